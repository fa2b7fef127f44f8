package dev.asyncactivity.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncactivity.AsyncActivity;
import expenses.ExpenseActivities;
import io.temporal.activity.ActivityInterface;
import io.temporal.common.converter.DefaultDataConverter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

public class ContractCheckTest {

  /** What the default converter brings back. */
  @ActivityInterface
  public interface Readable {
    enum Colour {
      RED,
      GREEN
    }

    record Leaf(String text, Colour colour, int number, byte[] bytes, Optional<String> maybe) {}

    record Tree<T>(T root, List<T> leaves, Map<String, T> byName, Instant when, BigDecimal cost) {}

    @AsyncActivity
    Tree<Leaf> tree(String seed);

    @AsyncActivity
    List<Leaf> leaves(String seed);

    @AsyncActivity
    long count(String seed);
  }

  /** What it does not. */
  @ActivityInterface
  public interface Unreadable {
    record Review(int stars) {
      public boolean isGood() {
        return stars > 3;
      }
    }

    final class Opaque {
      private final String text;

      Opaque(String text) {
        this.text = text;
      }

      public String getText() {
        return text;
      }
    }

    @AsyncActivity(readBack = false)
    @SuppressWarnings("AsyncActivity.UnreadableType")
    Review review(String text);

    @AsyncActivity(readBack = false)
    @SuppressWarnings("AsyncActivity.UnreadableType")
    Opaque opaque(String text);
  }

  @Test
  void bringsAUsualContractBack() {
    ContractCheck.of(ExpenseActivities.class)
        .with(DefaultDataConverter.newDefaultInstance())
        .verify();
    ContractCheck.of(Readable.class).verify();
  }

  @Test
  void tellsTypeValueAndFix() {
    assertThatThrownBy(() -> ContractCheck.of(Unreadable.class).verify())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("opaque, result " + Unreadable.Opaque.class.getName())
        .hasMessageContaining("No value can be drawn of")
        .hasMessageContaining("Give one: .sample(value)")
        .hasMessageContaining(
            "review, result "
                + Unreadable.Review.class.getName()
                + ": Review[stars=1] does not come back:")
        .hasMessageContaining("Annotate the type so that the data converter writes");
  }

  @Test
  void usesWhatIsGiven() {
    assertThatThrownBy(
            () ->
                ContractCheck.of(Unreadable.class)
                    .sample(new Unreadable.Opaque("x"))
                    .sample(new Unreadable.Review(5))
                    .verify())
        .hasMessageContaining("Review[stars=5] does not come back")
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("can be drawn"));
  }
}

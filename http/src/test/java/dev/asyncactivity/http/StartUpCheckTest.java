package dev.asyncactivity.http;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import dev.asyncactivity.AsyncActivity;
import expenses.ExpenseActivities;
import io.temporal.activity.ActivityInterface;
import io.temporal.common.converter.JacksonJsonPayloadConverter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StartUpCheckTest {
  private final ObjectMapper mapper = JacksonJsonPayloadConverter.newDefaultObjectMapper();
  private final ObjectMapper snakeCase =
      JacksonJsonPayloadConverter.newDefaultObjectMapper()
          .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);

  @ActivityInterface
  public interface Orders {
    @AsyncActivity
    Order order();

    @AsyncActivity
    Picky picky();
  }

  record Order(
      String orderId,
      Instant dueAt,
      Optional<Order> next,
      List<Order> parts,
      Map<Long, int[]> map) {}

  record Picky(int percent) {
    Picky {
      if (percent > 100) {
        throw new IllegalArgumentException("too much");
      }
    }
  }

  @ActivityInterface
  public interface Invoices {
    @AsyncActivity
    @SuppressWarnings("AsyncActivity.UnreadableType")
    Invoice invoice();
  }

  public static final class Invoice {
    private long net;

    public long getNet() {
      return net;
    }

    public void setNet(long net) {
      this.net = net;
    }

    public long getGross() {
      return net * 119 / 100;
    }
  }

  @ActivityInterface
  public interface Signals {
    @AsyncActivity(failure = Nothing.class)
    void wave();
  }

  public record Nothing() {}

  private static StartUpCheck check(ObjectMapper mapper, ObjectMapper converter) {
    return new StartUpCheck(
        mapper,
        (json, type) -> {
          try {
            return converter.readValue(json, converter.constructType(type));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  @Test
  void oneMapperForAllIsRight() {
    assertThatCode(
            () -> {
              check(mapper, mapper).check(CallbackContract.of(Orders.class));
              check(snakeCase, snakeCase).check(CallbackContract.of(Orders.class));
              check(mapper, mapper).check(CallbackContract.of(ExpenseActivities.class));
              check(mapper, mapper).check(CallbackContract.of(Signals.class));
            })
        .doesNotThrowAnyException();
  }

  @Test
  void aConverterWithAnotherMapperIsFound() {
    assertThatThrownBy(() -> check(mapper, snakeCase).check(CallbackContract.of(Orders.class)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContainingAll(
            "Orders.order", "does not read this sample", "Give the handler the object mapper");
  }

  @Test
  void whatIsNotReadAsItIsWrittenIsFound() {
    assertThatThrownBy(() -> check(mapper, mapper).check(CallbackContract.of(Invoices.class)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContainingAll("Invoices.invoice", "not read as it is written", "gross");
  }

  @Test
  void aMapperThatIsNotTheBuildsIsFound() {
    // src/test/resources has the contract of ExpenseActivities, as the SDK's mapper reads it.
    ObjectMapper other =
        mapper.copy().setPropertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE);

    assertThatThrownBy(
            () -> check(other, other).check(CallbackContract.of(ExpenseActivities.class)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContainingAll(
            "META-INF/async-activity/expenses.ExpenseActivities.json",
            "request-approval/complete /approved: is gone",
            "/Approved: is new, and must be there");
  }
}

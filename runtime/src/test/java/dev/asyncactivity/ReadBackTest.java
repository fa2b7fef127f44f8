package dev.asyncactivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.asyncactivity.CompletionOutcome.Accepted;
import dev.asyncactivity.support.Pending;
import dev.asyncactivity.support.ScriptedServer;
import io.temporal.failure.ApplicationFailure;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A value that the workflow could not read is refused before the call. */
class ReadBackTest {
  private static final String COMPLETE = "RespondActivityTaskCompleted";

  /** Its helper becomes a property that nobody can read. */
  public record Amount(int cents) {
    public boolean isBig() {
      return cents > 100_000;
    }
  }

  public record Order(List<Line> lines) {}

  public record Line(String article, int number) {}

  static final class AmountHandle extends ResultHandle<Amount> {
    AmountHandle(AsyncActivityClient client) {
      super(client, Pending.ADDRESS, "Review", Attempts.ANY);
    }

    void fail(ApplicationFailure failure) {
      failDeclared(failure);
    }
  }

  static final class UncheckedHandle extends ResultHandle<Amount> {
    UncheckedHandle(AsyncActivityClient client) {
      super(client, Pending.ADDRESS, "Review", Attempts.ANY);
    }

    @Override
    protected boolean readsBack() {
      return false;
    }
  }

  static final class OrdersHandle extends ResultHandle<Map<String, List<Order>>> {
    OrdersHandle(AsyncActivityClient client) {
      super(client, Pending.ADDRESS, "Review", Attempts.ANY);
    }
  }

  private ScriptedServer server;
  private AsyncActivityClient client;

  @BeforeEach
  void connect() {
    server = new ScriptedServer();
    client = AsyncActivityClient.create(server.inNamespace("default"));
  }

  @AfterEach
  void disconnect() {
    server.close();
  }

  @Test
  void aResultThatCannotBeReadIsNotSent() {
    UnreadableValueException refused =
        catchThrowableOfType(
            UnreadableValueException.class,
            () -> new AmountHandle(client).complete(new Amount(4711)));

    assertThat(refused)
        .hasMessageContaining("The result cannot be read back as a " + Amount.class.getName())
        .hasMessageContaining("UnrecognizedPropertyException")
        .hasMessageContaining("ActivityId=a")
        .hasMessageNotContaining("4711");
    assertThat(server.methods()).doesNotContain(COMPLETE);
  }

  @Test
  void neitherIsADeclaredFailure() {
    ApplicationFailure failure =
        ApplicationFailure.newNonRetryableFailure("m", "Declined", new Amount(4711));

    assertThat(
            catchThrowableOfType(
                UnreadableValueException.class, () -> new AmountHandle(client).fail(failure)))
        .hasMessageContaining("The failure cannot be read back");
    assertThat(server.methods()).isEmpty();
  }

  @Test
  void theMethodMayOptOut() {
    assertThat(new UncheckedHandle(client).tryComplete(new Amount(4711))).isEqualTo(new Accepted());
  }

  @Test
  void genericResultsAreReadAsTheMethodsOwnType() {
    assertThat(
            new OrdersHandle(client)
                .tryComplete(Map.of("ann", List.of(new Order(List.of(new Line("pen", 2)))))))
        .isEqualTo(new Accepted());
    assertThat(server.calls(COMPLETE)).isEqualTo(1);
  }

  @Test
  void nothingIsReadBackOfNull() {
    assertThat(new AmountHandle(client).tryComplete(null)).isEqualTo(new Accepted());
  }
}

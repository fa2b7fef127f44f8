package failures;

import dev.asyncactivity.AsyncFailure;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every shape of a record. */
public sealed interface ChargeFailure {

  record Declined(String code, int amount) implements ChargeFailure {}

  record NoComponents() implements ChargeFailure {}

  record Nested(
      Order order, List<Order> others, Map<String, List<Order>> byName, Optional<Order.Colour> colour)
      implements ChargeFailure {}

  record OwnMessage(String message, String secret) implements ChargeFailure {}

  record MadeMessage(String secret) implements ChargeFailure {
    public String message() {
      return "made by the method";
    }
  }

  record NotAMessage(int message) implements ChargeFailure {}

  @AsyncFailure(retryable = true)
  record Busy(String node) implements ChargeFailure {}

  @AsyncFailure(type = "odd \"*/\\u0041$L", retryable = true)
  record OddType(String text) implements ChargeFailure {}
}

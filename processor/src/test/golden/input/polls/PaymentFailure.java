package polls;

import dev.asyncactivity.AsyncFailure;

/** Why there is no receipt. */
public sealed interface PaymentFailure {
  record Declined(String reason) implements PaymentFailure {}

  @AsyncFailure(retryable = true)
  record Busy(String provider) implements PaymentFailure {}
}

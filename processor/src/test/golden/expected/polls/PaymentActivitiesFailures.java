package polls;

import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.failure.DeclaredFailure;
import dev.asyncactivity.internal.failure.DeclaredFailures;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The declared failures of {@link PaymentActivities}. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@SuppressWarnings({
    "deprecation",
    "rawtypes"
})
public final class PaymentActivitiesFailures {
  /** The failure type of {@link PaymentFailure.Busy}. */
  public static final String BUSY_TYPE = "Busy";

  /** The failure type of {@link PaymentFailure.Declined}. */
  public static final String DECLINED_TYPE = "Declined";

  private static final DeclaredFailures<PaymentFailure> PAYMENT_FAILURE = DeclaredFailures.of(
      DeclaredFailure.retryable(BUSY_TYPE, PaymentFailure.Busy.class),
      DeclaredFailure.nonRetryable(DECLINED_TYPE, PaymentFailure.Declined.class));

  private PaymentActivitiesFailures() {
  }

  /** Returns the declared failure that the {@code Charge} activity ended with, if any. */
  public static Optional<PaymentFailure> charge(ActivityFailure failure) {
    return PAYMENT_FAILURE.find(failure);
  }

  /** Converts a declared failure to Temporal's, for the worker's own code to throw. */
  public static ApplicationFailure toApplicationFailure(PaymentFailure failure) {
    return PAYMENT_FAILURE.toApplicationFailure(failure);
  }
}

package signals;

import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.failure.DeclaredFailure;
import dev.asyncactivity.internal.failure.DeclaredFailures;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The declared failures of {@link ApprovalActivities}. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class ApprovalActivitiesFailures {
  /** The failure type of {@link Refusal.Away}. */
  public static final String AWAY_TYPE = "ApproverAway";

  /** The failure type of {@link Refusal.Rejected}. */
  public static final String REJECTED_TYPE = "Rejected";

  private static final DeclaredFailures<Refusal> REFUSAL = DeclaredFailures.of(
      DeclaredFailure.retryable(AWAY_TYPE, Refusal.Away.class),
      DeclaredFailure.nonRetryable(REJECTED_TYPE, Refusal.Rejected.class));

  private ApprovalActivitiesFailures() {
  }

  /** Returns the declared failure that the {@code Approve} activity ended with, if any. */
  public static Optional<Refusal> approve(ActivityFailure failure) {
    return REFUSAL.find(failure);
  }

  /** Converts a declared failure to Temporal's, for the worker's own code to throw. */
  public static ApplicationFailure toApplicationFailure(Refusal failure) {
    return REFUSAL.toApplicationFailure(failure);
  }
}

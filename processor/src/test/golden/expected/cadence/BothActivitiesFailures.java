package cadence;

import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.failure.DeclaredFailure;
import dev.asyncactivity.internal.failure.DeclaredFailures;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The declared failures of {@link BothActivities}. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class BothActivitiesFailures {
  /** The failure type of {@link BothActivities.Refused}. */
  public static final String REFUSED_TYPE = "Refused";

  private static final DeclaredFailures<BothActivities.Refused> REFUSED = DeclaredFailures.of(
      DeclaredFailure.nonRetryable(REFUSED_TYPE, BothActivities.Refused.class));

  private BothActivitiesFailures() {
  }

  /** Returns the declared failure that the {@code Approve} activity ended with, if any. */
  public static Optional<BothActivities.Refused> approve(ActivityFailure failure) {
    return REFUSED.find(failure);
  }

  /** Converts a declared failure to Temporal's, for the worker's own code to throw. */
  public static ApplicationFailure toApplicationFailure(BothActivities.Refused failure) {
    return REFUSED.toApplicationFailure(failure);
  }
}

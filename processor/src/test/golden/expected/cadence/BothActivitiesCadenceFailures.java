package cadence;

import com.google.gson.annotations.JsonAdapter;
import com.uber.cadence.common.RetryOptions;
import com.uber.cadence.workflow.ActivityFailureException;
import dev.asyncactivity.cadence.DeclaredFailureException;
import dev.asyncactivity.cadence.DeclaredFailureJson;
import dev.asyncactivity.cadence.internal.failure.DeclaredFailure;
import dev.asyncactivity.cadence.internal.failure.DeclaredFailures;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The declared failures of {@link BothActivities}. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class BothActivitiesCadenceFailures {
  private static final DeclaredFailures<BothActivities.Refused> REFUSED = DeclaredFailures.of(
      new DeclaredFailure<>(BothActivities.Refused.class, Refused.class, Refused::new, false));

  private BothActivitiesCadenceFailures() {
  }

  /**
   * Returns the declared failure that the {@code BothActivities::approve} activity ended with, if any.
   */
  public static Optional<BothActivities.Refused> approve(ActivityFailureException failure) {
    return REFUSED.find(failure);
  }

  /** Converts a declared failure to an exception, for the worker to throw. */
  public static DeclaredFailureException toException(BothActivities.Refused failure) {
    return REFUSED.toException(failure);
  }

  /** Adds the failures that are not retryable, which only the workflow can say on Cadence. */
  public static RetryOptions doNotRetry(RetryOptions options) {
    return DeclaredFailures.doNotRetry(options, REFUSED);
  }

  /** {@link BothActivities.Refused} as a workflow gets it. */
  @JsonAdapter(DeclaredFailureJson.class)
  public static final class Refused extends DeclaredFailureException {
    private static final long serialVersionUID = 1L;

    /** Made of the failure. */
    public Refused(BothActivities.Refused failure) {
      super("Refused", failure);
    }
  }
}

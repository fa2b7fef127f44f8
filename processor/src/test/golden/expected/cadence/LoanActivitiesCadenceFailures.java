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

/** The declared failures of {@link LoanActivities}. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class LoanActivitiesCadenceFailures {
  private static final DeclaredFailures<LoanActivities.LoanFailure> LOAN_FAILURE =
      DeclaredFailures.of(
      new DeclaredFailure<>(LoanActivities.LoanFailure.Refused.class, Refused.class,
          Refused::new, false),
      new DeclaredFailure<>(LoanActivities.LoanFailure.Unavailable.class, Unavailable.class,
          Unavailable::new, true));

  private static final DeclaredFailures<LoanActivities.TooLate> TOO_LATE = DeclaredFailures.of(
      new DeclaredFailure<>(LoanActivities.TooLate.class, TooLate.class, TooLate::new, false));

  private LoanActivitiesCadenceFailures() {
  }

  /**
   * Returns the declared failure that the {@code LoanActivities::grant} activity ended with, if any.
   */
  public static Optional<LoanActivities.LoanFailure> grant(ActivityFailureException failure) {
    return LOAN_FAILURE.find(failure);
  }

  /**
   * Returns the declared failure that the {@code LoanActivities::count} activity ended with, if any.
   */
  public static Optional<LoanActivities.TooLate> count(ActivityFailureException failure) {
    return TOO_LATE.find(failure);
  }

  /** Converts a declared failure to an exception, for the worker to throw. */
  public static DeclaredFailureException toException(LoanActivities.LoanFailure failure) {
    return LOAN_FAILURE.toException(failure);
  }

  /** Converts a declared failure to an exception, for the worker to throw. */
  public static DeclaredFailureException toException(LoanActivities.TooLate failure) {
    return TOO_LATE.toException(failure);
  }

  /** Adds the failures that are not retryable, which only the workflow can say on Cadence. */
  public static RetryOptions doNotRetry(RetryOptions options) {
    return DeclaredFailures.doNotRetry(options, LOAN_FAILURE, TOO_LATE);
  }

  /** {@link LoanActivities.LoanFailure.Refused} as a workflow gets it. */
  @JsonAdapter(DeclaredFailureJson.class)
  public static final class Refused extends DeclaredFailureException {
    private static final long serialVersionUID = 1L;

    /** Made of the failure. */
    public Refused(LoanActivities.LoanFailure.Refused failure) {
      super("Refused", failure);
    }
  }

  /** {@link LoanActivities.LoanFailure.Unavailable} as a workflow gets it. */
  @JsonAdapter(DeclaredFailureJson.class)
  public static final class Unavailable extends DeclaredFailureException {
    private static final long serialVersionUID = 1L;

    /** Made of the failure. */
    public Unavailable(LoanActivities.LoanFailure.Unavailable failure) {
      super("Unavailable", failure);
    }
  }

  /** {@link LoanActivities.TooLate} as a workflow gets it. */
  @JsonAdapter(DeclaredFailureJson.class)
  public static final class TooLate extends DeclaredFailureException {
    private static final long serialVersionUID = 1L;

    /** Made of the failure. */
    public TooLate(LoanActivities.TooLate failure) {
      super("TooLate", failure);
    }
  }
}

package names.clashes;

import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The declared failures of {@link ClashActivities}. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class ClashActivitiesFailures {
  /** The failure type of {@link DeclaredFailure}. */
  public static final String DECLARED_FAILURE_TYPE = "DeclaredFailure";

  /** The failure type of {@link DeclaredFailures}. */
  public static final String DECLARED_FAILURES_TYPE = "DeclaredFailures";

  private static final dev.asyncactivity.internal.failure.DeclaredFailures<DeclaredFailure> DECLARED_FAILURE =
      dev.asyncactivity.internal.failure.DeclaredFailures.of(
      dev.asyncactivity.internal.failure.DeclaredFailure.nonRetryable(DECLARED_FAILURE_TYPE,
          DeclaredFailure.class));

  private static final dev.asyncactivity.internal.failure.DeclaredFailures<DeclaredFailures> DECLARED_FAILURES =
      dev.asyncactivity.internal.failure.DeclaredFailures.of(
      dev.asyncactivity.internal.failure.DeclaredFailure.nonRetryable(DECLARED_FAILURES_TYPE,
          DeclaredFailures.class));

  private ClashActivitiesFailures() {
  }

  /** Returns the declared failure that the {@code Clashes_All} activity ended with, if any. */
  public static Optional<DeclaredFailure> all(ActivityFailure failure) {
    return DECLARED_FAILURE.find(failure);
  }

  /**
   * Returns the declared failure that the {@code Clashes_Failures} activity ended with, if any.
   */
  public static Optional<DeclaredFailures> failures(ActivityFailure failure) {
    return DECLARED_FAILURES.find(failure);
  }

  /** Converts a declared failure to Temporal's, for the worker's own code to throw. */
  public static ApplicationFailure toApplicationFailure(DeclaredFailure failure) {
    return DECLARED_FAILURE.toApplicationFailure(failure);
  }

  /** Converts a declared failure to Temporal's, for the worker's own code to throw. */
  public static ApplicationFailure toApplicationFailure(DeclaredFailures failure) {
    return DECLARED_FAILURES.toApplicationFailure(failure);
  }
}

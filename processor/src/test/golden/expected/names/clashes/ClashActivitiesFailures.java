package names.clashes;

import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The declared failures of {@link ClashActivities}.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class ClashActivitiesFailures {
  /**
   * The type of a {@link DeclaredFailure}.
   */
  public static final String DECLARED_FAILURE_TYPE = "DeclaredFailure";

  /**
   * The type of a {@link DeclaredFailures}.
   */
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

  /**
   * The declared failure that activity {@code Clashes_All} ended with;
   * empty for any other cause.
   */
  public static Optional<DeclaredFailure> all(ActivityFailure failure) {
    return DECLARED_FAILURE.find(failure);
  }

  /**
   * The declared failure that activity {@code Clashes_Failures} ended with;
   * empty for any other cause.
   */
  public static Optional<DeclaredFailures> failures(ActivityFailure failure) {
    return DECLARED_FAILURES.find(failure);
  }

  /**
   * The same failure as Temporal's, for the worker's own code to throw.
   */
  public static ApplicationFailure toApplicationFailure(DeclaredFailure failure) {
    return DECLARED_FAILURE.toApplicationFailure(failure);
  }

  /**
   * The same failure as Temporal's, for the worker's own code to throw.
   */
  public static ApplicationFailure toApplicationFailure(DeclaredFailures failure) {
    return DECLARED_FAILURES.toApplicationFailure(failure);
  }
}

package expenses;

import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.failure.DeclaredFailure;
import dev.asyncactivity.internal.failure.DeclaredFailures;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The declared failures of {@link ExpenseActivities}.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class ExpenseActivitiesFailures {
  /**
   * The type of a {@link ApprovalFailure.Rejected}.
   */
  public static final String REJECTED_TYPE = "Rejected";

  /**
   * The type of a {@link ApprovalFailure.Unavailable}.
   */
  public static final String UNAVAILABLE_TYPE = "ApproverUnavailable";

  private static final DeclaredFailures<ApprovalFailure> APPROVAL_FAILURE = DeclaredFailures.of(
      DeclaredFailure.nonRetryable(REJECTED_TYPE, ApprovalFailure.Rejected.class),
      DeclaredFailure.retryable(UNAVAILABLE_TYPE, ApprovalFailure.Unavailable.class));

  private ExpenseActivitiesFailures() {
  }

  /**
   * The declared failure that activity {@code RequestApproval} ended with;
   * empty for any other cause.
   */
  public static Optional<ApprovalFailure> requestApproval(ActivityFailure failure) {
    return APPROVAL_FAILURE.find(failure);
  }

  /**
   * The same failure as Temporal's, for the worker's own code to throw.
   */
  public static ApplicationFailure toApplicationFailure(ApprovalFailure failure) {
    return APPROVAL_FAILURE.toApplicationFailure(failure);
  }
}

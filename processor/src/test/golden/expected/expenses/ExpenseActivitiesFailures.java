package expenses;

import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.failure.DeclaredFailure;
import dev.asyncactivity.internal.failure.DeclaredFailures;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The declared failures of {@link ExpenseActivities}. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class ExpenseActivitiesFailures {
  /** The failure type of {@link ApprovalFailure.Rejected}. */
  public static final String REJECTED_TYPE = "Rejected";

  /** The failure type of {@link ApprovalFailure.Unavailable}. */
  public static final String UNAVAILABLE_TYPE = "ApproverUnavailable";

  private static final DeclaredFailures<ApprovalFailure> APPROVAL_FAILURE = DeclaredFailures.of(
      DeclaredFailure.nonRetryable(REJECTED_TYPE, ApprovalFailure.Rejected.class),
      DeclaredFailure.retryable(UNAVAILABLE_TYPE, ApprovalFailure.Unavailable.class));

  private ExpenseActivitiesFailures() {
  }

  /** Returns the declared failure that the {@code RequestApproval} activity ended with, if any. */
  public static Optional<ApprovalFailure> requestApproval(ActivityFailure failure) {
    return APPROVAL_FAILURE.find(failure);
  }

  /** Converts a declared failure to Temporal's, for the worker's own code to throw. */
  public static ApplicationFailure toApplicationFailure(ApprovalFailure failure) {
    return APPROVAL_FAILURE.toApplicationFailure(failure);
  }
}

package dev.asyncactivity.cadence.support;

import com.google.gson.annotations.JsonAdapter;
import com.uber.cadence.common.RetryOptions;
import com.uber.cadence.workflow.ActivityFailureException;
import dev.asyncactivity.cadence.DeclaredFailureException;
import dev.asyncactivity.cadence.DeclaredFailureJson;
import dev.asyncactivity.cadence.internal.failure.DeclaredFailure;
import dev.asyncactivity.cadence.internal.failure.DeclaredFailures;
import dev.asyncactivity.cadence.support.ExpenseActivities.ApprovalFailure;
import java.util.Optional;

/** As it is generated. */
public final class ExpenseActivitiesCadenceFailures {
  private static final DeclaredFailures<ApprovalFailure> APPROVAL_FAILURE =
      DeclaredFailures.of(
          new DeclaredFailure<>(
              ApprovalFailure.Rejected.class, Rejected.class, Rejected::new, false),
          new DeclaredFailure<>(
              ApprovalFailure.Unavailable.class, Unavailable.class, Unavailable::new, true));

  private ExpenseActivitiesCadenceFailures() {}

  @JsonAdapter(DeclaredFailureJson.class)
  public static final class Rejected extends DeclaredFailureException {
    private static final long serialVersionUID = 1;

    public Rejected(ApprovalFailure.Rejected failure) {
      super("Rejected", failure);
    }
  }

  @JsonAdapter(DeclaredFailureJson.class)
  public static final class Unavailable extends DeclaredFailureException {
    private static final long serialVersionUID = 1;

    public Unavailable(ApprovalFailure.Unavailable failure) {
      super("Unavailable", failure);
    }
  }

  public static Optional<ApprovalFailure> requestApproval(ActivityFailureException failure) {
    return APPROVAL_FAILURE.find(failure);
  }

  public static DeclaredFailureException toException(ApprovalFailure failure) {
    return APPROVAL_FAILURE.toException(failure);
  }

  public static RetryOptions doNotRetry(RetryOptions options) {
    return DeclaredFailures.doNotRetry(options, APPROVAL_FAILURE);
  }
}

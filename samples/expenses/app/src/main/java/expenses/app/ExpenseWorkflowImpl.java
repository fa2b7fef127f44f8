package expenses.app;

import expenses.ApprovalFailure;
import expenses.ApprovalFailure.Rejected;
import expenses.ApprovalFailure.Unavailable;
import expenses.Decision;
import expenses.ExpenseActivities;
import expenses.ExpenseActivitiesFailures;
import expenses.ExpenseReport;
import expenses.app.Outcome.Status;
import io.temporal.activity.ActivityCancellationType;
import io.temporal.activity.ActivityOptions;
import io.temporal.common.RetryOptions;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.TimeoutFailure;
import io.temporal.workflow.Workflow;
import java.time.Duration;
import java.util.Optional;

/** Asks for the approval, and makes an outcome of each way in which that can end. */
public final class ExpenseWorkflowImpl implements ExpenseWorkflow {

  @Override
  public Outcome process(ExpenseReport report, Duration answerWithin) {
    Outcome outcome = ask(report, answerWithin);
    if (outcome.status() == Status.APPROVED) {
      worker().archive(report.id());
    }
    return outcome;
  }

  private static Outcome ask(ExpenseReport report, Duration answerWithin) {
    try {
      Decision decision = outside(answerWithin).requestApproval(report);
      return new Outcome(Status.APPROVED, decision.by(), decision.note());
    } catch (ActivityFailure e) {
      Optional<ApprovalFailure> declared = ExpenseActivitiesFailures.requestApproval(e);
      if (declared.isPresent()) {
        return outcomeOf(declared.get());
      }
      if (e.getCause() instanceof TimeoutFailure) {
        return new Outcome(Status.NO_ANSWER, "", "");
      }
      throw e; // Such as a cancellation, which ends the workflow as cancelled.
    }
  }

  /** From Java 21 on a {@code switch}, which needs no default: the interface is sealed. */
  private static Outcome outcomeOf(ApprovalFailure failure) {
    if (failure instanceof Rejected rejected) {
      return new Outcome(Status.REJECTED, rejected.by(), rejected.reason());
    }
    return new Outcome(Status.UNAVAILABLE, ((Unavailable) failure).who(), "");
  }

  private static ExpenseActivities outside(Duration answerWithin) {
    return Workflow.newActivityStub(
        ExpenseActivities.class,
        ActivityOptions.newBuilder()
            // Over all attempts: the employee's patience does not begin anew with each of them.
            .setScheduleToCloseTimeout(answerWithin)
            // Only retryable failures are retried, here that the approver is not there.
            .setRetryOptions(
                RetryOptions.newBuilder()
                    .setInitialInterval(Duration.ofMillis(500))
                    .setMaximumAttempts(3)
                    .build())
            // A withdrawn report is withdrawn when the approver has noticed and stopped.
            .setCancellationType(ActivityCancellationType.WAIT_CANCELLATION_COMPLETED)
            .build());
  }

  private static ExpenseActivities worker() {
    return Workflow.newActivityStub(
        ExpenseActivities.class,
        ActivityOptions.newBuilder().setStartToCloseTimeout(Duration.ofSeconds(10)).build());
  }
}

package languages;

import expenses.ApprovalFailure.Rejected;
import expenses.ApprovalFailure.Unavailable;
import expenses.Decision;
import expenses.ExpenseActivities;
import expenses.ExpenseActivitiesFailures;
import expenses.ExpenseReport;
import io.temporal.activity.ActivityCancellationType;
import io.temporal.activity.ActivityOptions;
import io.temporal.common.RetryOptions;
import io.temporal.failure.ActivityFailure;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;
import java.time.Duration;

/** Asks for one approval; the Go and Python workers have the same in their languages. */
@WorkflowInterface
public interface ExpenseWorkflow {

  /** Makes a text of each way in which the request can end. */
  @WorkflowMethod(name = "ExpenseWorkflow")
  String process(ExpenseReport report);

  /** The workflow in Java. */
  final class Impl implements ExpenseWorkflow {
    private final ExpenseActivities activities =
        Workflow.newActivityStub(
            ExpenseActivities.class,
            ActivityOptions.newBuilder()
                .setStartToCloseTimeout(Duration.ofMinutes(1))
                .setCancellationType(ActivityCancellationType.WAIT_CANCELLATION_COMPLETED)
                .setRetryOptions(
                    RetryOptions.newBuilder()
                        .setInitialInterval(Duration.ofMillis(100))
                        .setMaximumAttempts(2)
                        .build())
                .build());

    @Override
    public String process(ExpenseReport report) {
      try {
        Decision decision = activities.requestApproval(report);
        return "approved by " + decision.by() + ": " + decision.note();
      } catch (ActivityFailure e) {
        var failure = ExpenseActivitiesFailures.requestApproval(e).orElseThrow(() -> e);
        return failure instanceof Rejected rejected
            ? "rejected by " + rejected.by() + ": " + rejected.reason()
            : "unavailable: " + ((Unavailable) failure).who();
      }
    }
  }
}

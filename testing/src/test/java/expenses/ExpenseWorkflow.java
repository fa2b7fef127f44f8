package expenses;

import expenses.ExpenseActivities.ApprovalFailure;
import io.temporal.activity.ActivityCancellationType;
import io.temporal.activity.ActivityOptions;
import io.temporal.common.RetryOptions;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.CanceledFailure;
import io.temporal.failure.TimeoutFailure;
import io.temporal.workflow.Async;
import io.temporal.workflow.Promise;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;
import java.time.Duration;

/** Asks for an approval, and says in words what came of it. */
@WorkflowInterface
public interface ExpenseWorkflow {

  @WorkflowMethod
  String process(ExpenseActivities.ExpenseReport report, Limits limits);

  /** The limits of the approval, in seconds; 0 for none. */
  record Limits(
      long startToClose, long scheduleToClose, long heartbeat, int attempts, long backOff) {
    /** A week, without retries. */
    public static final Limits WEEK = new Limits(7 * 86_400, 0, 0, 1, 1);

    public static Limits withAttempts(int attempts) {
      return new Limits(7 * 86_400, 0, 0, attempts, 3_600);
    }
  }

  /** Its implementation. */
  final class Impl implements ExpenseWorkflow {
    @Override
    public String process(ExpenseActivities.ExpenseReport report, Limits limits) {
      if (report.cents() == 0) {
        Workflow.sleep(Duration.ofDays(1));
        return "waited";
      }
      ExpenseActivities activities =
          Workflow.newActivityStub(ExpenseActivities.class, options(limits));
      if (report.cents() < 0) {
        Promise<Void> counted = Async.procedure(activities::countReceipts, report);
        Workflow.sleep(Duration.ofHours(1));
        return counted.isCompleted() ? "counted" : "left";
      }
      try {
        return "decided by " + activities.requestApproval(report).by();
      } catch (ActivityFailure e) {
        return inWords(e);
      }
    }

    private static ActivityOptions options(Limits limits) {
      ActivityOptions.Builder options =
          ActivityOptions.newBuilder()
              .setCancellationType(ActivityCancellationType.WAIT_CANCELLATION_COMPLETED)
              .setRetryOptions(
                  RetryOptions.newBuilder()
                      .setMaximumAttempts(limits.attempts())
                      .setInitialInterval(Duration.ofSeconds(limits.backOff()))
                      .setMaximumInterval(Duration.ofSeconds(10 * limits.backOff()))
                      .build());
      if (limits.startToClose() > 0) {
        options.setStartToCloseTimeout(Duration.ofSeconds(limits.startToClose()));
      }
      if (limits.scheduleToClose() > 0) {
        options.setScheduleToCloseTimeout(Duration.ofSeconds(limits.scheduleToClose()));
      }
      if (limits.heartbeat() > 0) {
        options.setHeartbeatTimeout(Duration.ofSeconds(limits.heartbeat()));
      }
      return options.build();
    }

    private static String inWords(ActivityFailure e) {
      if (e.getCause() instanceof TimeoutFailure timeout) {
        return "timed out: " + timeout.getTimeoutType().name().replace("TIMEOUT_TYPE_", "");
      }
      if (e.getCause() instanceof CanceledFailure) {
        throw e;
      }
      ApprovalFailure failure = ExpenseActivitiesFailures.requestApproval(e).orElseThrow(() -> e);
      return failure instanceof ApprovalFailure.Rejected rejected
          ? "rejected by " + rejected.by() + ": " + rejected.reason()
          : "nobody there";
    }
  }
}

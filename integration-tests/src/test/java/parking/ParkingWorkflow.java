package parking;

import expenses.ApprovalFailure;
import expenses.Decision;
import expenses.ExpenseActivities;
import expenses.ExpenseActivitiesFailures;
import expenses.ExpenseReport;
import io.temporal.activity.ActivityCancellationType;
import io.temporal.activity.ActivityOptions;
import io.temporal.common.RetryOptions;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import io.temporal.failure.CanceledFailure;
import io.temporal.workflow.Async;
import io.temporal.workflow.CancellationScope;
import io.temporal.workflow.CompletablePromise;
import io.temporal.workflow.SignalMethod;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;
import java.time.Duration;

/** Waits for one parked activity, and returns how it ended for the workflow. */
@WorkflowInterface
public interface ParkingWorkflow {

  /**
   * Runs it.
   *
   * @param maximumAttempts the attempts that the activity has
   * @return what {@link Ending#forTheWorkflow} says of the same end
   */
  @WorkflowMethod
  String run(int maximumAttempts);

  /** Requests the cancellation of the activity, and goes on waiting for it. */
  @SignalMethod
  void cancelActivity();

  /** The workflow. */
  final class Impl implements ParkingWorkflow {
    private final CompletablePromise<Decision> decision = Workflow.newPromise();
    private CancellationScope scope = CancellationScope.current();

    @Override
    public String run(int maximumAttempts) {
      ExpenseActivities activities =
          Workflow.newActivityStub(
              ExpenseActivities.class,
              ActivityOptions.newBuilder()
                  .setStartToCloseTimeout(Duration.ofMinutes(30))
                  .setCancellationType(ActivityCancellationType.WAIT_CANCELLATION_COMPLETED)
                  .setRetryOptions(
                      RetryOptions.newBuilder()
                          .setInitialInterval(Duration.ofMillis(1))
                          .setMaximumAttempts(maximumAttempts)
                          .build())
                  .build());
      ExpenseReport report = new ExpenseReport("r-1", "ann", 100);
      scope =
          Workflow.newCancellationScope(
              () -> decision.completeFrom(Async.function(activities::requestApproval, report)));
      scope.run();
      try {
        return "completed by " + decision.get().by();
      } catch (ActivityFailure e) {
        return ended(e);
      }
    }

    private static String ended(ActivityFailure failure) {
      if (failure.getCause() instanceof CanceledFailure) {
        return "canceled";
      }
      ApplicationFailure cause = (ApplicationFailure) failure.getCause();
      String by =
          ExpenseActivitiesFailures.requestApproval(failure)
              .map(ApprovalFailure.Rejected.class::cast)
              .map(ApprovalFailure.Rejected::by)
              .orElseGet(cause::getOriginalMessage);
      return "failed with " + cause.getType() + " by " + by;
    }

    @Override
    public void cancelActivity() {
      scope.cancel();
    }
  }
}

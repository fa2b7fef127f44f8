package dev.asyncactivity.cadence.support;

import com.uber.cadence.activity.ActivityOptions;
import com.uber.cadence.common.RetryOptions;
import com.uber.cadence.workflow.ActivityException;
import com.uber.cadence.workflow.ActivityFailureException;
import com.uber.cadence.workflow.CancellationScope;
import com.uber.cadence.workflow.Promise;
import com.uber.cadence.workflow.SignalMethod;
import com.uber.cadence.workflow.Workflow;
import com.uber.cadence.workflow.WorkflowMethod;
import dev.asyncactivity.cadence.support.ExpenseActivities.Decision;
import java.time.Duration;
import java.util.concurrent.CancellationException;

/** Asks, and says what came of it. */
public interface ExpenseWorkflow {

  @WorkflowMethod(executionStartToCloseTimeoutSeconds = 600, taskList = "expenses")
  String ask(boolean retried, int seconds);

  @SignalMethod
  void cancel();

  /** What the workflow's worker runs. */
  final class Impl implements ExpenseWorkflow {
    private CancellationScope asking = Workflow.newCancellationScope(() -> {});

    @Override
    public String ask(boolean retried, int seconds) {
      ActivityOptions.Builder options =
          new ActivityOptions.Builder()
              .setScheduleToStartTimeout(Duration.ofSeconds(60))
              .setStartToCloseTimeout(Duration.ofSeconds(seconds))
              .setHeartbeatTimeout(Duration.ofSeconds(seconds));
      if (retried) {
        options.setRetryOptions(
            ExpenseActivitiesCadenceFailures.doNotRetry(
                new RetryOptions.Builder()
                    .setInitialInterval(Duration.ofSeconds(2))
                    .setBackoffCoefficient(1)
                    .setMaximumAttempts(3)
                    .build()));
      }
      ExpenseActivities activities =
          Workflow.newActivityStub(ExpenseActivities.class, options.build());
      return told(activities);
    }

    private String told(ExpenseActivities activities) {
      try {
        Promise<?>[] decision = new Promise<?>[1];
        asking =
            Workflow.newCancellationScope(
                () ->
                    decision[0] =
                        com.uber.cadence.workflow.Async.function(
                            activities::requestApproval, "report"));
        asking.run();
        Decision it = (Decision) decision[0].get();
        return "decision " + it;
      } catch (ActivityFailureException e) {
        return "failure "
            + ExpenseActivitiesCadenceFailures.requestApproval(e)
                .map(Object::toString)
                .orElseGet(() -> e.getCause().getClass().getSimpleName() + messageOf(e.getCause()));
      } catch (ActivityException e) {
        return "failure " + e.getClass().getSimpleName();
      } catch (CancellationException e) {
        return "cancelled";
      }
    }

    private static String messageOf(Throwable cause) {
      return cause.getMessage() == null ? "" : ": " + cause.getMessage();
    }

    @Override
    public void cancel() {
      asking.cancel();
    }
  }
}

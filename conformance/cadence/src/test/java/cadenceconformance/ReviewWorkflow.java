package cadenceconformance;

import cadenceconformance.ReviewActivities.Decision;
import com.uber.cadence.activity.ActivityOptions;
import com.uber.cadence.common.RetryOptions;
import com.uber.cadence.workflow.ActivityException;
import com.uber.cadence.workflow.ActivityFailureException;
import com.uber.cadence.workflow.Async;
import com.uber.cadence.workflow.CancellationScope;
import com.uber.cadence.workflow.SignalMethod;
import com.uber.cadence.workflow.Workflow;
import com.uber.cadence.workflow.WorkflowMethod;
import java.time.Duration;
import java.util.concurrent.CancellationException;

/** Has a document reviewed, and says what came of it. */
public interface ReviewWorkflow {

  /**
   * Has it reviewed.
   *
   * @param seconds how long a review may take
   * @param backOff how many seconds lie between attempts; 0 for one attempt
   * @param open whether the workflow goes on after the review
   */
  @WorkflowMethod
  String review(int seconds, int backOff, boolean open);

  @SignalMethod
  void cancel();

  /** What the worker runs. */
  final class Impl implements ReviewWorkflow {
    private CancellationScope reviewing = Workflow.newCancellationScope(() -> {});

    @Override
    public String review(int seconds, int backOff, boolean open) {
      String told = told(seconds, backOff);
      if (open) {
        Workflow.sleep(Duration.ofMinutes(5));
      }
      return told;
    }

    private String told(int seconds, int backOff) {
      ReviewActivities activities =
          Workflow.newActivityStub(ReviewActivities.class, options(seconds, backOff));
      Decision[] decision = new Decision[1];
      reviewing =
          Workflow.newCancellationScope(
              () -> decision[0] = Async.function(activities::review, "document").get());
      try {
        reviewing.run();
        return (decision[0].approved() ? "approved by " : "refused by ") + decision[0].by();
      } catch (ActivityFailureException e) {
        return ReviewActivitiesCadenceFailures.review(e)
            .map(Object::toString)
            .orElseGet(() -> e.getCause().getClass().getSimpleName());
      } catch (ActivityException e) {
        return e.getClass().getSimpleName();
      } catch (CancellationException e) {
        return "cancelled";
      }
    }

    private static ActivityOptions options(int seconds, int backOff) {
      ActivityOptions.Builder options =
          new ActivityOptions.Builder()
              .setScheduleToStartTimeout(Duration.ofMinutes(1))
              .setStartToCloseTimeout(Duration.ofSeconds(seconds))
              .setHeartbeatTimeout(Duration.ofSeconds(seconds));
      if (backOff > 0) {
        options.setRetryOptions(
            ReviewActivitiesCadenceFailures.doNotRetry(
                new RetryOptions.Builder()
                    .setInitialInterval(Duration.ofSeconds(backOff))
                    .setBackoffCoefficient(1)
                    .setMaximumAttempts(2)
                    .build()));
      }
      return options.build();
    }

    @Override
    public void cancel() {
      reviewing.cancel();
    }
  }
}

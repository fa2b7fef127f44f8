package cadenceconformance;

import com.uber.cadence.WorkflowExecution;
import com.uber.cadence.client.WorkflowException;
import com.uber.cadence.client.WorkflowOptions;
import com.uber.cadence.client.WorkflowStub;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One workflow whose activity is in some situation.
 *
 * @param site the server
 * @param workflow the workflow
 * @param execution its ids
 * @param handOff what the attempt handed off that the calls are about
 */
record Scene(Site site, WorkflowStub workflow, WorkflowExecution execution, Site.HandOff handOff) {

  /** Starts a workflow and waits for its first hand-off. */
  static Scene start(Site site, int seconds, int backOff, boolean open)
      throws InterruptedException {
    WorkflowStub workflow =
        site.client()
            .newUntypedWorkflowStub(
                "ReviewWorkflow::review",
                new WorkflowOptions.Builder()
                    .setWorkflowId("review-" + UUID.randomUUID())
                    .setTaskList(Site.TASK_LIST)
                    .setExecutionStartToCloseTimeout(Duration.ofMinutes(10))
                    .build());
    WorkflowExecution execution = workflow.start(seconds, backOff, open);
    return new Scene(site, workflow, execution, site.handOff(execution.getWorkflowId()));
  }

  ReviewActivitiesCadenceCompleter.Review byToken() {
    return site.completer().review(handOff.token());
  }

  /** Waits for the next attempt's hand-off; the calls stay about the first one. */
  Scene andNextAttempt() throws InterruptedException {
    site.handOff(execution.getWorkflowId());
    return this;
  }

  /** What the workflow has said by now. */
  String told(int millis) {
    try {
      return workflow.getResult(millis, TimeUnit.MILLISECONDS, String.class);
    } catch (TimeoutException e) {
      return "pending";
    } catch (WorkflowException e) {
      return e.getClass().getSimpleName();
    }
  }
}

package conformance.table;

import conformance.contract.SigningActivitiesCompleter;
import conformance.contract.SigningActivitiesCompleter.Countersign;
import conformance.contract.SigningRequest;
import conformance.worker.SigningPlan;
import dev.asyncactivity.ActivityAddress.Waiting;
import io.temporal.api.common.v1.Payloads;
import io.temporal.client.WorkflowFailedException;
import io.temporal.client.WorkflowNotFoundException;
import io.temporal.client.WorkflowOptions;
import io.temporal.common.converter.GlobalDataConverter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A row's workflow that waits for a signature. */
final class Signing {
  static final String SIGNED = "signed by ann";

  private Signing() {}

  static String complete(Scene scene, String token) throws Exception {
    Countersign sign = handle(scene, token);
    return Words.tried(() -> Words.of(sign.tryComplete("ann"))) + " → " + seen(scene, token);
  }

  static Countersign handle(Scene scene, String token) {
    return SigningActivitiesCompleter.create(scene.site().client()).countersign(token);
  }

  /** Starts a workflow that waits, and returns the callback token. */
  static String start(Scene scene) throws InterruptedException {
    start(scene, plan(scene));
    return nextToken(scene);
  }

  static SigningPlan plan(Scene scene) {
    return new SigningPlan(new SigningRequest(scene.workflowId(), 0), null, 0);
  }

  static void start(Scene scene, SigningPlan plan) {
    start(scene, plan, Site.TASK_QUEUE);
  }

  static void start(Scene scene, SigningPlan plan, String taskQueue) {
    WorkflowOptions options =
        WorkflowOptions.newBuilder()
            .setTaskQueue(taskQueue)
            .setWorkflowId(scene.workflowId())
            .build();
    scene.site().client().newUntypedWorkflowStub("SigningWorkflow", options).start(plan, List.of());
  }

  static String nextToken(Scene scene) throws InterruptedException {
    return scene.site().tokens().next(scene.workflowId()).orElseThrow();
  }

  static boolean isInLastRun(Scene scene) {
    Payloads input =
        scene
            .site()
            .client()
            .fetchHistory(scene.workflowId())
            .getEvents()
            .get(0)
            .getWorkflowExecutionStartedEventAttributes()
            .getInput();
    return GlobalDataConverter.get()
            .fromPayloads(0, Optional.of(input), SigningPlan.class, SigningPlan.class)
            .runs()
        == 0;
  }

  static String waitId(Scene scene, String token) {
    return ((Waiting) handle(scene, token).address()).waitId();
  }

  /** What the workflow has seen of the answer; it waits if it says so, or says nothing. */
  static String seen(Scene scene, String token) throws Exception {
    String heartbeat = heartbeat(scene, token);
    if (heartbeat.equals("Recorded") || heartbeat.startsWith("error")) {
      return "waits";
    }
    try {
      return scene.workflow().getResult(20, TimeUnit.SECONDS, String.class);
    } catch (WorkflowFailedException e) {
      return "workflow " + Situation.nameOf(scene.status());
    } catch (WorkflowNotFoundException e) {
      return "the workflow is gone";
    }
  }

  static String heartbeat(Scene scene, String token) {
    return Words.tried(() -> Words.of(handle(scene, token).tryHeartbeat()));
  }
}

package conformance.table;

import conformance.worker.Parking;
import io.temporal.api.common.v1.WorkflowExecution;
import io.temporal.api.enums.v1.EventType;
import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.api.workflowservice.v1.PauseActivityRequest;
import io.temporal.api.workflowservice.v1.ResetActivityRequest;
import io.temporal.api.workflowservice.v1.ResetWorkflowExecutionRequest;
import io.temporal.api.workflowservice.v1.WorkflowServiceGrpc.WorkflowServiceBlockingStub;
import java.util.Objects;
import java.util.UUID;

/** What an operator does to a running workflow, with calls that the SDK has no methods for. */
final class Operator {
  private Operator() {}

  static void pause(Scene scene, Parking parking) {
    service(scene)
        .pauseActivity(
            PauseActivityRequest.newBuilder()
                .setNamespace(Scene.namespace())
                .setExecution(execution(parking))
                .setId(parking.address().activityId())
                .setIdentity("operator")
                .build());
  }

  static void resetAttempts(Scene scene, Parking parking) {
    service(scene)
        .resetActivity(
            ResetActivityRequest.newBuilder()
                .setNamespace(Scene.namespace())
                .setExecution(execution(parking))
                .setId(parking.address().activityId())
                .setIdentity("operator")
                .build());
  }

  /** Resets the workflow to where it had not yet scheduled its activity. */
  static void resetWorkflow(Scene scene, Parking parking) {
    long firstTaskCompleted =
        scene.site().client().fetchHistory(scene.workflowId()).getEvents().stream()
            .filter(e -> e.getEventType() == EventType.EVENT_TYPE_WORKFLOW_TASK_COMPLETED)
            .mapToLong(HistoryEvent::getEventId)
            .min()
            .orElseThrow();
    service(scene)
        .resetWorkflowExecution(
            ResetWorkflowExecutionRequest.newBuilder()
                .setNamespace(Scene.namespace())
                .setWorkflowExecution(execution(parking))
                .setWorkflowTaskFinishEventId(firstTaskCompleted)
                .setRequestId(UUID.randomUUID().toString())
                .setReason("The row says so")
                .build());
  }

  private static WorkflowServiceBlockingStub service(Scene scene) {
    return scene.site().stubs().blockingStub();
  }

  private static WorkflowExecution execution(Parking parking) {
    return WorkflowExecution.newBuilder()
        .setWorkflowId(Objects.requireNonNull(parking.address().workflowId(), "workflowId"))
        .setRunId(Objects.requireNonNull(parking.address().runId(), "runId"))
        .build();
  }
}

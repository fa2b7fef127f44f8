package dev.asyncactivity.internal.transport;

import io.temporal.api.enums.v1.PendingActivityState;
import io.temporal.api.enums.v1.WorkflowExecutionStatus;
import io.temporal.api.workflow.v1.PendingActivityInfo;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowExecutionDescription;
import io.temporal.client.WorkflowNotFoundException;
import io.temporal.client.WorkflowTargetOptions;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks the server what is pending in a workflow. Of the messages that the SDK hands out only
 * methods are used that do not mention a type of protobuf itself, so that this also links with
 * {@code temporal-shaded}.
 */
final class WorkflowLookup {
  private final WorkflowClient client;

  WorkflowLookup(WorkflowClient client) {
    this.client = client;
  }

  /** Describes a run, or the current one; empty if the namespace has no such workflow or run. */
  Optional<Description> describe(String workflowId, @Nullable String runId) {
    WorkflowTargetOptions.Builder run =
        WorkflowTargetOptions.newBuilder().setWorkflowId(workflowId);
    if (runId != null) {
      run.setRunId(runId);
    }
    try {
      return Optional.of(Description.of(client.newUntypedWorkflowStub(run.build()).describe()));
    } catch (WorkflowNotFoundException e) {
      return Optional.empty();
    }
  }

  /** A workflow run as the server described it. */
  record Description(String runId, WorkflowExecutionStatus status, List<PendingActivity> pending) {

    private static Description of(WorkflowExecutionDescription description) {
      List<PendingActivity> pending =
          description.getRawDescription().getPendingActivitiesList().stream()
              .map(PendingActivity::of)
              .toList();
      return new Description(
          description.getExecution().getRunId(), description.getStatus(), pending);
    }

    boolean isClosed() {
      return switch (status) {
        case WORKFLOW_EXECUTION_STATUS_COMPLETED,
            WORKFLOW_EXECUTION_STATUS_FAILED,
            WORKFLOW_EXECUTION_STATUS_CANCELED,
            WORKFLOW_EXECUTION_STATUS_TERMINATED,
            WORKFLOW_EXECUTION_STATUS_CONTINUED_AS_NEW,
            WORKFLOW_EXECUTION_STATUS_TIMED_OUT ->
            true;
        default -> false; // Running, paused, or what a later server has.
      };
    }

    /** The status in Temporal's words, without the prefix of the enum. */
    String statusName() {
      return status.name().replace("WORKFLOW_EXECUTION_STATUS_", "");
    }

    Optional<PendingActivity> withId(String activityId) {
      return pending.stream().filter(activity -> activity.id().equals(activityId)).findFirst();
    }

    List<PendingActivity> ofType(String type) {
      return pending.stream()
          .filter(activity -> ActivityTypes.same(activity.type(), type))
          .toList();
    }
  }

  /** One pending activity. */
  record PendingActivity(String id, String type, int attempt, boolean cancelRequested) {

    private static PendingActivity of(PendingActivityInfo info) {
      return new PendingActivity(
          info.getActivityId(),
          info.getActivityType().getName(),
          info.getAttempt(),
          info.getState() == PendingActivityState.PENDING_ACTIVITY_STATE_CANCEL_REQUESTED);
    }
  }
}

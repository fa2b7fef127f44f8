package dev.asyncactivity.internal.wire;

import io.temporal.api.enums.v1.PendingActivityState;
import io.temporal.api.enums.v1.WorkflowExecutionStatus;
import io.temporal.api.failure.v1.Failure;
import io.temporal.api.workflow.v1.PendingActivityInfo;
import io.temporal.api.workflow.v1.WorkflowExecutionInfo;
import io.temporal.api.workflowservice.v1.DescribeWorkflowExecutionResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A workflow run as the server described it.
 *
 * @param workflowId the workflow id
 * @param runId the run id
 * @param status the run's status
 * @param pending the pending activities
 */
public record WorkflowDescription(
    String workflowId,
    String runId,
    WorkflowExecutionStatus status,
    List<PendingActivity> pending) {

  /**
   * Reads the server's answer.
   *
   * @param response the answer
   * @return what of it is of use
   */
  public static WorkflowDescription of(DescribeWorkflowExecutionResponse response) {
    WorkflowExecutionInfo info = response.getWorkflowExecutionInfo();
    return new WorkflowDescription(
        info.getExecution().getWorkflowId(),
        info.getExecution().getRunId(),
        info.getStatus(),
        response.getPendingActivitiesList().stream().map(PendingActivity::of).toList());
  }

  /**
   * Whether the run has ended.
   *
   * @return whether its status is one of an ended run
   */
  public boolean isClosed() {
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

  /**
   * The status in Temporal's words.
   *
   * @return the name of the status without the prefix of the enum
   */
  public String statusName() {
    return status.name().replace("WORKFLOW_EXECUTION_STATUS_", "");
  }

  /**
   * Finds a pending activity.
   *
   * @param activityId its id
   * @return the activity, if it is pending
   */
  public Optional<PendingActivity> withId(String activityId) {
    return pending.stream().filter(activity -> activity.id().equals(activityId)).findFirst();
  }

  /**
   * One pending activity.
   *
   * @param id the activity id
   * @param type the activity type
   * @param attempt the current attempt, or the next one while none runs
   * @param cancelRequested whether the workflow has requested its cancellation
   * @param lastFailure what the attempt before failed with, or null
   */
  public record PendingActivity(
      String id, String type, int attempt, boolean cancelRequested, @Nullable Failure lastFailure) {

    private static PendingActivity of(PendingActivityInfo info) {
      return new PendingActivity(
          info.getActivityId(),
          info.getActivityType().getName(),
          info.getAttempt(),
          info.getState() == PendingActivityState.PENDING_ACTIVITY_STATE_CANCEL_REQUESTED,
          info.hasLastFailure() ? info.getLastFailure() : null);
    }
  }
}

package dev.asyncactivity.internal.grpc;

import com.google.protobuf.util.Durations;
import com.google.protobuf.util.Timestamps;
import dev.asyncactivity.internal.delivery.RunDescription;
import dev.asyncactivity.internal.delivery.RunDescription.Clock;
import dev.asyncactivity.internal.delivery.RunDescription.PendingActivity;
import dev.asyncactivity.internal.payload.CallMark;
import dev.asyncactivity.internal.payload.RecordedPayloads;
import io.temporal.api.enums.v1.PendingActivityState;
import io.temporal.api.enums.v1.WorkflowExecutionStatus;
import io.temporal.api.workflow.v1.PendingActivityInfo;
import io.temporal.api.workflow.v1.WorkflowExecutionInfo;
import io.temporal.api.workflowservice.v1.DescribeWorkflowExecutionResponse;
import org.jspecify.annotations.Nullable;

/** Reads the server's description of a run. */
final class Descriptions {
  private Descriptions() {}

  static RunDescription read(DescribeWorkflowExecutionResponse response) {
    WorkflowExecutionInfo info = response.getWorkflowExecutionInfo();
    return new RunDescription(
        info.getExecution().getWorkflowId(),
        info.getExecution().getRunId(),
        info.getStatus().name().replace("WORKFLOW_EXECUTION_STATUS_", ""),
        isClosed(info.getStatus()),
        info.getType().getName(),
        named(response.getExecutionConfig().getTaskQueue().getName()),
        response.getPendingActivitiesList().stream().map(Descriptions::pending).toList());
  }

  private static boolean isClosed(WorkflowExecutionStatus status) {
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

  private static PendingActivity pending(PendingActivityInfo info) {
    return new PendingActivity(
        info.getActivityId(),
        info.getActivityType().getName(),
        info.getAttempt(),
        Timestamps.toMillis(info.getScheduledTime()),
        clock(info),
        info.getState() == PendingActivityState.PENDING_ACTIVITY_STATE_CANCEL_REQUESTED,
        info.getPaused(),
        info.getLastWorkerIdentity(),
        info.hasHeartbeatDetails()
            ? new RecordedPayloads.OfResult(info.getHeartbeatDetails())
            : null,
        named(info.getActivityOptions().getTaskQueue().getName()),
        info.hasLastFailure() ? CallMark.ofFailure(info.getLastFailure()) : "",
        info.hasLastFailure() ? new RecordedPayloads.OfFailure(info.getLastFailure()) : null);
  }

  private static @Nullable Clock clock(PendingActivityInfo info) {
    return switch (info.getState()) {
      case PENDING_ACTIVITY_STATE_SCHEDULED, PENDING_ACTIVITY_STATE_PAUSED -> null;
      default ->
          new Clock(
              Timestamps.toMillis(info.getLastStartedTime()),
              Durations.toMillis(info.getActivityOptions().getStartToCloseTimeout()),
              Durations.toMillis(info.getActivityOptions().getScheduleToCloseTimeout()));
    };
  }

  private static @Nullable String named(String name) {
    return name.isEmpty() ? null : name;
  }
}

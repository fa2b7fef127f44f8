package dev.asyncactivity.cadence.internal.service;

import com.uber.cadence.DescribeWorkflowExecutionResponse;
import com.uber.cadence.PendingActivityInfo;
import com.uber.cadence.PendingActivityState;
import com.uber.cadence.WorkflowExecutionInfo;
import dev.asyncactivity.cadence.internal.values.CallMark;
import dev.asyncactivity.cadence.internal.values.RecordedData;
import dev.asyncactivity.internal.delivery.RunDescription;
import dev.asyncactivity.internal.delivery.RunDescription.Clock;
import dev.asyncactivity.internal.delivery.RunDescription.PendingActivity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the server's description of a run. */
final class Descriptions {
  private Descriptions() {}

  static RunDescription read(DescribeWorkflowExecutionResponse response) {
    WorkflowExecutionInfo info = response.getWorkflowExecutionInfo();
    List<PendingActivityInfo> pending = response.getPendingActivities();
    boolean closed = info.getCloseStatus() != null;
    return new RunDescription(
        info.getExecution().getWorkflowId(),
        info.getExecution().getRunId(),
        closed ? info.getCloseStatus().name() : "RUNNING",
        closed,
        info.getType().getName(),
        info.getTaskList(),
        pending == null ? List.of() : pending.stream().map(Descriptions::pending).toList());
  }

  /** Cadence counts attempts from 0; when an attempt was scheduled tells no activities apart. */
  private static PendingActivity pending(PendingActivityInfo info) {
    return new PendingActivity(
        info.getActivityID(),
        info.getActivityType().getName(),
        info.getAttempt() + 1,
        0,
        clock(info),
        info.getState() == PendingActivityState.CANCEL_REQUESTED,
        false,
        info.getLastWorkerIdentity() == null ? "" : info.getLastWorkerIdentity(),
        info.getHeartbeatDetails() == null
            ? null
            : new RecordedData.OfResult(info.getHeartbeatDetails()),
        null,
        CallMark.ofFailure(info.getLastFailureDetails()),
        info.getLastFailureReason() == null
            ? null
            : new RecordedData.OfFailure(
                info.getLastFailureReason(), info.getLastFailureDetails()));
  }

  /** The limits of a running attempt are not told. */
  private static @Nullable Clock clock(PendingActivityInfo info) {
    return info.getState() == PendingActivityState.SCHEDULED
        ? null
        : new Clock(Times.millis(info.getLastStartedTimestamp()), 0, 0);
  }
}

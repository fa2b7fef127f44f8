package dev.asyncactivity.support;

import dev.asyncactivity.ActivityAddress.Parked;
import dev.asyncactivity.ActivityAddress.TaskToken;
import io.temporal.api.common.v1.ActivityType;
import io.temporal.api.common.v1.WorkflowExecution;
import io.temporal.api.enums.v1.PendingActivityState;
import io.temporal.api.enums.v1.WorkflowExecutionStatus;
import io.temporal.api.workflow.v1.PendingActivityInfo;
import io.temporal.api.workflow.v1.WorkflowExecutionInfo;
import io.temporal.api.workflowservice.v1.DescribeWorkflowExecutionResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The one activity of the scripted servers, as a server describes it. */
public final class Pending {
  public static final byte[] TASK_TOKEN = "task-token-bytes".getBytes(StandardCharsets.UTF_8);

  /** Activity {@code a} of run {@code r} of workflow {@code w}, in its second attempt. */
  public static final Parked ADDRESS =
      Tokens.parked(
          new TaskToken(TASK_TOKEN), "default", "w", "r", "a", "Review", 2, "HostWorkflow", "q");

  private Pending() {}

  /** The activity, in an attempt. */
  public static PendingActivityInfo.Builder activity(int attempt) {
    return PendingActivityInfo.newBuilder()
        .setActivityId("a")
        .setActivityType(ActivityType.newBuilder().setName("Review"))
        .setState(PendingActivityState.PENDING_ACTIVITY_STATE_STARTED)
        .setAttempt(attempt);
  }

  /** The running workflow with what is pending in it. */
  public static DescribeWorkflowExecutionResponse workflow(PendingActivityInfo.Builder... pending) {
    return run("r", WorkflowExecutionStatus.WORKFLOW_EXECUTION_STATUS_RUNNING, pending);
  }

  /** A run of the workflow. */
  public static DescribeWorkflowExecutionResponse run(
      String runId, WorkflowExecutionStatus status, PendingActivityInfo.Builder... pending) {
    return DescribeWorkflowExecutionResponse.newBuilder()
        .setWorkflowExecutionInfo(
            WorkflowExecutionInfo.newBuilder()
                .setStatus(status)
                .setExecution(
                    WorkflowExecution.newBuilder().setWorkflowId("w").setRunId(runId).build()))
        .addAllPendingActivities(
            List.of(pending).stream().map(PendingActivityInfo.Builder::build).toList())
        .build();
  }
}

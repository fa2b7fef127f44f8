package dev.asyncactivity.cadence.internal.service;

import com.uber.cadence.DescribeWorkflowExecutionRequest;
import com.uber.cadence.GetWorkflowExecutionHistoryRequest;
import com.uber.cadence.RecordActivityTaskHeartbeatByIDRequest;
import com.uber.cadence.RecordActivityTaskHeartbeatRequest;
import com.uber.cadence.RespondActivityTaskCanceledByIDRequest;
import com.uber.cadence.RespondActivityTaskCanceledRequest;
import com.uber.cadence.RespondActivityTaskCompletedByIDRequest;
import com.uber.cadence.RespondActivityTaskCompletedRequest;
import com.uber.cadence.RespondActivityTaskFailedByIDRequest;
import com.uber.cadence.RespondActivityTaskFailedRequest;
import com.uber.cadence.WorkflowExecution;
import dev.asyncactivity.cadence.internal.values.OutgoingValue;
import dev.asyncactivity.internal.address.Target.ByIds;
import dev.asyncactivity.internal.address.Target.ByToken;
import org.jspecify.annotations.Nullable;

/**
 * Makes the requests: those that answer have the identity and the call's nonce behind it, which the
 * SDK's own have not.
 *
 * @param domain the domain
 */
public record Requests(String domain) {

  RespondActivityTaskCompletedRequest complete(
      ByToken target, OutgoingValue.Result result, String identity) {
    return new RespondActivityTaskCompletedRequest()
        .setIdentity(identity)
        .setTaskToken(target.token().bytes())
        .setResult(result.data());
  }

  RespondActivityTaskCompletedByIDRequest complete(
      ByIds target, OutgoingValue.Result result, String identity) {
    return new RespondActivityTaskCompletedByIDRequest()
        .setDomain(domain)
        .setIdentity(identity)
        .setWorkflowID(target.workflowId())
        .setRunID(runId(target.runId()))
        .setActivityID(target.activityId())
        .setResult(result.data());
  }

  RespondActivityTaskFailedRequest fail(
      ByToken target, OutgoingValue.Failed failure, String identity) {
    return new RespondActivityTaskFailedRequest()
        .setIdentity(identity)
        .setTaskToken(target.token().bytes())
        .setReason(failure.reason())
        .setDetails(failure.details());
  }

  RespondActivityTaskFailedByIDRequest fail(
      ByIds target, OutgoingValue.Failed failure, String identity) {
    return new RespondActivityTaskFailedByIDRequest()
        .setDomain(domain)
        .setIdentity(identity)
        .setWorkflowID(target.workflowId())
        .setRunID(runId(target.runId()))
        .setActivityID(target.activityId())
        .setReason(failure.reason())
        .setDetails(failure.details());
  }

  RespondActivityTaskCanceledRequest cancel(
      ByToken target, OutgoingValue.Canceled canceled, String identity) {
    return new RespondActivityTaskCanceledRequest()
        .setIdentity(identity)
        .setTaskToken(target.token().bytes())
        .setDetails(canceled.details());
  }

  RespondActivityTaskCanceledByIDRequest cancel(
      ByIds target, OutgoingValue.Canceled canceled, String identity) {
    return new RespondActivityTaskCanceledByIDRequest()
        .setDomain(domain)
        .setIdentity(identity)
        .setWorkflowID(target.workflowId())
        .setRunID(runId(target.runId()))
        .setActivityID(target.activityId())
        .setDetails(canceled.details());
  }

  RecordActivityTaskHeartbeatRequest heartbeat(
      ByToken target, OutgoingValue.Beat beat, String identity) {
    return new RecordActivityTaskHeartbeatRequest()
        .setIdentity(identity)
        .setTaskToken(target.token().bytes())
        .setDetails(beat.details());
  }

  RecordActivityTaskHeartbeatByIDRequest heartbeat(
      ByIds target, OutgoingValue.Beat beat, String identity) {
    return new RecordActivityTaskHeartbeatByIDRequest()
        .setDomain(domain)
        .setIdentity(identity)
        .setWorkflowID(target.workflowId())
        .setRunID(runId(target.runId()))
        .setActivityID(target.activityId())
        .setDetails(beat.details());
  }

  DescribeWorkflowExecutionRequest describe(String workflowId, @Nullable String runId) {
    return new DescribeWorkflowExecutionRequest()
        .setDomain(domain)
        .setExecution(execution(workflowId, runId));
  }

  GetWorkflowExecutionHistoryRequest history(
      String workflowId, @Nullable String runId, byte @Nullable [] page) {
    return new GetWorkflowExecutionHistoryRequest()
        .setDomain(domain)
        .setExecution(execution(workflowId, runId))
        .setNextPageToken(page);
  }

  private static WorkflowExecution execution(String workflowId, @Nullable String runId) {
    return new WorkflowExecution().setWorkflowId(workflowId).setRunId(runId(runId));
  }

  /** In memory, a run whose id nobody has told has none. */
  private static @Nullable String runId(@Nullable String runId) {
    return runId == null || runId.isEmpty() ? null : runId;
  }
}

package dev.asyncactivity.internal.wire.grpc;

import com.google.protobuf.ByteString;
import dev.asyncactivity.ActivityAddress.TaskToken;
import dev.asyncactivity.internal.payload.OutgoingFailure;
import dev.asyncactivity.internal.payload.OutgoingValue;
import dev.asyncactivity.internal.wire.CallTarget.ByIds;
import dev.asyncactivity.internal.wire.CallTarget.ByToken;
import io.temporal.api.common.v1.WorkflowExecution;
import io.temporal.api.workflowservice.v1.DescribeWorkflowExecutionRequest;
import io.temporal.api.workflowservice.v1.GetWorkflowExecutionHistoryRequest;
import io.temporal.api.workflowservice.v1.GetWorkflowExecutionHistoryReverseRequest;
import io.temporal.api.workflowservice.v1.RecordActivityTaskHeartbeatByIdRequest;
import io.temporal.api.workflowservice.v1.RecordActivityTaskHeartbeatRequest;
import io.temporal.api.workflowservice.v1.RespondActivityTaskCanceledByIdRequest;
import io.temporal.api.workflowservice.v1.RespondActivityTaskCanceledRequest;
import io.temporal.api.workflowservice.v1.RespondActivityTaskCompletedByIdRequest;
import io.temporal.api.workflowservice.v1.RespondActivityTaskCompletedRequest;
import io.temporal.api.workflowservice.v1.RespondActivityTaskFailedByIdRequest;
import io.temporal.api.workflowservice.v1.RespondActivityTaskFailedRequest;
import org.jspecify.annotations.Nullable;

/**
 * Makes the requests: each with the namespace and, other than the SDK's, each with the identity.
 *
 * @param namespace the namespace
 * @param identity who calls
 */
record Requests(String namespace, String identity) {

  RespondActivityTaskCompletedRequest complete(ByToken target, OutgoingValue result) {
    RespondActivityTaskCompletedRequest.Builder request =
        RespondActivityTaskCompletedRequest.newBuilder()
            .setNamespace(namespace)
            .setIdentity(identity)
            .setTaskToken(bytes(target.token()));
    result.payloads().ifPresent(request::setResult);
    return request.build();
  }

  RespondActivityTaskCompletedByIdRequest complete(ByIds target, OutgoingValue result) {
    RespondActivityTaskCompletedByIdRequest.Builder request =
        RespondActivityTaskCompletedByIdRequest.newBuilder()
            .setNamespace(namespace)
            .setIdentity(identity)
            .setWorkflowId(target.workflowId())
            .setRunId(runId(target))
            .setActivityId(target.activityId());
    result.payloads().ifPresent(request::setResult);
    return request.build();
  }

  RespondActivityTaskFailedRequest fail(ByToken target, OutgoingFailure failure) {
    return RespondActivityTaskFailedRequest.newBuilder()
        .setNamespace(namespace)
        .setIdentity(identity)
        .setTaskToken(bytes(target.token()))
        .setFailure(failure.failure())
        .build();
  }

  RespondActivityTaskFailedByIdRequest fail(ByIds target, OutgoingFailure failure) {
    return RespondActivityTaskFailedByIdRequest.newBuilder()
        .setNamespace(namespace)
        .setIdentity(identity)
        .setWorkflowId(target.workflowId())
        .setRunId(runId(target))
        .setActivityId(target.activityId())
        .setFailure(failure.failure())
        .build();
  }

  RespondActivityTaskCanceledRequest cancel(ByToken target, OutgoingValue details) {
    RespondActivityTaskCanceledRequest.Builder request =
        RespondActivityTaskCanceledRequest.newBuilder()
            .setNamespace(namespace)
            .setIdentity(identity)
            .setTaskToken(bytes(target.token()));
    details.payloads().ifPresent(request::setDetails);
    return request.build();
  }

  RespondActivityTaskCanceledByIdRequest cancel(ByIds target, OutgoingValue details) {
    RespondActivityTaskCanceledByIdRequest.Builder request =
        RespondActivityTaskCanceledByIdRequest.newBuilder()
            .setNamespace(namespace)
            .setIdentity(identity)
            .setWorkflowId(target.workflowId())
            .setRunId(runId(target))
            .setActivityId(target.activityId());
    details.payloads().ifPresent(request::setDetails);
    return request.build();
  }

  RecordActivityTaskHeartbeatRequest heartbeat(ByToken target, OutgoingValue details) {
    RecordActivityTaskHeartbeatRequest.Builder request =
        RecordActivityTaskHeartbeatRequest.newBuilder()
            .setNamespace(namespace)
            .setIdentity(identity)
            .setTaskToken(bytes(target.token()));
    details.payloads().ifPresent(request::setDetails);
    return request.build();
  }

  RecordActivityTaskHeartbeatByIdRequest heartbeat(ByIds target, OutgoingValue details) {
    RecordActivityTaskHeartbeatByIdRequest.Builder request =
        RecordActivityTaskHeartbeatByIdRequest.newBuilder()
            .setNamespace(namespace)
            .setIdentity(identity)
            .setWorkflowId(target.workflowId())
            .setRunId(runId(target))
            .setActivityId(target.activityId());
    details.payloads().ifPresent(request::setDetails);
    return request.build();
  }

  DescribeWorkflowExecutionRequest describe(String workflowId, @Nullable String runId) {
    return DescribeWorkflowExecutionRequest.newBuilder()
        .setNamespace(namespace)
        .setExecution(execution(workflowId, runId))
        .build();
  }

  GetWorkflowExecutionHistoryReverseRequest historyFromEnd(
      String workflowId, String runId, ByteString page) {
    return GetWorkflowExecutionHistoryReverseRequest.newBuilder()
        .setNamespace(namespace)
        .setExecution(execution(workflowId, runId))
        .setNextPageToken(page)
        .build();
  }

  GetWorkflowExecutionHistoryRequest history(String workflowId, String runId, ByteString page) {
    return GetWorkflowExecutionHistoryRequest.newBuilder()
        .setNamespace(namespace)
        .setExecution(execution(workflowId, runId))
        .setNextPageToken(page)
        .build();
  }

  private static WorkflowExecution execution(String workflowId, @Nullable String runId) {
    return WorkflowExecution.newBuilder()
        .setWorkflowId(workflowId)
        .setRunId(runId == null ? "" : runId)
        .build();
  }

  private static String runId(ByIds target) {
    return target.runId() == null ? "" : target.runId();
  }

  private static ByteString bytes(TaskToken token) {
    return ByteString.copyFrom(token.bytes());
  }
}

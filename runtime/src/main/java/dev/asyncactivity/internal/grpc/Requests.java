package dev.asyncactivity.internal.grpc;

import com.google.protobuf.ByteString;
import com.google.protobuf.FieldMask;
import com.google.protobuf.util.Durations;
import dev.asyncactivity.ActivityAddress.TaskToken;
import dev.asyncactivity.internal.address.Target.ByIds;
import dev.asyncactivity.internal.address.Target.ByToken;
import dev.asyncactivity.internal.delivery.Operation;
import dev.asyncactivity.internal.delivery.RunDescription.Clock;
import io.temporal.api.activity.v1.ActivityOptions;
import io.temporal.api.common.v1.Payloads;
import io.temporal.api.common.v1.WorkflowExecution;
import io.temporal.api.failure.v1.Failure;
import io.temporal.api.workflowservice.v1.DescribeWorkflowExecutionRequest;
import io.temporal.api.workflowservice.v1.GetWorkflowExecutionHistoryRequest;
import io.temporal.api.workflowservice.v1.GetWorkflowExecutionHistoryReverseRequest;
import io.temporal.api.workflowservice.v1.ListWorkflowExecutionsRequest;
import io.temporal.api.workflowservice.v1.RecordActivityTaskHeartbeatByIdRequest;
import io.temporal.api.workflowservice.v1.RecordActivityTaskHeartbeatRequest;
import io.temporal.api.workflowservice.v1.RespondActivityTaskCanceledByIdRequest;
import io.temporal.api.workflowservice.v1.RespondActivityTaskCanceledRequest;
import io.temporal.api.workflowservice.v1.RespondActivityTaskCompletedByIdRequest;
import io.temporal.api.workflowservice.v1.RespondActivityTaskCompletedRequest;
import io.temporal.api.workflowservice.v1.RespondActivityTaskFailedByIdRequest;
import io.temporal.api.workflowservice.v1.RespondActivityTaskFailedRequest;
import io.temporal.api.workflowservice.v1.UpdateActivityOptionsRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes the requests: each with the namespace and, other than the SDK's, each with the identity,
 * which has the call's nonce behind it.
 *
 * @param namespace the namespace
 */
record Requests(String namespace) {
  private static final int LISTED_AT_ONCE = 1000;

  RespondActivityTaskCompletedRequest complete(
      ByToken target, Optional<Payloads> result, String identity) {
    RespondActivityTaskCompletedRequest.Builder request =
        RespondActivityTaskCompletedRequest.newBuilder()
            .setNamespace(namespace)
            .setIdentity(identity)
            .setTaskToken(bytes(target.token()));
    result.ifPresent(request::setResult);
    return request.build();
  }

  RespondActivityTaskCompletedByIdRequest complete(
      ByIds target, Optional<Payloads> result, String identity) {
    RespondActivityTaskCompletedByIdRequest.Builder request =
        RespondActivityTaskCompletedByIdRequest.newBuilder()
            .setNamespace(namespace)
            .setIdentity(identity)
            .setWorkflowId(target.workflowId())
            .setRunId(target.runId())
            .setActivityId(target.activityId());
    result.ifPresent(request::setResult);
    return request.build();
  }

  RespondActivityTaskFailedRequest fail(ByToken target, Failure failure, String identity) {
    return RespondActivityTaskFailedRequest.newBuilder()
        .setNamespace(namespace)
        .setIdentity(identity)
        .setTaskToken(bytes(target.token()))
        .setFailure(failure)
        .build();
  }

  RespondActivityTaskFailedByIdRequest fail(ByIds target, Failure failure, String identity) {
    return RespondActivityTaskFailedByIdRequest.newBuilder()
        .setNamespace(namespace)
        .setIdentity(identity)
        .setWorkflowId(target.workflowId())
        .setRunId(target.runId())
        .setActivityId(target.activityId())
        .setFailure(failure)
        .build();
  }

  RespondActivityTaskCanceledRequest cancel(
      ByToken target, Optional<Payloads> details, String identity) {
    RespondActivityTaskCanceledRequest.Builder request =
        RespondActivityTaskCanceledRequest.newBuilder()
            .setNamespace(namespace)
            .setIdentity(identity)
            .setTaskToken(bytes(target.token()));
    details.ifPresent(request::setDetails);
    return request.build();
  }

  RespondActivityTaskCanceledByIdRequest cancel(
      ByIds target, Optional<Payloads> details, String identity) {
    RespondActivityTaskCanceledByIdRequest.Builder request =
        RespondActivityTaskCanceledByIdRequest.newBuilder()
            .setNamespace(namespace)
            .setIdentity(identity)
            .setWorkflowId(target.workflowId())
            .setRunId(target.runId())
            .setActivityId(target.activityId());
    details.ifPresent(request::setDetails);
    return request.build();
  }

  RecordActivityTaskHeartbeatRequest heartbeat(
      ByToken target, Optional<Payloads> details, String identity) {
    RecordActivityTaskHeartbeatRequest.Builder request =
        RecordActivityTaskHeartbeatRequest.newBuilder()
            .setNamespace(namespace)
            .setIdentity(identity)
            .setTaskToken(bytes(target.token()));
    details.ifPresent(request::setDetails);
    return request.build();
  }

  RecordActivityTaskHeartbeatByIdRequest heartbeat(
      ByIds target, Optional<Payloads> details, String identity) {
    RecordActivityTaskHeartbeatByIdRequest.Builder request =
        RecordActivityTaskHeartbeatByIdRequest.newBuilder()
            .setNamespace(namespace)
            .setIdentity(identity)
            .setWorkflowId(target.workflowId())
            .setRunId(target.runId())
            .setActivityId(target.activityId());
    details.ifPresent(request::setDetails);
    return request.build();
  }

  UpdateActivityOptionsRequest limits(ByIds target, Clock clock) {
    ActivityOptions.Builder options =
        ActivityOptions.newBuilder()
            .setStartToCloseTimeout(Durations.fromMillis(clock.startToClose()));
    FieldMask.Builder mask = FieldMask.newBuilder().addPaths("start_to_close_timeout");
    if (clock.scheduleToClose() != 0) {
      options.setScheduleToCloseTimeout(Durations.fromMillis(clock.scheduleToClose()));
      mask.addPaths("schedule_to_close_timeout");
    }
    return update(target, options, mask);
  }

  UpdateActivityOptionsRequest limits(ByIds target, Operation.SetLimits limits) {
    return update(
        target,
        ActivityOptions.newBuilder()
            .setStartToCloseTimeout(Durations.fromMillis(limits.startToClose()))
            .setHeartbeatTimeout(Durations.fromMillis(limits.heartbeat())),
        FieldMask.newBuilder().addPaths("start_to_close_timeout").addPaths("heartbeat_timeout"));
  }

  private UpdateActivityOptionsRequest update(
      ByIds target, ActivityOptions.Builder options, FieldMask.Builder mask) {
    return UpdateActivityOptionsRequest.newBuilder()
        .setNamespace(namespace)
        .setExecution(execution(target.workflowId(), target.runId()))
        .setId(target.activityId())
        .setActivityOptions(options)
        .setUpdateMask(mask)
        .build();
  }

  ListWorkflowExecutionsRequest list(String listFilter, ByteString page) {
    return ListWorkflowExecutionsRequest.newBuilder()
        .setNamespace(namespace)
        .setQuery(listFilter)
        .setPageSize(LISTED_AT_ONCE)
        .setNextPageToken(page)
        .build();
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

  private static ByteString bytes(TaskToken token) {
    return ByteString.copyFrom(token.bytes());
  }
}

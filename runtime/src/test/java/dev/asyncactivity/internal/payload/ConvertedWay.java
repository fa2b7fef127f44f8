package dev.asyncactivity.internal.payload;

import com.google.protobuf.ByteString;
import io.temporal.activity.ActivityInfo;
import io.temporal.api.common.v1.Payloads;
import io.temporal.api.failure.v1.Failure;
import io.temporal.api.workflowservice.v1.RecordActivityTaskHeartbeatByIdRequest;
import io.temporal.api.workflowservice.v1.RecordActivityTaskHeartbeatRequest;
import io.temporal.api.workflowservice.v1.RespondActivityTaskCanceledByIdRequest;
import io.temporal.api.workflowservice.v1.RespondActivityTaskCanceledRequest;
import io.temporal.api.workflowservice.v1.RespondActivityTaskCompletedByIdRequest;
import io.temporal.api.workflowservice.v1.RespondActivityTaskCompletedRequest;
import io.temporal.api.workflowservice.v1.RespondActivityTaskFailedByIdRequest;
import io.temporal.api.workflowservice.v1.RespondActivityTaskFailedRequest;
import io.temporal.api.workflowservice.v1.WorkflowServiceGrpc.WorkflowServiceBlockingStub;
import io.temporal.client.WorkflowClient;
import io.temporal.common.converter.DataConverter;
import io.temporal.failure.ApplicationFailure;
import io.temporal.payload.context.ActivitySerializationContext;
import org.jspecify.annotations.Nullable;

/** Requests of our own, with what {@link ClientConverters} makes of the values. */
record ConvertedWay(
    WorkflowClient client,
    ClientConverters converters,
    boolean byToken,
    @Nullable ActivitySerializationContext context)
    implements CompletionWay {

  ConvertedWay(
      WorkflowClient client, boolean byToken, @Nullable ActivitySerializationContext context) {
    this(client, ClientConverters.of(client), byToken, context);
  }

  @Override
  public void complete(ActivityInfo activity, String result) {
    Payloads payloads = converter(activity).toPayloads(result).orElseThrow();
    if (byToken) {
      server()
          .respondActivityTaskCompleted(
              RespondActivityTaskCompletedRequest.newBuilder()
                  .setNamespace(namespace())
                  .setTaskToken(token(activity))
                  .setResult(payloads)
                  .build());
    } else {
      server()
          .respondActivityTaskCompletedById(
              RespondActivityTaskCompletedByIdRequest.newBuilder()
                  .setNamespace(namespace())
                  .setWorkflowId(activity.getWorkflowId())
                  .setRunId(activity.getWorkflowRunId())
                  .setActivityId(activity.getActivityId())
                  .setResult(payloads)
                  .build());
    }
  }

  @Override
  public void fail(ActivityInfo activity, ApplicationFailure exception) {
    Failure failure = converter(activity).exceptionToFailure(exception);
    if (byToken) {
      server()
          .respondActivityTaskFailed(
              RespondActivityTaskFailedRequest.newBuilder()
                  .setNamespace(namespace())
                  .setTaskToken(token(activity))
                  .setFailure(failure)
                  .build());
    } else {
      server()
          .respondActivityTaskFailedById(
              RespondActivityTaskFailedByIdRequest.newBuilder()
                  .setNamespace(namespace())
                  .setWorkflowId(activity.getWorkflowId())
                  .setRunId(activity.getWorkflowRunId())
                  .setActivityId(activity.getActivityId())
                  .setFailure(failure)
                  .build());
    }
  }

  @Override
  public void cancel(ActivityInfo activity, String details) {
    Payloads payloads = converter(activity).toPayloads(details).orElseThrow();
    if (byToken) {
      server()
          .respondActivityTaskCanceled(
              RespondActivityTaskCanceledRequest.newBuilder()
                  .setNamespace(namespace())
                  .setTaskToken(token(activity))
                  .setDetails(payloads)
                  .build());
    } else {
      server()
          .respondActivityTaskCanceledById(
              RespondActivityTaskCanceledByIdRequest.newBuilder()
                  .setNamespace(namespace())
                  .setWorkflowId(activity.getWorkflowId())
                  .setRunId(activity.getWorkflowRunId())
                  .setActivityId(activity.getActivityId())
                  .setDetails(payloads)
                  .build());
    }
  }

  @Override
  public void heartbeat(ActivityInfo activity, String details) {
    DataConverter converter = byToken ? converters.heartbeatByToken(context) : converter(activity);
    Payloads payloads = converter.toPayloads(details).orElseThrow();
    if (byToken) {
      server()
          .recordActivityTaskHeartbeat(
              RecordActivityTaskHeartbeatRequest.newBuilder()
                  .setNamespace(namespace())
                  .setTaskToken(token(activity))
                  .setDetails(payloads)
                  .build());
    } else {
      server()
          .recordActivityTaskHeartbeatById(
              RecordActivityTaskHeartbeatByIdRequest.newBuilder()
                  .setNamespace(namespace())
                  .setWorkflowId(activity.getWorkflowId())
                  .setRunId(activity.getWorkflowRunId())
                  .setActivityId(activity.getActivityId())
                  .setDetails(payloads)
                  .build());
    }
  }

  private DataConverter converter(ActivityInfo activity) {
    return byToken
        ? converters.byToken(context)
        : converters.byIds(activity.getWorkflowId(), activity.getWorkflowRunId(), context);
  }

  private WorkflowServiceBlockingStub server() {
    return client.getWorkflowServiceStubs().blockingStub();
  }

  private String namespace() {
    return client.getOptions().getNamespace();
  }

  private static ByteString token(ActivityInfo activity) {
    return ByteString.copyFrom(activity.getTaskToken());
  }
}

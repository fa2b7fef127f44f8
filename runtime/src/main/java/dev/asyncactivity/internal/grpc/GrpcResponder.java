package dev.asyncactivity.internal.grpc;

import dev.asyncactivity.internal.address.Target;
import dev.asyncactivity.internal.address.Target.ByIds;
import dev.asyncactivity.internal.address.Target.ByToken;
import dev.asyncactivity.internal.call.CallContext;
import dev.asyncactivity.internal.delivery.Message;
import dev.asyncactivity.internal.delivery.Reply.Done;
import dev.asyncactivity.internal.delivery.Responder;
import dev.asyncactivity.internal.payload.OutgoingMessage;
import dev.asyncactivity.internal.payload.OutgoingMessage.Beat;
import dev.asyncactivity.internal.payload.OutgoingMessage.Canceled;
import dev.asyncactivity.internal.payload.OutgoingMessage.Failed;
import dev.asyncactivity.internal.payload.OutgoingMessage.Result;
import io.grpc.MethodDescriptor;
import io.temporal.api.workflowservice.v1.RecordActivityTaskHeartbeatByIdResponse;
import io.temporal.api.workflowservice.v1.RecordActivityTaskHeartbeatResponse;
import io.temporal.api.workflowservice.v1.WorkflowServiceGrpc;
import java.util.concurrent.CompletableFuture;

/** Answers activities through the server's eight calls for it. Thread-safe. */
public final class GrpcResponder implements Responder {
  private final GrpcCalls calls;
  private final Requests requests;

  public GrpcResponder(GrpcCalls calls, String namespace) {
    this.calls = calls;
    this.requests = new Requests(namespace);
  }

  @Override
  public CompletableFuture<Done> respond(Message message, Target target, CallContext call) {
    return target instanceof ByToken token
        ? byToken((OutgoingMessage) message, token, call)
        : byIds((OutgoingMessage) message, (ByIds) target, call);
  }

  private CompletableFuture<Done> byToken(
      OutgoingMessage message, ByToken target, CallContext call) {
    String identity = call.identity();
    if (message instanceof Result result) {
      return done(
          WorkflowServiceGrpc.getRespondActivityTaskCompletedMethod(),
          requests.complete(target, result.payloads(), identity),
          call);
    }
    if (message instanceof Failed failed) {
      return done(
          WorkflowServiceGrpc.getRespondActivityTaskFailedMethod(),
          requests.fail(target, failed.failure(), identity),
          call);
    }
    if (message instanceof Canceled canceled) {
      return done(
          WorkflowServiceGrpc.getRespondActivityTaskCanceledMethod(),
          requests.cancel(target, canceled.details(), identity),
          call);
    }
    return calls
        .send(
            WorkflowServiceGrpc.getRecordActivityTaskHeartbeatMethod(),
            requests.heartbeat(target, ((Beat) message).details(), identity),
            call)
        .thenApply(GrpcResponder::recorded);
  }

  private CompletableFuture<Done> byIds(OutgoingMessage message, ByIds target, CallContext call) {
    String identity = call.identity();
    if (message instanceof Result result) {
      return done(
          WorkflowServiceGrpc.getRespondActivityTaskCompletedByIdMethod(),
          requests.complete(target, result.payloads(), identity),
          call);
    }
    if (message instanceof Failed failed) {
      return done(
          WorkflowServiceGrpc.getRespondActivityTaskFailedByIdMethod(),
          requests.fail(target, failed.failure(), identity),
          call);
    }
    if (message instanceof Canceled canceled) {
      return done(
          WorkflowServiceGrpc.getRespondActivityTaskCanceledByIdMethod(),
          requests.cancel(target, canceled.details(), identity),
          call);
    }
    return calls
        .send(
            WorkflowServiceGrpc.getRecordActivityTaskHeartbeatByIdMethod(),
            requests.heartbeat(target, ((Beat) message).details(), identity),
            call)
        .thenApply(GrpcResponder::recorded);
  }

  private <Q, R> CompletableFuture<Done> done(
      MethodDescriptor<Q, R> method, Q request, CallContext call) {
    return calls.send(method, request, call).thenApply(answer -> Done.PLAIN);
  }

  private static Done recorded(RecordActivityTaskHeartbeatResponse answer) {
    return new Done(
        answer.getCancelRequested(), answer.getActivityReset(), answer.getActivityPaused());
  }

  private static Done recorded(RecordActivityTaskHeartbeatByIdResponse answer) {
    return new Done(
        answer.getCancelRequested(), answer.getActivityReset(), answer.getActivityPaused());
  }
}

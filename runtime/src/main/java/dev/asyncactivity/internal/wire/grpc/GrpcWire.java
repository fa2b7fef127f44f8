package dev.asyncactivity.internal.wire.grpc;

import static io.temporal.serviceclient.MetricsTag.METRICS_TAGS_CALL_OPTIONS_KEY;

import dev.asyncactivity.internal.payload.OutgoingFailure;
import dev.asyncactivity.internal.payload.OutgoingValue;
import dev.asyncactivity.internal.wire.Call;
import dev.asyncactivity.internal.wire.CallLimits;
import dev.asyncactivity.internal.wire.CallTarget;
import dev.asyncactivity.internal.wire.CallTarget.ByIds;
import dev.asyncactivity.internal.wire.CallTarget.ByToken;
import dev.asyncactivity.internal.wire.HistoryScan;
import dev.asyncactivity.internal.wire.Reply;
import dev.asyncactivity.internal.wire.Reply.Done;
import dev.asyncactivity.internal.wire.Wire;
import dev.asyncactivity.internal.wire.WorkflowDescription;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ClientCalls;
import io.temporal.api.workflowservice.v1.RecordActivityTaskHeartbeatByIdResponse;
import io.temporal.api.workflowservice.v1.RecordActivityTaskHeartbeatResponse;
import io.temporal.api.workflowservice.v1.WorkflowServiceGrpc;
import io.temporal.api.workflowservice.v1.WorkflowServiceGrpc.WorkflowServiceFutureStub;
import io.temporal.client.WorkflowClient;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The server's own calls, through the channel of the user's stubs with all its interceptors. No
 * thread waits for an answer.
 */
public final class GrpcWire implements Wire {
  private final Channel channel;
  private final CallOptions callOptions;
  private final Requests requests;
  private final CallLimits limits;
  private final HistoryPages historyPages;

  /**
   * The way through a client's stubs; no call to the server.
   *
   * @param client the client
   * @param identity who calls
   * @param limits the limits of each call
   */
  public GrpcWire(WorkflowClient client, String identity, CallLimits limits) {
    // Each call of futureStub() makes a stub.
    WorkflowServiceFutureStub stub = client.getWorkflowServiceStubs().futureStub();
    this.channel = stub.getChannel();
    this.callOptions = stub.getCallOptions();
    this.requests = new Requests(client.getOptions().getNamespace(), identity);
    this.limits = limits;
    this.historyPages = new HistoryPages(this, requests);
  }

  @Override
  public CompletableFuture<Reply> complete(CallTarget target, OutgoingValue result, Call call) {
    return done(
        target instanceof ByToken token
            ? send(
                WorkflowServiceGrpc.getRespondActivityTaskCompletedMethod(),
                requests.complete(token, result),
                RetryRule.TRANSIENT,
                call)
            : send(
                WorkflowServiceGrpc.getRespondActivityTaskCompletedByIdMethod(),
                requests.complete((ByIds) target, result),
                RetryRule.TRANSIENT_AND_INTERNAL,
                call));
  }

  @Override
  public CompletableFuture<Reply> fail(CallTarget target, OutgoingFailure failure, Call call) {
    if (target instanceof ByToken token) {
      return done(
          send(
              WorkflowServiceGrpc.getRespondActivityTaskFailedMethod(),
              requests.fail(token, failure),
              RetryRule.TRANSIENT,
              call));
    }
    return done(send(
            WorkflowServiceGrpc.getRespondActivityTaskFailedByIdMethod(),
            requests.fail((ByIds) target, failure),
            RetryRule.NONE,
            call))
        .exceptionally(GrpcWire::lostIfTransient);
  }

  private static Reply lostIfTransient(Throwable failure) {
    if (causeOf(failure) instanceof StatusRuntimeException status
        && RetryRule.isTransient(status.getStatus())) {
      return new Reply.Lost(status);
    }
    throw new CompletionException(causeOf(failure));
  }

  @Override
  public CompletableFuture<Reply> reportCancellation(
      CallTarget target, OutgoingValue details, Call call) {
    return done(
        target instanceof ByToken token
            ? send(
                WorkflowServiceGrpc.getRespondActivityTaskCanceledMethod(),
                requests.cancel(token, details),
                RetryRule.TRANSIENT,
                call)
            : send(
                WorkflowServiceGrpc.getRespondActivityTaskCanceledByIdMethod(),
                requests.cancel((ByIds) target, details),
                RetryRule.TRANSIENT,
                call));
  }

  @Override
  public CompletableFuture<Reply> heartbeat(CallTarget target, OutgoingValue details, Call call) {
    if (target instanceof ByToken token) {
      return reply(
          send(
              WorkflowServiceGrpc.getRecordActivityTaskHeartbeatMethod(),
              requests.heartbeat(token, details),
              RetryRule.TRANSIENT,
              call),
          GrpcWire::recorded);
    }
    return reply(
        send(
            WorkflowServiceGrpc.getRecordActivityTaskHeartbeatByIdMethod(),
            requests.heartbeat((ByIds) target, details),
            RetryRule.TRANSIENT,
            call),
        GrpcWire::recorded);
  }

  private static Done recorded(RecordActivityTaskHeartbeatResponse answer) {
    return new Done(
        answer.getCancelRequested(), answer.getActivityReset(), answer.getActivityPaused());
  }

  private static Done recorded(RecordActivityTaskHeartbeatByIdResponse answer) {
    return new Done(
        answer.getCancelRequested(), answer.getActivityReset(), answer.getActivityPaused());
  }

  @Override
  public CompletableFuture<Optional<WorkflowDescription>> describe(
      String workflowId, @Nullable String runId, Call call) {
    return send(
            WorkflowServiceGrpc.getDescribeWorkflowExecutionMethod(),
            requests.describe(workflowId, runId),
            RetryRule.TRANSIENT,
            call)
        .handle(
            (answer, failure) -> {
              if (failure == null) {
                return Optional.of(WorkflowDescription.of(answer));
              }
              if (isNotFound(failure)) {
                return Optional.empty();
              }
              throw new CompletionException(causeOf(failure));
            });
  }

  @Override
  public CompletableFuture<HistoryScan> readHistory(
      WorkflowDescription run, String activityId, int maxPages, Call call) {
    return historyPages.read(run, activityId, maxPages, call);
  }

  @Override
  public boolean isTransient(Throwable failure) {
    return failure instanceof StatusRuntimeException status
        && RetryRule.isTransient(status.getStatus());
  }

  private static CompletableFuture<Reply> done(CompletableFuture<?> answer) {
    return reply(answer, ignored -> Done.PLAIN);
  }

  private static <R> CompletableFuture<Reply> reply(
      CompletableFuture<R> answer, Function<R, Done> done) {
    return answer.handle(
        (value, failure) -> {
          if (failure == null) {
            return done.apply(value);
          }
          if (isNotFound(failure)) {
            return new Reply.NotFound(((NoAnswerException) failure).isAfterLostAnswer());
          }
          throw new CompletionException(causeOf(failure));
        });
  }

  private static boolean isNotFound(Throwable failure) {
    return failure instanceof NoAnswerException refusal && refusal.code() == Status.Code.NOT_FOUND;
  }

  /** What the caller is told: the status itself. */
  static Throwable causeOf(Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    return cause instanceof NoAnswerException noAnswer ? noAnswer.status() : cause;
  }

  <Q, R> CompletableFuture<R> send(
      MethodDescriptor<Q, R> method, Q request, RetryRule rule, Call call) {
    return new RepeatedCall<R>(
            method.getBareMethodName(),
            (timeout, answer) ->
                ClientCalls.asyncUnaryCall(
                    channel.newCall(method, options(timeout, call)), request, answer),
            rule,
            limits,
            call)
        .start();
  }

  private CallOptions options(long timeoutNanos, Call call) {
    return callOptions
        .withOption(METRICS_TAGS_CALL_OPTIONS_KEY, call.metrics())
        .withExecutor(call.executor())
        .withDeadlineAfter(timeoutNanos, TimeUnit.NANOSECONDS);
  }
}

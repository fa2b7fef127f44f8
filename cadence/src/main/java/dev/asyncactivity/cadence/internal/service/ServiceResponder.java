package dev.asyncactivity.cadence.internal.service;

import com.uber.cadence.RecordActivityTaskHeartbeatByIDRequest;
import com.uber.cadence.RecordActivityTaskHeartbeatRequest;
import com.uber.cadence.RecordActivityTaskHeartbeatResponse;
import com.uber.cadence.RespondActivityTaskCanceledByIDRequest;
import com.uber.cadence.RespondActivityTaskCanceledRequest;
import com.uber.cadence.RespondActivityTaskCompletedByIDRequest;
import com.uber.cadence.RespondActivityTaskCompletedRequest;
import com.uber.cadence.RespondActivityTaskFailedByIDRequest;
import com.uber.cadence.RespondActivityTaskFailedRequest;
import com.uber.cadence.serviceclient.AsyncMethodCallback;
import com.uber.cadence.serviceclient.IWorkflowService;
import dev.asyncactivity.cadence.internal.service.ServiceCalls.Method;
import dev.asyncactivity.cadence.internal.values.OutgoingValue;
import dev.asyncactivity.internal.address.Target;
import dev.asyncactivity.internal.address.Target.ByIds;
import dev.asyncactivity.internal.address.Target.ByToken;
import dev.asyncactivity.internal.call.CallContext;
import dev.asyncactivity.internal.delivery.Inspector;
import dev.asyncactivity.internal.delivery.Message;
import dev.asyncactivity.internal.delivery.Reply.Done;
import dev.asyncactivity.internal.delivery.Responder;
import dev.asyncactivity.internal.delivery.RunDescription;
import dev.asyncactivity.internal.delivery.RunDescription.PendingActivity;
import dev.asyncactivity.internal.retry.Failures;
import dev.asyncactivity.internal.retry.NoAnswerException;
import dev.asyncactivity.internal.retry.StatusCode;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Answers activities through the service's eight calls for it. Thread-safe. */
public final class ServiceResponder implements Responder {
  private final ServiceCalls calls;
  private final Requests requests;
  private final Inspector inspector;

  private final Method<RespondActivityTaskCompletedRequest, Done> complete;
  private final Method<RespondActivityTaskCompletedByIDRequest, Done> completeById;
  private final Method<RespondActivityTaskFailedRequest, Done> fail;
  private final Method<RespondActivityTaskFailedByIDRequest, Done> failById;
  private final Method<RespondActivityTaskCanceledRequest, Done> cancel;
  private final Method<RespondActivityTaskCanceledByIDRequest, Done> cancelById;
  private final Method<RecordActivityTaskHeartbeatRequest, RecordActivityTaskHeartbeatResponse>
      heartbeat;
  private final Method<RecordActivityTaskHeartbeatByIDRequest, RecordActivityTaskHeartbeatResponse>
      heartbeatById;

  public ServiceResponder(
      IWorkflowService service, ServiceCalls calls, Requests requests, Inspector inspector) {
    this.calls = calls;
    this.requests = requests;
    this.inspector = inspector;
    this.complete =
        plain(service::RespondActivityTaskCompleted, service::RespondActivityTaskCompleted);
    this.completeById =
        plain(service::RespondActivityTaskCompletedByID, service::RespondActivityTaskCompletedByID);
    this.fail = plain(service::RespondActivityTaskFailed, service::RespondActivityTaskFailed);
    this.failById =
        plain(service::RespondActivityTaskFailedByID, service::RespondActivityTaskFailedByID);
    this.cancel = plain(service::RespondActivityTaskCanceled, service::RespondActivityTaskCanceled);
    this.cancelById =
        plain(service::RespondActivityTaskCanceledByID, service::RespondActivityTaskCanceledByID);
    this.heartbeat =
        new Method<>(service::RecordActivityTaskHeartbeat, service::RecordActivityTaskHeartbeat);
    this.heartbeatById =
        new Method<>(
            service::RecordActivityTaskHeartbeatByID, service::RecordActivityTaskHeartbeatByID);
  }

  /** A call whose answer says nothing but that it was done. */
  private static <Q> Method<Q, Done> plain(
      Consumer<Q> blocking, BiConsumer<Q, AsyncMethodCallback<Void>> byCallback) {
    return new Method<>(
        request -> {
          blocking.accept(request);
          return Done.PLAIN;
        },
        (request, answer) ->
            byCallback.accept(
                request,
                new AsyncMethodCallback<>() {
                  @Override
                  public void onComplete(Void nothing) {
                    answer.onComplete(Done.PLAIN);
                  }

                  @Override
                  public void onError(Exception failure) {
                    answer.onError(failure);
                  }
                }));
  }

  @Override
  public CompletableFuture<Done> respond(Message message, Target target, CallContext call) {
    OutgoingValue value = (OutgoingValue) message;
    return target instanceof ByToken token
        ? byToken(value, token, call)
        : byIds(value, (ByIds) target, call)
            .exceptionallyCompose(failure -> refusedByIds((ByIds) target, call, failure));
  }

  private CompletableFuture<Done> byToken(OutgoingValue value, ByToken target, CallContext call) {
    String identity = call.identity();
    if (value instanceof OutgoingValue.Result result) {
      return calls.send(complete, requests.complete(target, result, identity), call);
    }
    if (value instanceof OutgoingValue.Failed failed) {
      return calls.send(fail, requests.fail(target, failed, identity), call);
    }
    if (value instanceof OutgoingValue.Canceled canceled) {
      return calls.send(cancel, requests.cancel(target, canceled, identity), call);
    }
    OutgoingValue.Beat beat = (OutgoingValue.Beat) value;
    return calls
        .send(heartbeat, requests.heartbeat(target, beat, identity), call)
        .thenApply(ServiceResponder::recorded);
  }

  private CompletableFuture<Done> byIds(OutgoingValue value, ByIds target, CallContext call) {
    String identity = call.identity();
    if (value instanceof OutgoingValue.Result result) {
      return calls.send(completeById, requests.complete(target, result, identity), call);
    }
    if (value instanceof OutgoingValue.Failed failed) {
      return calls.send(failById, requests.fail(target, failed, identity), call);
    }
    if (value instanceof OutgoingValue.Canceled canceled) {
      return calls.send(cancelById, requests.cancel(target, canceled, identity), call);
    }
    OutgoingValue.Beat beat = (OutgoingValue.Beat) value;
    return calls
        .send(heartbeatById, requests.heartbeat(target, beat, identity), call)
        .thenApply(ServiceResponder::recorded);
  }

  private static Done recorded(RecordActivityTaskHeartbeatResponse answer) {
    return new Done(answer.isCancelRequested(), false, false);
  }

  /**
   * By ids, the server says INVALID_ARGUMENT also where no such activity is pending, or none of its
   * attempts runs. A look tells that from a request that is wrong.
   */
  private CompletableFuture<Done> refusedByIds(ByIds target, CallContext call, Throwable failure) {
    boolean invalid =
        Failures.unwrapped(failure) instanceof NoAnswerException none
            && none.code() == StatusCode.INVALID_ARGUMENT;
    if (!invalid) {
      return CompletableFuture.failedFuture(failure);
    }
    return inspector
        .describe(target.workflowId(), target.runId(), call)
        .thenCompose(
            run ->
                CompletableFuture.failedFuture(
                    runs(run, target.activityId())
                        ? failure
                        : new NoAnswerException(
                            StatusCode.NOT_FOUND, Failures.unwrapped(failure).getCause())));
  }

  private static boolean runs(RunDescription run, String activityId) {
    return run.withId(activityId).map(PendingActivity::clock).isPresent();
  }
}

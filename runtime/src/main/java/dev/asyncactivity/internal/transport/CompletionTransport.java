package dev.asyncactivity.internal.transport;

import dev.asyncactivity.CompletionOutcome.NotPending;
import dev.asyncactivity.HeartbeatOutcome;
import dev.asyncactivity.internal.payload.ActivityPayloads;
import dev.asyncactivity.internal.payload.ClientConverters;
import dev.asyncactivity.internal.payload.OutgoingFailure;
import dev.asyncactivity.internal.payload.OutgoingValue;
import dev.asyncactivity.internal.transport.ActivityLookup.Found;
import dev.asyncactivity.internal.transport.Inquiry.Finding;
import dev.asyncactivity.internal.wire.Call;
import dev.asyncactivity.internal.wire.CallTarget;
import dev.asyncactivity.internal.wire.CallTarget.ByIds;
import dev.asyncactivity.internal.wire.Reply;
import dev.asyncactivity.internal.wire.Wire;
import io.temporal.failure.ApplicationFailure;
import io.temporal.workflow.unsafe.WorkflowUnsafe;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes a handle's calls, and finds out what became of each: also when an answer was lost on the
 * way, and why an activity is not pending. Calls on one activity are made one after the other.
 *
 * <p>No thread waits here. A future fails with an {@code ActivityCompletionException} that names
 * the activity. Thread-safe.
 */
public final class CompletionTransport {
  private final ClientConverters converters;
  private final TransportSettings settings;
  private final Wire wire;
  private final ActivityLookup lookup;
  private final Answers answers;
  private final FailureByIds failureByIds;
  private final CallMetrics metrics;
  private final HeartbeatThrottle throttle;
  private final ActivityOrder order = new ActivityOrder();

  CompletionTransport(
      ClientConverters converters, TransportSettings settings, Wire wire, CallMetrics metrics) {
    this.converters = converters;
    this.settings = settings;
    this.wire = wire;
    this.lookup = new ActivityLookup(wire);
    this.answers = new Answers(wire, settings);
    this.failureByIds = new FailureByIds(wire, settings.limits(), answers);
    this.metrics = metrics;
    this.throttle = new HeartbeatThrottle(settings);
  }

  /**
   * Completes the activity.
   *
   * @param destination the activity
   * @param result its result
   * @param site who calls
   * @return what became of it
   */
  public CompletableFuture<Ending> complete(
      Destination destination, @Nullable Object result, CallSite site) {
    ActivityCall call = newCall(destination, "complete", site);
    OutgoingValue value = call.payloads().value("result", result);
    Sent sent = new Sent.Result(value, call.payloads());
    return ending(
        call,
        target ->
            wire.complete(target, value, call.call())
                .thenCompose(reply -> completed(call, target, value, sent, reply)));
  }

  private CompletableFuture<Ending> completed(
      ActivityCall call, CallTarget target, OutgoingValue value, Sent sent, Reply reply) {
    Optional<CallTarget> anyAttempt = ActivityLookup.anyAttempt(call.destination());
    if (!(reply instanceof Reply.NotFound first) || anyAttempt.isEmpty()) {
      return answers.ended(call, target, sent, reply);
    }
    return wire.complete(anyAttempt.get(), value, call.call())
        .thenCompose(
            second ->
                answers.ended(
                    call,
                    target,
                    sent,
                    second instanceof Reply.NotFound again
                        ? new Reply.NotFound(first.afterLostAnswer() || again.afterLostAnswer())
                        : second));
  }

  /**
   * Fails the activity's attempt.
   *
   * @param destination the activity
   * @param failure the failure
   * @param site who calls
   * @return what became of it
   */
  public CompletableFuture<Ending> fail(
      Destination destination, ApplicationFailure failure, CallSite site) {
    ActivityCall call = newCall(destination, "fail", site);
    OutgoingFailure outgoing = call.payloads().failure(failure);
    Sent sent = new Sent.Failure(outgoing, call.payloads());
    return ending(
        call,
        target ->
            target instanceof ByIds ids
                ? failureByIds.send(call, ids, outgoing, sent)
                : wire.fail(target, outgoing, call.call())
                    .thenCompose(reply -> answers.ended(call, target, sent, reply)));
  }

  /**
   * Reports that the activity was cancelled, if its cancellation was requested.
   *
   * @param destination the activity
   * @param details details for the workflow
   * @param site who calls
   * @return what became of it
   */
  public CompletableFuture<Ending> reportCancellation(
      Destination destination, @Nullable Object details, CallSite site) {
    ActivityCall call = newCall(destination, "reportCancellation", site);
    OutgoingValue value = call.payloads().value("details", details);
    return ending(
        call,
        target ->
            cancellationState(call, target)
                .thenCompose(
                    state -> {
                      if (state.isPresent() && !(state.get() instanceof Finding.Pending)) {
                        return CompletableFuture.completedFuture(
                            answers.ending(call, target, state.get()));
                      }
                      return wire.reportCancellation(target, value, call.call())
                          .thenCompose(
                              reply -> answers.ended(call, target, Sent.CANCELLATION, reply));
                    }));
  }

  /**
   * Asks first, where the ids are known: the in-memory server repeats itself for a minute before it
   * refuses a cancellation that nobody has requested.
   */
  private CompletableFuture<Optional<Finding>> cancellationState(
      ActivityCall call, CallTarget target) {
    ActivityIdentity activity = call.identity().at(target);
    if (!activity.hasIds()) {
      return CompletableFuture.completedFuture(Optional.empty());
    }
    return answers
        .find(call, target, call.attempt(), Sent.CANCELLATION, false)
        .thenApply(
            finding -> {
              if (finding instanceof Finding.Pending pending
                  && !pending.activity().cancelRequested()) {
                throw CallFailures.cancellationNotRequested(activity);
              }
              return Optional.of(finding);
            });
  }

  /**
   * Records a heartbeat.
   *
   * @param destination the activity
   * @param details the details
   * @param site who calls
   * @return what became of it
   */
  public CompletableFuture<Heartbeat> heartbeat(
      Destination destination, @Nullable Object details, CallSite site) {
    ActivityCall call = newCall(destination, "heartbeat", site);
    OutgoingValue value = call.payloads().heartbeat(details);
    return throttle.next(
        destination.address(),
        site,
        at -> inOrder(call.at(at), () -> sendHeartbeat(call.at(at), value)));
  }

  private CompletableFuture<Heartbeat> sendHeartbeat(ActivityCall call, OutgoingValue details) {
    return lookup
        .find(call)
        .thenCompose(
            found ->
                found instanceof Found.Target it
                    ? wire.heartbeat(it.target(), details, call.call())
                        .thenCompose(reply -> recorded(call, it.target(), reply))
                    : CompletableFuture.completedFuture(
                        new Heartbeat(
                            new NotPending(((Found.Absent) found).reason()), call.identity())));
  }

  private CompletableFuture<Heartbeat> recorded(ActivityCall call, CallTarget target, Reply reply) {
    if (reply instanceof Reply.Done done) {
      return CompletableFuture.completedFuture(new Heartbeat(outcome(done), call.identity()));
    }
    return answers
        .explain(call, target, call.attempt(), Sent.NOTHING, false)
        .thenApply(
            finding -> new Heartbeat(Answers.notPending(finding), call.identity().at(target)));
  }

  private static HeartbeatOutcome outcome(Reply.Done done) {
    if (done.cancelRequested()) {
      return new HeartbeatOutcome.CancelRequested();
    }
    if (done.reset()) {
      return new HeartbeatOutcome.Reset();
    }
    return done.paused() ? new HeartbeatOutcome.Paused() : new HeartbeatOutcome.Recorded();
  }

  /** Whether a call that failed so may succeed later. */
  boolean isTransient(Throwable failure) {
    return answers.isTransient(failure);
  }

  private ActivityCall newCall(Destination destination, String operation, CallSite site) {
    if (WorkflowUnsafe.isWorkflowThread()) {
      throw new IllegalStateException(
          "A workflow cannot finish activities: it would do so again at each replay. Finish them"
              + " from an activity or from outside.");
    }
    ActivityIdentity identity = ActivityIdentity.of(destination);
    ActivityMeters meters = metrics.of(destination);
    return new ActivityCall(
        operation,
        destination,
        identity,
        new ActivityPayloads(
            converters, destination.address(), settings.blobSizeLimit(), identity::asActivityInfo),
        meters,
        new Call(site.time(), site.executor(), meters.scope()));
  }

  /** Finds the activity and makes a call that ends it. */
  private CompletableFuture<Ending> ending(
      ActivityCall call, Function<CallTarget, CompletableFuture<Ending>> send) {
    throttle.forget(call.destination().address());
    return inOrder(
            call,
            () ->
                lookup
                    .find(call)
                    .thenCompose(
                        found ->
                            found instanceof Found.Target it
                                ? send.apply(it.target())
                                : CompletableFuture.completedFuture(
                                    new Ending(
                                        new NotPending(((Found.Absent) found).reason()),
                                        call.identity()))))
        .whenComplete((ended, failure) -> answers.remember(call, ended, failure));
  }

  private <T> CompletableFuture<T> inOrder(ActivityCall call, Supplier<CompletableFuture<T>> send) {
    return CallReport.when(
        call,
        CallFailures.identified(
            call.identity(),
            order.next(call.destination().address(), call.call().executor(), send)));
  }
}

package dev.asyncactivity;

import dev.asyncactivity.ActivityAddress.Parked;
import dev.asyncactivity.InvalidCallbackTokenException.Reason;
import dev.asyncactivity.internal.transport.ActivityTypes;
import dev.asyncactivity.internal.transport.CallSite;
import dev.asyncactivity.internal.transport.CompletionTransport;
import dev.asyncactivity.internal.transport.Destination;
import dev.asyncactivity.internal.transport.Ending;
import dev.asyncactivity.internal.transport.Heartbeat;
import io.temporal.client.ActivityCanceledException;
import io.temporal.client.ActivityNotExistsException;
import io.temporal.client.ActivityPausedException;
import io.temporal.client.ActivityResetException;
import io.temporal.failure.ApplicationFailure;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One parked activity: complete, fail, heartbeat, report cancellation. What is typed is added by
 * {@link ResultHandle} and {@link VoidHandle}, {@code complete(result)}, and by the generated
 * handles, {@code fail(failure)} and {@code heartbeat(progress)}.
 *
 * <p>Each call has three forms: one throws when the call was not accepted; {@code try…} returns
 * what became of it; {@code …Async} returns that later and lets no thread wait. What may pass by
 * itself is repeated for as long as {@link AsyncActivityClient.Builder#setRpcRetryOptions} says, a
 * minute by default. A call whose answer was lost on the way is {@link CompletionOutcome.Accepted}
 * if it is found in the workflow's history. What cannot be answered in that time is an {@code
 * ActivityCompletionFailureException} in all forms, with the gRPC status as its cause; then it is
 * not known whether the call was accepted, and it is safe to make it again. The same goes for a
 * thread that is interrupted, and for a future that is cancelled: no further try is made. All calls
 * throw {@code IllegalStateException} in a workflow's thread.
 *
 * <p>The calls of one process on one activity are made in the order in which they were asked for.
 *
 * <p>Handles are immutable and thread-safe; making one makes no call to the server. In Temporal
 * this is {@code ActivityCompletionClient} for one activity.
 *
 * @since 0.1
 */
public abstract class AsyncActivityHandle {
  private final AsyncActivityClient client;
  private final Destination destination;

  /**
   * For generated code.
   *
   * @param client what the calls go through
   * @param address the activity
   * @param activityType the activity type that the handle is for
   * @param attempts whether an earlier attempt's result counts
   * @throws InvalidCallbackTokenException if the address is a callback token's of another activity
   *     type or namespace
   */
  protected AsyncActivityHandle(
      AsyncActivityClient client, ActivityAddress address, String activityType, Attempts attempts) {
    this.client = Objects.requireNonNull(client, "client");
    this.destination = new Destination(address, activityType, attempts);
    if (address instanceof Parked parked) {
      client.requireOwnNamespace(parked);
      if (!ActivityTypes.same(parked.activityType(), activityType)) {
        throw new InvalidCallbackTokenException(
            Reason.OTHER_ACTIVITY_TYPE,
            "The callback token is for an activity of type "
                + parked.activityType()
                + ", not "
                + activityType);
      }
    }
  }

  /**
   * The activity that the handle is for.
   *
   * @return the address that the handle was made with
   */
  public final ActivityAddress address() {
    return destination.address();
  }

  /**
   * The callback token: what is given to the outside, and opened by the completer's method.
   *
   * @return a text of {@code [A-Za-z0-9_-]}
   * @throws IllegalStateException if the handle was not made in the hand-off or from a callback
   *     token, so that not enough is known of the activity
   */
  public final String token() {
    if (address() instanceof Parked parked) {
      return client.tokenFor(parked);
    }
    throw new IllegalStateException(
        "Only a handle of the hand-off, or one made from a callback token, has a callback token");
  }

  /**
   * Fails the activity's attempt with something that the contract does not declare: a technical
   * fault. The activity's retry policy applies, unless the failure is non-retryable.
   *
   * @param failure the failure
   * @throws NotPendingException if the activity is not pending
   * @throws PayloadTooLargeException if the failure has more bytes than Temporal takes
   */
  public final void failWith(ApplicationFailure failure) {
    await(failing(failure)).requireAccepted();
  }

  /**
   * Like {@link #failWith}, but returns what became of it.
   *
   * @param failure the failure
   * @return the outcome
   */
  public final CompletionOutcome tryFailWith(ApplicationFailure failure) {
    return await(failing(failure)).outcome();
  }

  /**
   * Like {@link #tryFailWith}, but waits in no thread.
   *
   * @param failure the failure
   * @return the outcome
   */
  public final CompletableFuture<CompletionOutcome> failWithAsync(ApplicationFailure failure) {
    return async(failing(failure), Ending::outcome);
  }

  private Request<Ending> failing(ApplicationFailure failure) {
    Objects.requireNonNull(failure, "failure");
    return (transport, site) -> transport.fail(destination, failure, site);
  }

  /**
   * Says that the outside is still at work, and asks whether it should go on. Restarts the
   * activity's heartbeat time-out, and clears the recorded details.
   *
   * @throws ActivityCanceledException if cancellation is requested
   * @throws ActivityPausedException if the activity is paused
   * @throws ActivityResetException if the activity's attempts were reset; before temporal-sdk 1.31,
   *     which does not have it, an {@code ActivityCompletionFailureException} that says so
   * @throws ActivityNotExistsException if the activity is not pending; the cause is a {@link
   *     NotPendingException}
   */
  public final void heartbeat() {
    heartbeatWith(null);
  }

  /**
   * Like {@link #heartbeat()}, but returns what became of it.
   *
   * @return the outcome
   */
  public final HeartbeatOutcome tryHeartbeat() {
    return tryHeartbeatWith(null);
  }

  /**
   * Like {@link #tryHeartbeat()}, but waits in no thread.
   *
   * @return the outcome
   */
  public final CompletableFuture<HeartbeatOutcome> heartbeatAsync() {
    return heartbeatWithAsync(null);
  }

  /**
   * Reports that the outside has stopped because cancellation was requested: the workflow gets a
   * {@code CanceledFailure}.
   *
   * <p>The server takes this only after the workflow has requested the cancellation. Where the ids
   * are known it is asked first, with one more call.
   *
   * @throws NotPendingException if the activity is not pending
   * @throws io.temporal.client.ActivityCompletionFailureException if no cancellation was requested
   */
  public final void reportCancellation() {
    reportCancellation(null);
  }

  /**
   * Like {@link #reportCancellation()}, with details for the history. The Java SDK does not hand
   * them on to the workflow's {@code CanceledFailure}.
   *
   * @param details anything that the data converter can write, or null
   * @throws NotPendingException if the activity is not pending
   * @throws io.temporal.client.ActivityCompletionFailureException if no cancellation was requested
   */
  public final void reportCancellation(@Nullable Object details) {
    await(cancelling(details)).requireAccepted();
  }

  /**
   * Like {@link #reportCancellation()}, but returns what became of it.
   *
   * @return the outcome
   */
  public final CompletionOutcome tryReportCancellation() {
    return tryReportCancellation(null);
  }

  /**
   * Like {@link #reportCancellation(Object)}, but returns what became of it.
   *
   * @param details anything that the data converter can write, or null
   * @return the outcome
   */
  public final CompletionOutcome tryReportCancellation(@Nullable Object details) {
    return await(cancelling(details)).outcome();
  }

  /**
   * Like {@link #tryReportCancellation()}, but waits in no thread.
   *
   * @return the outcome
   */
  public final CompletableFuture<CompletionOutcome> reportCancellationAsync() {
    return reportCancellationAsync(null);
  }

  /**
   * Like {@link #tryReportCancellation(Object)}, but waits in no thread.
   *
   * @param details anything that the data converter can write, or null
   * @return the outcome
   */
  public final CompletableFuture<CompletionOutcome> reportCancellationAsync(
      @Nullable Object details) {
    return async(cancelling(details), Ending::outcome);
  }

  private Request<Ending> cancelling(@Nullable Object details) {
    return (transport, site) -> transport.reportCancellation(destination, details, site);
  }

  /**
   * For generated code: completes the activity.
   *
   * @param result the result, of the method's type; null for a {@code void} method
   * @throws NotPendingException if the activity is not pending
   * @throws PayloadTooLargeException if the result has more bytes than Temporal takes
   */
  protected final void completeWith(@Nullable Object result) {
    await(completing(result)).requireAccepted();
  }

  /**
   * For generated code: like {@link #completeWith}, but returns what became of it.
   *
   * @param result the result, of the method's type; null for a {@code void} method
   * @return the outcome
   */
  protected final CompletionOutcome tryCompleteWith(@Nullable Object result) {
    return await(completing(result)).outcome();
  }

  /**
   * For generated code: like {@link #tryCompleteWith}, but waits in no thread.
   *
   * @param result the result, of the method's type; null for a {@code void} method
   * @return the outcome
   */
  protected final CompletableFuture<CompletionOutcome> completeWithAsync(@Nullable Object result) {
    return async(completing(result), Ending::outcome);
  }

  private Request<Ending> completing(@Nullable Object result) {
    return (transport, site) -> transport.complete(destination, result, site);
  }

  /**
   * For generated code: records a heartbeat with details.
   *
   * @param details the details, of the declared type
   * @throws ActivityCanceledException if cancellation is requested
   * @throws ActivityPausedException if the activity is paused
   * @throws ActivityResetException if the activity's attempts were reset; before temporal-sdk 1.31,
   *     which does not have it, an {@code ActivityCompletionFailureException} that says so
   * @throws ActivityNotExistsException if the activity is not pending
   * @throws PayloadTooLargeException if the details have more bytes than Temporal takes
   */
  protected final void heartbeatWith(@Nullable Object details) {
    await(heartbeating(details)).requireGoOn();
  }

  /**
   * For generated code: like {@link #heartbeatWith}, but returns what became of it.
   *
   * @param details the details, of the declared type
   * @return the outcome
   */
  protected final HeartbeatOutcome tryHeartbeatWith(@Nullable Object details) {
    return await(heartbeating(details)).outcome();
  }

  /**
   * For generated code: like {@link #tryHeartbeatWith}, but waits in no thread.
   *
   * @param details the details, of the declared type
   * @return the outcome
   */
  protected final CompletableFuture<HeartbeatOutcome> heartbeatWithAsync(@Nullable Object details) {
    return async(heartbeating(details), Heartbeat::outcome);
  }

  private Request<Heartbeat> heartbeating(@Nullable Object details) {
    return (transport, site) -> transport.heartbeat(destination, details, site);
  }

  private interface Request<T>
      extends BiFunction<CompletionTransport, CallSite, CompletableFuture<T>> {}

  private <T> T await(Request<T> request) {
    return client.calls().await(destination, request);
  }

  private <T, O> CompletableFuture<O> async(Request<T> request, Function<T, O> outcome) {
    return client.calls().async(request, outcome);
  }

  @Override
  public final String toString() {
    return getClass().getSimpleName() + "[" + address() + "]";
  }
}

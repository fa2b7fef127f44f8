package dev.asyncactivity;

import dev.asyncactivity.internal.calls.CallEnd;
import dev.asyncactivity.internal.delivery.Operation;
import dev.asyncactivity.internal.worker.HandOffScope;
import io.temporal.client.ActivityCanceledException;
import io.temporal.client.ActivityNotExistsException;
import io.temporal.client.ActivityPausedException;
import io.temporal.client.ActivityResetException;
import io.temporal.failure.ApplicationFailure;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * One parked activity: complete, fail, heartbeat, report cancellation. What is typed is added by
 * {@link ResultHandle}, {@link PrimitiveHandle} and {@link VoidHandle}, {@code complete(result)},
 * by {@link FailureHandle}, {@code fail(failure)}, and by {@link ProgressHandle}, {@code
 * heartbeat(progress)}.
 *
 * <p>Each call has three forms: one throws when the call was not accepted; {@code try…} returns the
 * outcome; {@code …Async} returns it later and blocks no thread. A transient failure is retried for
 * as long as {@link AsyncActivityClient.Builder#setRpcRetryOptions} says, a minute by default. A
 * call whose answer was lost is {@link CompletionOutcome.Accepted} if the server has recorded it:
 * each call carries a mark of its own. What cannot be answered in that time is an {@code
 * ActivityCompletionFailureException} in all forms, with the gRPC status as its cause; then it is
 * not known whether the call was accepted, and it is safe to make it again. The same goes for a
 * thread that is interrupted, and for a future that is cancelled. All calls throw {@code
 * IllegalStateException} in a workflow's thread.
 *
 * <p>An address without a token names the run and attempt that are current when the call is made,
 * for all its tries. The calls of one process on one activity are made in the order in which they
 * were asked for, by callback tokens and by Temporal's ids together; {@code inWorkflow} and raw
 * task tokens each have an order of their own.
 *
 * <p>Of an activity that its workflow waits for itself ({@link AsyncActivity#bySignal}), the call
 * is a signal to the workflow, and a question what became of it. Where no worker of the workflow
 * answers that in time the outcome is {@link CompletionOutcome.Delivered}, with which the throwing
 * form returns.
 *
 * <p>Handles are immutable and thread-safe; making one makes no call to the server. In Temporal
 * this is {@code ActivityCompletionClient} for one activity.
 *
 * @since 0.1
 */
public abstract class AsyncActivityHandle extends WaitingActivity {
  /**
   * For generated code.
   *
   * @param client what the calls go through
   * @param address the activity
   * @param activityType the activity type that the handle is for
   * @param attempts whether an earlier attempt's answer counts
   * @throws InvalidCallbackTokenException if the address is a callback token's of another activity
   *     type or namespace
   */
  protected AsyncActivityHandle(
      AsyncActivityClient client, ActivityAddress address, String activityType, Attempts attempts) {
    super(client, address, activityType, attempts);
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
   * Like {@link #failWith}, but returns the outcome.
   *
   * @param failure the failure
   */
  public final CompletionOutcome tryFailWith(ApplicationFailure failure) {
    return await(failing(failure)).outcome();
  }

  /**
   * The asynchronous form of {@link #tryFailWith}; blocks no thread.
   *
   * @param failure the failure
   */
  public final CompletableFuture<CompletionOutcome> failWithAsync(ApplicationFailure failure) {
    return async(failing(failure), CallEnd::outcome);
  }

  private static Operation failing(ApplicationFailure failure) {
    return new Operation.Fail(Objects.requireNonNull(failure, "failure"), false, false, false);
  }

  /**
   * What {@link FailureHandle#fail} does.
   *
   * @param failure the failure
   * @throws NotPendingException if the activity is not pending
   * @throws UnreadableValueException if the workflow could not read the failure
   */
  final void failDeclared(ApplicationFailure failure) {
    await(declared(failure)).requireAccepted();
  }

  /** What {@link FailureHandle#tryFail} does. */
  final CompletionOutcome tryFailDeclared(ApplicationFailure failure) {
    return await(declared(failure)).outcome();
  }

  /** What {@link FailureHandle#failAsync} does. */
  final CompletableFuture<CompletionOutcome> failDeclaredAsync(ApplicationFailure failure) {
    return async(declared(failure), CallEnd::outcome);
  }

  private Operation declared(ApplicationFailure failure) {
    return new Operation.Fail(failure, true, failure.isNonRetryable(), readsBack());
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

  /** Like {@link #heartbeat()}, but returns the outcome. */
  public final HeartbeatOutcome tryHeartbeat() {
    return tryHeartbeatWith(null);
  }

  /** The asynchronous form of {@link #tryHeartbeat()}; blocks no thread. */
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

  /** Like {@link #reportCancellation()}, but returns the outcome. */
  public final CompletionOutcome tryReportCancellation() {
    return tryReportCancellation(null);
  }

  /**
   * Like {@link #reportCancellation(Object)}, but returns the outcome.
   *
   * @param details anything that the data converter can write, or null
   */
  public final CompletionOutcome tryReportCancellation(@Nullable Object details) {
    return await(cancelling(details)).outcome();
  }

  /** The asynchronous form of {@link #tryReportCancellation()}; blocks no thread. */
  public final CompletableFuture<CompletionOutcome> reportCancellationAsync() {
    return reportCancellationAsync(null);
  }

  /**
   * The asynchronous form of {@link #tryReportCancellation(Object)}; blocks no thread.
   *
   * @param details anything that the data converter can write, or null
   */
  public final CompletableFuture<CompletionOutcome> reportCancellationAsync(
      @Nullable Object details) {
    return async(cancelling(details), CallEnd::outcome);
  }

  private static Operation cancelling(@Nullable Object details) {
    return new Operation.ReportCancellation(details);
  }

  /**
   * Completes the activity.
   *
   * @param result the result, of the method's type; null for a {@code void} method
   * @throws NotPendingException if the activity is not pending
   * @throws PayloadTooLargeException if the result has more bytes than Temporal takes
   * @throws UnreadableValueException if the workflow could not read the result
   */
  final void completeWith(@Nullable Object result) {
    await(completing(result)).requireAccepted();
  }

  /**
   * Like {@link #completeWith}, but returns the outcome.
   *
   * @param result the result, of the method's type; null for a {@code void} method
   */
  final CompletionOutcome tryCompleteWith(@Nullable Object result) {
    return await(completing(result)).outcome();
  }

  /**
   * The asynchronous form of {@link #tryCompleteWith}.
   *
   * @param result the result, of the method's type; null for a {@code void} method
   */
  final CompletableFuture<CompletionOutcome> completeWithAsync(@Nullable Object result) {
    return async(completing(result), CallEnd::outcome);
  }

  private Operation completing(@Nullable Object result) {
    Type type = resultType();
    return new Operation.Complete(result, type, readsBack() && type != Object.class);
  }

  /**
   * Records a heartbeat with details.
   *
   * @param details the details, of the declared type
   * @throws ActivityCanceledException if cancellation is requested
   * @throws ActivityPausedException if the activity is paused
   * @throws ActivityResetException if the activity's attempts were reset; before temporal-sdk 1.31,
   *     which does not have it, an {@code ActivityCompletionFailureException} that says so
   * @throws ActivityNotExistsException if the activity is not pending
   * @throws PayloadTooLargeException if the details have more bytes than Temporal takes
   */
  final void heartbeatWith(@Nullable Object details) {
    await(heartbeating(details)).requireGoOn();
  }

  /**
   * Like {@link #heartbeatWith}, but returns the outcome.
   *
   * @param details the details, of the declared type
   */
  final HeartbeatOutcome tryHeartbeatWith(@Nullable Object details) {
    return await(heartbeating(details)).heartbeatOutcome();
  }

  /**
   * The asynchronous form of {@link #tryHeartbeatWith}.
   *
   * @param details the details, of the declared type
   */
  final CompletableFuture<HeartbeatOutcome> heartbeatWithAsync(@Nullable Object details) {
    return async(heartbeating(details), CallEnd::heartbeatOutcome);
  }

  private Operation heartbeating(@Nullable Object details) {
    HandOffScope.noteProgress(address(), details);
    return new Operation.Heartbeat(details, List.of(), keepsTicket());
  }

  /**
   * For generated code: whether heartbeats keep the ticket of the hand-off, as a polled activity,
   * one of two clocks and one with a key need it. Costs one look-up for each attempt.
   */
  protected boolean keepsTicket() {
    return false;
  }

  /** What the workflow reads the result as; {@code Object.class} where that need not be known. */
  Type resultType() {
    return Object.class;
  }

  /**
   * For generated code: whether values are read back before they are sent, as {@link
   * AsyncActivity#readBack} says.
   */
  protected boolean readsBack() {
    return true;
  }
}

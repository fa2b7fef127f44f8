package dev.asyncactivity;

import dev.asyncactivity.ActivityAddress.Parked;
import dev.asyncactivity.InvalidCallbackTokenException.Reason;
import dev.asyncactivity.internal.address.ActivityTypes;
import dev.asyncactivity.internal.address.KnownActivity;
import dev.asyncactivity.internal.address.Quoted;
import dev.asyncactivity.internal.calls.CallEnd;
import dev.asyncactivity.internal.delivery.Operation;
import io.temporal.client.ActivityCanceledException;
import io.temporal.client.ActivityNotExistsException;
import io.temporal.client.ActivityPausedException;
import io.temporal.client.ActivityResetException;
import io.temporal.failure.ApplicationFailure;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One parked activity: complete, fail, heartbeat, report cancellation. What is typed is added by
 * {@link ResultHandle} and {@link VoidHandle}, {@code complete(result)}, and by the generated
 * handles, {@code fail(failure)} and {@code heartbeat(progress)}.
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
 * <p>Handles are immutable and thread-safe; making one makes no call to the server. In Temporal
 * this is {@code ActivityCompletionClient} for one activity.
 *
 * @since 0.1
 */
public abstract class AsyncActivityHandle {
  private final AsyncActivityClient client;
  private final ActivityAddress address;
  private final KnownActivity known;

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
    this.client = Objects.requireNonNull(client, "client");
    this.address = Objects.requireNonNull(address, "address");
    this.known =
        KnownActivity.of(
            address,
            client.namespace(),
            Objects.requireNonNull(activityType, "activityType"),
            Objects.requireNonNull(attempts, "attempts"));
    if (address instanceof Parked parked) {
      client.requireOwnNamespace(parked);
      if (!ActivityTypes.same(parked.activityType(), activityType)) {
        throw new InvalidCallbackTokenException(
            Reason.OTHER_ACTIVITY_TYPE,
            "The callback token is for an activity of type "
                + Quoted.of(parked.activityType())
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
    return address;
  }

  /**
   * The callback token: what is given to the outside, and opened by the completer's method.
   *
   * @return a text of {@code [A-Za-z0-9_-]}
   * @throws IllegalStateException if the handle was not made in the hand-off or from a callback
   *     token, so that not enough is known of the activity
   */
  public final String token() {
    if (address instanceof Parked parked) {
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
    return new Operation.Fail(Objects.requireNonNull(failure, "failure"), false, false);
  }

  /**
   * For generated code: fails the activity's attempt with a declared failure.
   *
   * @param failure the failure
   * @throws NotPendingException if the activity is not pending
   * @throws UnreadableValueException if the workflow could not read the failure
   */
  protected final void failDeclared(ApplicationFailure failure) {
    await(declared(failure)).requireAccepted();
  }

  /** For generated code: like {@link #failDeclared}, but returns the outcome. */
  protected final CompletionOutcome tryFailDeclared(ApplicationFailure failure) {
    return await(declared(failure)).outcome();
  }

  /** For generated code: the asynchronous form of {@link #tryFailDeclared}. */
  protected final CompletableFuture<CompletionOutcome> failDeclaredAsync(
      ApplicationFailure failure) {
    return async(declared(failure), CallEnd::outcome);
  }

  private Operation declared(ApplicationFailure failure) {
    return new Operation.Fail(failure, failure.isNonRetryable(), readsBack());
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
   * When the server ends the attempt that runs: the earlier of its start-to-close time-out and of
   * the activity's schedule-to-close time-out. A heartbeat time-out may end it before.
   *
   * @return the time; empty while no attempt runs, and where the server does not tell it, as in
   *     memory
   * @throws NotPendingException if the activity is not pending
   * @throws IllegalStateException if the address is a raw task token, which names no workflow
   */
  public final Optional<Instant> deadline() {
    return await(moving(null)).deadline();
  }

  /**
   * Moves the deadline, to an earlier or a later time; one that has passed times the attempt out at
   * once. Beyond the schedule-to-close time-out that is moved, too, while the retry policy keeps to
   * the first one. The change outlives the attempt.
   *
   * <p>This rests on the server's {@code UpdateActivityOptions}, which Temporal has in public
   * preview; {@code docs/waiting.md} says on which servers it was tried.
   *
   * @param deadline the time that is wanted
   * @return the time that the server now has
   * @throws NotPendingException if no attempt runs, or another than the address names
   * @throws IllegalStateException if the address is a raw task token, which names no workflow
   */
  public final Instant moveDeadline(Instant deadline) {
    return await(moving(to(deadline))).requireMoved();
  }

  /**
   * Like {@link #moveDeadline}, but returns the outcome.
   *
   * @param deadline the time that is wanted
   */
  public final DeadlineOutcome tryMoveDeadline(Instant deadline) {
    return await(moving(to(deadline))).deadlineOutcome();
  }

  /**
   * The asynchronous form of {@link #tryMoveDeadline}; blocks no thread.
   *
   * @param deadline the time that is wanted
   */
  public final CompletableFuture<DeadlineOutcome> moveDeadlineAsync(Instant deadline) {
    return async(moving(to(deadline)), CallEnd::deadlineOutcome);
  }

  /**
   * Like {@link #moveDeadline}, by an amount of time from the present deadline.
   *
   * @param time how much later; a negative one is earlier
   */
  public final Instant extendBy(Duration time) {
    return await(moving(by(time))).requireMoved();
  }

  /**
   * Like {@link #extendBy}, but returns the outcome.
   *
   * @param time how much later; a negative one is earlier
   */
  public final DeadlineOutcome tryExtendBy(Duration time) {
    return await(moving(by(time))).deadlineOutcome();
  }

  /**
   * The asynchronous form of {@link #tryExtendBy}; blocks no thread.
   *
   * @param time how much later; a negative one is earlier
   */
  public final CompletableFuture<DeadlineOutcome> extendByAsync(Duration time) {
    return async(moving(by(time)), CallEnd::deadlineOutcome);
  }

  private static UnaryOperator<Instant> to(Instant deadline) {
    Objects.requireNonNull(deadline, "deadline");
    return present -> deadline;
  }

  private static UnaryOperator<Instant> by(Duration time) {
    Objects.requireNonNull(time, "time");
    return present -> present.plus(time);
  }

  private Operation moving(@Nullable UnaryOperator<Instant> move) {
    if (known.isByRawToken()) {
      throw new IllegalStateException(
          "A raw task token does not say which workflow the activity is in. Use a callback token,"
              + " ActivityAddress.of or ActivityAddress.inWorkflow.");
    }
    return new Operation.MoveDeadline(move);
  }

  /**
   * For generated code: completes the activity.
   *
   * @param result the result, of the method's type; null for a {@code void} method
   * @throws NotPendingException if the activity is not pending
   * @throws PayloadTooLargeException if the result has more bytes than Temporal takes
   * @throws UnreadableValueException if the workflow could not read the result
   */
  protected final void completeWith(@Nullable Object result) {
    await(completing(result)).requireAccepted();
  }

  /**
   * For generated code: like {@link #completeWith}, but returns the outcome.
   *
   * @param result the result, of the method's type; null for a {@code void} method
   */
  protected final CompletionOutcome tryCompleteWith(@Nullable Object result) {
    return await(completing(result)).outcome();
  }

  /**
   * For generated code: the asynchronous form of {@link #tryCompleteWith}.
   *
   * @param result the result, of the method's type; null for a {@code void} method
   */
  protected final CompletableFuture<CompletionOutcome> completeWithAsync(@Nullable Object result) {
    return async(completing(result), CallEnd::outcome);
  }

  private Operation completing(@Nullable Object result) {
    Type type = resultType();
    return new Operation.Complete(result, type, readsBack() && type != Object.class);
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
   * For generated code: like {@link #heartbeatWith}, but returns the outcome.
   *
   * @param details the details, of the declared type
   */
  protected final HeartbeatOutcome tryHeartbeatWith(@Nullable Object details) {
    return await(heartbeating(details)).heartbeatOutcome();
  }

  /**
   * For generated code: the asynchronous form of {@link #tryHeartbeatWith}.
   *
   * @param details the details, of the declared type
   */
  protected final CompletableFuture<HeartbeatOutcome> heartbeatWithAsync(@Nullable Object details) {
    return async(heartbeating(details), CallEnd::heartbeatOutcome);
  }

  private static Operation heartbeating(@Nullable Object details) {
    return new Operation.Heartbeat(details);
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

  private CallEnd await(Operation operation) {
    return client.calls().await(operation, known);
  }

  private <O> CompletableFuture<O> async(Operation operation, Function<CallEnd, O> outcome) {
    return client.calls().async(operation, known, outcome);
  }

  @Override
  public final String toString() {
    return getClass().getSimpleName() + "[" + address + "]";
  }
}

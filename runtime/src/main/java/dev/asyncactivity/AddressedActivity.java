package dev.asyncactivity;

import dev.asyncactivity.ActivityAddress.OfToken;
import dev.asyncactivity.InvalidCallbackTokenException.Reason;
import dev.asyncactivity.internal.address.ActivityTypes;
import dev.asyncactivity.internal.address.KnownActivity;
import dev.asyncactivity.internal.address.Quoted;
import dev.asyncactivity.internal.calls.CallEnd;
import dev.asyncactivity.internal.delivery.Operation;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One activity at an address: which one it is, and its deadline. What every handle has beside its
 * calls that end the activity.
 */
abstract class AddressedActivity {
  private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");
  private static final Duration LONGEST = Duration.ofDays(36_500);

  private final AsyncActivityClient client;
  private final ActivityAddress address;
  private final KnownActivity known;

  AddressedActivity(
      AsyncActivityClient client, ActivityAddress address, String activityType, Attempts attempts) {
    this.client = Objects.requireNonNull(client, "client");
    this.address = Objects.requireNonNull(address, "address");
    this.known =
        KnownActivity.of(
            address,
            client.namespace(),
            Objects.requireNonNull(activityType, "activityType"),
            Objects.requireNonNull(attempts, "attempts"));
    if (address instanceof OfToken token) {
      client.requireOwnNamespace(token);
      if (!ActivityTypes.same(token.activityType(), activityType)) {
        throw new InvalidCallbackTokenException(
            Reason.OTHER_ACTIVITY_TYPE,
            "The callback token is for an activity of type "
                + Quoted.of(token.activityType())
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
   * The activity type that the handle is for, as its workflow's history has it.
   *
   * @return the activity type
   */
  public final String activityType() {
    return known.type();
  }

  /**
   * The callback token: what is given to the outside, and opened by the completer's method.
   *
   * @return a text of {@code [A-Za-z0-9_-]}
   * @throws IllegalStateException if the handle was not made in the hand-off or from a callback
   *     token, so that not enough is known of the activity
   */
  public final String token() {
    if (address instanceof OfToken token) {
      return client.tokenFor(token);
    }
    throw new IllegalStateException(
        "Only a handle of the hand-off, or one made from a callback token, has a callback token");
  }

  /**
   * Asks whether a result would be accepted now, and how the activity stands; changes nothing.
   *
   * @throws IllegalStateException if the address is a raw task token, which names no workflow
   */
  public final InspectionOutcome tryInspect() {
    return await(inspecting()).inspectionOutcome();
  }

  /**
   * The asynchronous form of {@link #tryInspect}; blocks no thread.
   *
   * @throws IllegalStateException if the address is a raw task token, which names no workflow
   */
  public final CompletableFuture<InspectionOutcome> inspectAsync() {
    return async(inspecting(), CallEnd::inspectionOutcome);
  }

  private Operation inspecting() {
    requireIds();
    return new Operation.Inspect();
  }

  /**
   * What the activity was called with, pending or not. Read from its workflow's history, of which
   * {@link AsyncActivityClient.Builder#setMaxHistoryPages} says how much is looked at.
   *
   * @throws NotPendingException if the history that may be read has no such activity
   * @throws IllegalStateException if the address is a raw task token, which names no workflow, or
   *     the activity is answered by a signal
   */
  public final ActivityInput input() {
    requireIds();
    if (known.waiting()) {
      throw new IllegalStateException(
          "The activity is answered by a signal: what it was called with is in its hand-off's"
              + " input, and the address does not name that.");
    }
    CallEnd end = await(new Operation.ReadInput());
    return new ActivityInput(end.requireInput(), client.calls().reading(end.activity()));
  }

  private void requireIds() {
    if (known.isByRawToken()) {
      throw new IllegalStateException(
          "A raw task token does not say which workflow the activity is in. Use a callback token,"
              + " ActivityAddress.of or ActivityAddress.inWorkflow.");
    }
  }

  /**
   * When the server ends the attempt that runs: the earlier of its start-to-close time-out and of
   * the activity's schedule-to-close time-out. A heartbeat time-out may end it before.
   *
   * @return the time; empty while no attempt runs, and where the server does not tell it, as in
   *     memory
   * @throws NotPendingException if the activity is not pending
   * @throws IllegalStateException if the address is a raw task token, which names no workflow, or
   *     the activity is answered by a signal
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
   * @throws IllegalStateException if the address is a raw task token, which names no workflow, or
   *     the activity is answered by a signal
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
    if (deadline.isAfter(LATEST)) {
      throw new IllegalArgumentException("The deadline is too far away: " + deadline);
    }
    return present -> deadline;
  }

  private static UnaryOperator<Instant> by(Duration time) {
    if (time.abs().compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("The time is too long: " + time);
    }
    return present -> present.plus(time);
  }

  private Operation moving(@Nullable UnaryOperator<Instant> move) {
    requireIds();
    if (known.waiting()) {
      throw new IllegalStateException(
          "The activity is answered by a signal: its time limit is a timer of the workflow, which"
              + " only the workflow can move.");
    }
    return new Operation.MoveDeadline(move);
  }

  final CallEnd await(Operation operation) {
    return client.calls().await(operation, known);
  }

  final <O> CompletableFuture<O> async(Operation operation, Function<CallEnd, O> outcome) {
    return client.calls().async(operation, known, outcome);
  }

  @Override
  public final String toString() {
    return getClass().getSimpleName() + "[" + address + "]";
  }
}

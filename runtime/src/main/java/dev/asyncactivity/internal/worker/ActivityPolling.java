package dev.asyncactivity.internal.worker;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.AsyncActivityHandle;
import dev.asyncactivity.HeartbeatOutcome;
import dev.asyncactivity.internal.calls.CallEnd;
import dev.asyncactivity.internal.delivery.Verdict;
import io.temporal.activity.Activity;
import io.temporal.activity.ActivityInfo;
import io.temporal.failure.ApplicationErrorCategory;
import io.temporal.failure.ApplicationFailure;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs an activity whose result the worker asks for: the first attempt hands off, each later one
 * polls. In between the activity waits in Temporal's back-off. For generated code; thread-safe.
 *
 * @since 0.1
 */
public final class ActivityPolling {
  /** The type of the failure by which an attempt makes way for the next poll. */
  static final String NO_RESULT_YET = "AsyncActivity.NoResultYet";

  /** The type of the failure of a polled activity whose attempts are limited. */
  static final String NEEDS_ATTEMPTS = "AsyncActivity.PollNeedsAttempts";

  /** A timer of the server, and the way to a worker, may take a second each. */
  private static final Duration MARGIN = Duration.ofSeconds(2);

  private final Supplier<CurrentAttempt> attempts;
  private final Duration interval;

  ActivityPolling(Supplier<CurrentAttempt> attempts, Duration interval) {
    this.attempts = attempts;
    this.interval = interval;
  }

  /**
   * Runs an attempt of an activity with a reference and a result.
   *
   * @param reference the type of the reference
   * @param handle makes the handle
   * @param handOff hands off; what it throws fails the attempt
   * @param poll asks for the result
   * @return the result; empty if the attempt was parked, and then what the method returns is
   *     ignored
   */
  public <H extends AsyncActivityHandle, F extends @Nullable Object, R> Optional<R> poll(
      Class<F> reference,
      BiFunction<AsyncActivityClient, ActivityAddress, H> handle,
      HandOff<H, F> handOff,
      Poll<F, Optional<R>> poll) {
    CurrentAttempt attempt = attempts.get();
    Ticket.Details details = attempt.details();
    if (details.ticket().isEmpty()) {
      handOff(attempt, handle, handOff);
      return Optional.empty();
    }
    Optional<R> result;
    try {
      result = Objects.requireNonNull(poll.ask(details.reference(reference)), "The poll's result");
    } catch (Exception e) {
      throw new PollFailure(e).after(pause(attempt).orElse(null));
    }
    if (result.isEmpty()) {
      makeWay(attempt);
    }
    return result;
  }

  /** Like {@link #poll(Class, BiFunction, HandOff, Poll)}, without a reference. */
  public <H extends AsyncActivityHandle, R> Optional<R> poll(
      BiFunction<AsyncActivityClient, ActivityAddress, H> handle,
      ActivityParking.HandOff<H> handOff,
      PollAlone<Optional<R>> poll) {
    return poll(Void.class, handle, withoutReference(handOff), reference -> poll.ask());
  }

  /** Like {@link #poll(Class, BiFunction, HandOff, Poll)}, for a {@code void} method. */
  public <H extends AsyncActivityHandle, F extends @Nullable Object> void pollDone(
      Class<F> reference,
      BiFunction<AsyncActivityClient, ActivityAddress, H> handle,
      HandOff<H, F> handOff,
      Poll<F, Boolean> poll) {
    poll(reference, handle, handOff, kept -> done(poll.ask(kept)));
  }

  /** Like {@link #pollDone(Class, BiFunction, HandOff, Poll)}, without a reference. */
  public <H extends AsyncActivityHandle> void pollDone(
      BiFunction<AsyncActivityClient, ActivityAddress, H> handle,
      ActivityParking.HandOff<H> handOff,
      PollAlone<Boolean> poll) {
    poll(Void.class, handle, withoutReference(handOff), reference -> done(poll.ask()));
  }

  private static Optional<Boolean> done(boolean done) {
    return done ? Optional.of(true) : Optional.empty();
  }

  private static <H extends AsyncActivityHandle> HandOff<H, @Nullable Void> withoutReference(
      ActivityParking.HandOff<H> handOff) {
    return pending -> {
      handOff.handOff(pending);
      return null;
    };
  }

  private <H extends AsyncActivityHandle, F extends @Nullable Object> void handOff(
      CurrentAttempt attempt,
      BiFunction<AsyncActivityClient, ActivityAddress, H> handle,
      HandOff<H, F> handOff) {
    requireUnlimitedAttempts(attempt.info());
    H pending = handle.apply(attempt.client(), attempt.address());
    // Before the hand-off: the outside may complete the activity while the hand-off still runs.
    attempt.park();
    HandOffScope scope = new HandOffScope(attempt, false);
    F reference;
    try {
      reference = scope.run(() -> handOff.handOff(pending));
    } catch (Exception e) {
      throw Activity.wrap(e);
    }
    CallEnd end = attempt.leave(Ticket.of(attempt, null), scope.progress(), reference);
    if (end.verdict() instanceof Verdict.Refused) {
      return; // It was answered meanwhile, or is another attempt's by now.
    }
    if (end.heartbeatOutcome() instanceof HeartbeatOutcome.CancelRequested) {
      end.requireGoOn(); // The workflow gets a cancellation, not the failure of this attempt.
    }
    makeWay(attempt);
  }

  /** Ends the attempt so that the next one polls. The last one is parked until it times out. */
  private void makeWay(CurrentAttempt attempt) {
    Duration pause = pause(attempt).orElse(null);
    if (pause == null) {
      attempt.park();
      return;
    }
    throw ApplicationFailure.newBuilder()
        .setType(NO_RESULT_YET)
        .setMessage("There is no result yet. The next attempt asks again, in " + pause + ".")
        .setNextRetryDelay(pause)
        .setCategory(ApplicationErrorCategory.BENIGN)
        .build();
  }

  /**
   * How long the next poll waits: shorter than the interval where the schedule-to-close time-out
   * would come first, and empty where no other poll fits in before that. A retry that came too late
   * would be refused, and the activity would end before its time, without a time-out.
   */
  private Optional<Duration> pause(CurrentAttempt attempt) {
    Optional<Duration> left = attempt.left();
    if (left.isEmpty()) {
      return Optional.of(interval);
    }
    Duration room = left.get().minus(MARGIN).minus(attempt.elapsed());
    if (room.compareTo(interval) >= 0) {
      return Optional.of(interval);
    }
    return room.isNegative() || room.isZero() ? Optional.empty() : Optional.of(room);
  }

  private static void requireUnlimitedAttempts(ActivityInfo info) {
    int maximum = maximumAttempts(info);
    if (maximum > 0) {
      throw ApplicationFailure.newNonRetryableFailure(
          "Activity "
              + info.getActivityType()
              + " is polled, and each poll is an attempt, but its retry policy ends it after "
              + maximum
              + ". Remove setMaximumAttempts from its RetryOptions, and limit its time with"
              + " setScheduleToCloseTimeout.",
          NEEDS_ATTEMPTS);
    }
  }

  private static int maximumAttempts(ActivityInfo info) {
    try {
      return info.getRetryOptions() == null ? 0 : info.getRetryOptions().getMaximumAttempts();
    } catch (NoSuchMethodError e) {
      return 0; // SDK 1.30 does not tell it.
    }
  }

  /**
   * The user's code that hands a polled activity off.
   *
   * @param <H> the type of the handle
   * @param <F> the type of the reference
   */
  @FunctionalInterface
  public interface HandOff<H extends AsyncActivityHandle, F extends @Nullable Object> {

    /** Hands off, and returns the outside's reference. */
    F handOff(H pending) throws Exception;
  }

  /** The user's code that asks for the result. */
  @FunctionalInterface
  public interface Poll<F extends @Nullable Object, R> {

    /** Asks with the reference that the hand-off returned. */
    R ask(F reference) throws Exception;
  }

  /** The same without a reference. */
  @FunctionalInterface
  public interface PollAlone<R> {

    /** Asks. */
    R ask() throws Exception;
  }
}

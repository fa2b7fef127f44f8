package dev.asyncactivity.internal.worker;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.HeartbeatOutcome;
import dev.asyncactivity.internal.calls.CallEnd;
import dev.asyncactivity.internal.delivery.Verdict;
import dev.asyncactivity.internal.ticket.TicketDetails;
import io.temporal.activity.ActivityInfo;
import io.temporal.failure.ApplicationErrorCategory;
import io.temporal.failure.ApplicationFailure;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
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
  private final @Nullable Object ignored;

  /** What is ignored is what the activity's method returns after it was parked. */
  ActivityPolling(Supplier<CurrentAttempt> attempts, Duration interval, @Nullable Object ignored) {
    this.attempts = attempts;
    this.interval = interval;
    this.ignored = ignored;
  }

  /**
   * Runs an attempt of an activity with a reference and a result.
   *
   * @param reference the type of the reference
   * @param handOff hands off; what it throws fails the attempt
   * @param poll asks for the result
   * @param <F> the type of the reference
   * @param <R> the activity's result
   * @return what the activity's method returns; where the attempt was parked, Temporal ignores it
   */
  @SuppressWarnings("unchecked") // What is ignored is said to be a result.
  public <F extends @Nullable Object, R> R poll(
      Class<F> reference, HandOff<F> handOff, Poll<F, Optional<R>> poll) {
    return attempt(reference, handOff, poll).orElse((R) ignored);
  }

  /**
   * Like {@link #poll(Class, HandOff, Poll)}, without a reference.
   *
   * @param handOff hands off; what it throws fails the attempt
   * @param poll asks for the result
   * @param <R> the activity's result
   * @return what the activity's method returns; where the attempt was parked, Temporal ignores it
   */
  public <R> R poll(ActivityParking.HandOff handOff, PollAlone<Optional<R>> poll) {
    return poll(Void.class, withoutReference(handOff), reference -> poll.ask());
  }

  /**
   * Like {@link #poll(Class, HandOff, Poll)}, for a {@code void} method.
   *
   * @param reference the type of the reference
   * @param handOff hands off; what it throws fails the attempt
   * @param poll asks whether it is done
   * @param <F> the type of the reference
   */
  public <F extends @Nullable Object> void pollDone(
      Class<F> reference, HandOff<F> handOff, Poll<F, Boolean> poll) {
    attempt(reference, handOff, kept -> done(poll.ask(kept)));
  }

  /**
   * Like {@link #pollDone(Class, HandOff, Poll)}, without a reference.
   *
   * @param handOff hands off; what it throws fails the attempt
   * @param poll asks whether it is done
   */
  public void pollDone(ActivityParking.HandOff handOff, PollAlone<Boolean> poll) {
    attempt(Void.class, withoutReference(handOff), reference -> done(poll.ask()));
  }

  private static Optional<Boolean> done(boolean done) {
    return done ? Optional.of(true) : Optional.empty();
  }

  private static HandOff<@Nullable Void> withoutReference(ActivityParking.HandOff handOff) {
    return (client, address) -> {
      handOff.handOff(client, address);
      return null;
    };
  }

  /** Empty if the attempt was parked. */
  private <F extends @Nullable Object, R> Optional<R> attempt(
      Class<F> reference, HandOff<F> handOff, Poll<F, Optional<R>> poll) {
    CurrentAttempt attempt = attempts.get();
    TicketDetails details = attempt.details();
    if (details.ticket().isEmpty()) {
      handOff(attempt, handOff);
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

  private <F extends @Nullable Object> void handOff(CurrentAttempt attempt, HandOff<F> handOff) {
    requireUnlimitedAttempts(attempt.info());
    HandOffScope scope = new HandOffScope(attempt, false);
    F reference = scope.runAndGet(handOff);
    CallEnd end = attempt.leaveTicket(scope, null, reference);
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
   * Makes the handle, and gives it to the user's code.
   *
   * @param <F> the type of the reference
   */
  @FunctionalInterface
  public interface HandOff<F extends @Nullable Object> {

    /**
     * Hands the activity off.
     *
     * @param client what the handle works through
     * @param address the activity
     * @return the outside's reference
     * @throws Exception what the user's code throws
     */
    F handOff(AsyncActivityClient client, ActivityAddress address) throws Exception;
  }

  /**
   * The user's code that asks for the result.
   *
   * @param <F> the type of the reference
   * @param <R> what it answers
   */
  @FunctionalInterface
  public interface Poll<F extends @Nullable Object, R> {

    /**
     * Asks.
     *
     * @param reference what the hand-off has returned
     * @return the answer
     * @throws Exception what the user's code throws
     */
    R ask(F reference) throws Exception;
  }

  /**
   * The same without a reference.
   *
   * @param <R> what it answers
   */
  @FunctionalInterface
  public interface PollAlone<R> {

    /**
     * Asks.
     *
     * @return the answer
     * @throws Exception what the user's code throws
     */
    R ask() throws Exception;
  }
}

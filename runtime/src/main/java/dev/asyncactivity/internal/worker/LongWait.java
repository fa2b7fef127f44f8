package dev.asyncactivity.internal.worker;

import dev.asyncactivity.internal.delivery.Verdict;
import dev.asyncactivity.internal.ticket.Ticket;
import io.temporal.failure.ApplicationFailure;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Parks an activity with two clocks. The hand-off has the start-to-close time-out, so that a
 * worker's death is noticed soon; when it is over, the attempt is given the long one. The order
 * matters: whatever fails or dies before the last step leaves the short clock. For generated code;
 * thread-safe.
 *
 * @since 0.1.0
 */
public final class LongWait {
  /** The type of the failure of an activity whose wait nothing would end. */
  private static final String NO_WAIT_LIMIT = "AsyncActivity.NoWaitLimit";

  private final Supplier<CurrentAttempt> attempts;
  private final Clocks clocks;

  LongWait(Supplier<CurrentAttempt> attempts, Clocks clocks) {
    this.attempts = attempts;
    this.clocks = clocks;
  }

  /**
   * Parks the activity. When this has returned, the activity's method must return.
   *
   * @param handOff gives the callback token to the outside; what it throws fails the attempt
   * @param <R> the activity's result
   * @return what the activity's method returns, which Temporal ignores: null, said to be a result
   */
  public <R extends @Nullable Object> R park(ActivityParking.HandOff handOff) {
    CurrentAttempt attempt = attempts.get();
    int unkept = clocks.prepare(attempt);
    boolean isTwo = unkept >= 0;
    HandOffScope scope = new HandOffScope(attempt, true);
    scope.run(handOff);
    Duration longest = isTwo ? longest(attempt, scope.time()) : Duration.ZERO;
    Ticket.Wait wait =
        isTwo
            ? new Ticket.Wait(attempt.startedAt().plus(longest), longest.toMillis(), unkept)
            : null;
    // The fence: from here on, nothing of this attempt may touch the clock of a later one.
    boolean isCurrent = !(attempt.leaveTicket(scope, wait).verdict() instanceof Verdict.Refused);
    if (isCurrent && isTwo) {
      clocks.stretch(attempt, longest, scope.heartbeatTimeout());
    }
    return null;
  }

  /** How long the attempt may take with its wait. */
  private static Duration longest(CurrentAttempt attempt, Duration wait) {
    Optional<Duration> left = attempt.left();
    if (left.isEmpty() && wait.isZero()) {
      throw ApplicationFailure.newNonRetryableFailure(
          "Activity "
              + attempt.info().getActivityType()
              + " waits until its schedule-to-close time-out, but has none, so nothing would end"
              + " the wait. Set ActivityOptions.setScheduleToCloseTimeout, or call"
              + " pending.waitFor in the hand-off.",
          NO_WAIT_LIMIT);
    }
    Duration own = attempt.elapsed().plus(wait);
    boolean isOwn = !wait.isZero() && left.filter(it -> it.compareTo(wait) <= 0).isEmpty();
    // The time of all attempts is more than is left, so that theirs is the time-out that comes.
    return isOwn ? own : attempt.info().getScheduleToCloseTimeout();
  }
}

package conformance.worker;

import conformance.contract.Request.HandOff;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a workflow does.
 *
 * @param activity its activities
 * @param count how many of them are pending at once
 * @param timeouts their time-outs
 * @param maximumAttempts how often they are tried
 * @param backOff how long a failed attempt waits for the next
 * @param handOff what the worker does at the hand-off
 * @param activityTaskQueue where the activities are, or null: where the workflow is
 * @param lingers whether the workflow stays open after the activities have ended, until it is told
 */
public record Plan(
    Activity activity,
    int count,
    Timeouts timeouts,
    int maximumAttempts,
    Duration backOff,
    HandOff handOff,
    @Nullable String activityTaskQueue,
    boolean lingers) {
  private static final Duration SHORT = Duration.ofSeconds(2);
  private static final Duration LONG = Duration.ofMinutes(10);

  /** The method that is called. */
  public enum Activity {
    /** {@code review}. */
    REVIEW,
    /** {@code reviewExactly}. */
    REVIEW_EXACTLY,
    /** {@code sign}. */
    SIGN
  }

  /** How a workflow is made to end. */
  public enum Ending {
    /** It returns once its activities have ended, even if it lingers. */
    WHEN_DONE,
    /** It returns at once. */
    COMPLETE,
    /** It fails. */
    FAIL,
    /** It continues as new, without activities. */
    CONTINUE_AS_NEW
  }

  /** The activities' time-outs; a start-to-close is always set. */
  public record Timeouts(
      Duration startToClose,
      @Nullable Duration scheduleToClose,
      @Nullable Duration scheduleToStart,
      @Nullable Duration heartbeat) {}

  /** One review, which waits for long and is tried once. */
  public static Plan review() {
    return new Plan(
        Activity.REVIEW,
        1,
        new Timeouts(LONG, null, null, null),
        1,
        Duration.ofMillis(100),
        HandOff.PARKS,
        null,
        false);
  }

  /** The same with other activities. */
  public Plan of(Activity other, int number) {
    return new Plan(
        other, number, timeouts, maximumAttempts, backOff, handOff, activityTaskQueue, lingers);
  }

  /** The same, tried twice, the second time after a pause. */
  public Plan triedAgainAfter(Duration pause) {
    return new Plan(activity, count, timeouts, 2, pause, handOff, activityTaskQueue, lingers);
  }

  /** The same, with a first hand-off that fails. */
  public Plan withFailingHandOff() {
    return new Plan(
        activity,
        count,
        timeouts,
        maximumAttempts,
        backOff,
        HandOff.FAILS_AT_FIRST,
        activityTaskQueue,
        lingers);
  }

  /** The same with other time-outs. */
  public Plan with(Timeouts other) {
    return new Plan(
        activity, count, other, maximumAttempts, backOff, handOff, activityTaskQueue, lingers);
  }

  /** The same, with its activities on another task queue. */
  public Plan on(String taskQueue) {
    return new Plan(
        activity, count, timeouts, maximumAttempts, backOff, handOff, taskQueue, lingers);
  }

  /** The same, but the workflow stays open until it is told to end. */
  public Plan lingering() {
    return new Plan(
        activity, count, timeouts, maximumAttempts, backOff, handOff, activityTaskQueue, true);
  }

  /** Times out after its start, and after it was scheduled. */
  public static Timeouts limits(Duration startToClose, @Nullable Duration scheduleToClose) {
    return new Timeouts(startToClose, scheduleToClose, null, null);
  }

  /** Times out soon after its start. */
  public static Timeouts shortStartToClose() {
    return new Timeouts(SHORT, null, null, null);
  }

  /** Times out soon after it was scheduled. */
  public static Timeouts shortScheduleToClose() {
    return new Timeouts(LONG, SHORT.multipliedBy(4), null, null);
  }

  /** Times out soon if no worker takes it. */
  public static Timeouts shortScheduleToStart() {
    return new Timeouts(LONG, null, SHORT, null);
  }

  /** Times out soon if nobody heartbeats. */
  public static Timeouts shortHeartbeat() {
    return new Timeouts(LONG, null, null, SHORT);
  }
}

package dev.asyncactivity.testing.internal.time;

import com.google.protobuf.Duration;
import com.google.protobuf.util.Durations;
import com.google.protobuf.util.Timestamps;
import dev.asyncactivity.testing.internal.find.Pending;
import dev.asyncactivity.testing.internal.find.Runs;
import io.temporal.api.activity.v1.ActivityOptions;
import io.temporal.api.common.v1.RetryPolicy;
import io.temporal.api.enums.v1.EventType;
import io.temporal.api.history.v1.ActivityTaskScheduledEventAttributes;
import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.api.workflow.v1.PendingActivityInfo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The limits of a pending activity, from what scheduled it. Times are in ms since 1970. */
record Limits(Pending activity, HistoryEvent scheduled) {

  /** A limit of an attempt. */
  enum Kind {
    HEARTBEAT,
    START_TO_CLOSE,
    SCHEDULE_TO_CLOSE
  }

  /** When a limit is reached. */
  record Deadline(Kind kind, long at) {}

  static Limits of(Runs runs, Pending activity) {
    String id = activity.info().getActivityId();
    HistoryEvent last = null;
    for (HistoryEvent event : runs.history(activity.run())) {
      if (event.getEventType() == EventType.EVENT_TYPE_ACTIVITY_TASK_SCHEDULED
          && event.getActivityTaskScheduledEventAttributes().getActivityId().equals(id)) {
        last = event;
      }
    }
    if (last == null) {
      throw new AssertionError("The history does not say what scheduled " + activity.inWords());
    }
    return new Limits(activity, last);
  }

  /** The options that the activity has by now; in memory, those that it was scheduled with. */
  ActivityOptions original() {
    if (activity.info().hasActivityOptions()) {
      return activity.info().getActivityOptions();
    }
    ActivityTaskScheduledEventAttributes first =
        scheduled.getActivityTaskScheduledEventAttributes();
    return ActivityOptions.newBuilder()
        .setHeartbeatTimeout(first.getHeartbeatTimeout())
        .setStartToCloseTimeout(first.getStartToCloseTimeout())
        .setScheduleToCloseTimeout(first.getScheduleToCloseTimeout())
        .setRetryPolicy(first.getRetryPolicy())
        .build();
  }

  /** Which limit the running attempt reaches first. */
  Deadline first(boolean inMemory) {
    PendingActivityInfo info = activity.info();
    ActivityOptions options = original();
    Duration startToClose = options.getStartToCloseTimeout();
    Duration heartbeat = options.getHeartbeatTimeout();
    long started = Timestamps.toMillis(info.getLastStartedTime());
    List<Deadline> deadlines = new ArrayList<>();
    add(deadlines, Kind.START_TO_CLOSE, started, startToClose);
    if (startToClose.equals(Duration.getDefaultInstance())
        || Durations.compare(heartbeat, startToClose) < 0) {
      long beat =
          info.hasLastHeartbeatTime() ? Timestamps.toMillis(info.getLastHeartbeatTime()) : 0;
      add(deadlines, Kind.HEARTBEAT, Math.max(started, beat), heartbeat);
    }
    if (!inMemory || info.getAttempt() <= 1) { // In memory, only the first attempt has this timer.
      long first = Timestamps.toMillis(scheduled.getEventTime());
      add(deadlines, Kind.SCHEDULE_TO_CLOSE, first, options.getScheduleToCloseTimeout());
    }
    return deadlines.stream()
        .min(Comparator.comparing(Deadline::at))
        .orElseThrow(() -> new AssertionError("Without any limit: " + activity.inWords()));
  }

  private static void add(List<Deadline> deadlines, Kind kind, long from, Duration limit) {
    if (Durations.isPositive(limit)) {
      deadlines.add(new Deadline(kind, from + Durations.toMillis(limit)));
    }
  }

  /** When the next attempt is due, after the one before has ended. */
  long nextAttempt() {
    PendingActivityInfo info = activity.info();
    long ended = Timestamps.toMillis(info.getLastAttemptCompleteTime());
    if (info.getLastFailure().getApplicationFailureInfo().hasNextRetryDelay()) {
      return ended
          + Durations.toMillis(
              info.getLastFailure().getApplicationFailureInfo().getNextRetryDelay());
    }
    RetryPolicy policy = original().getRetryPolicy();
    double initial =
        policy.hasInitialInterval() ? Durations.toMillis(policy.getInitialInterval()) : 1_000;
    double coefficient = policy.getBackoffCoefficient() < 1 ? 2 : policy.getBackoffCoefficient();
    double most =
        Durations.isPositive(policy.getMaximumInterval())
            ? Durations.toMillis(policy.getMaximumInterval())
            : 100 * initial;
    return ended
        + (long)
            Math.min(most, initial * Math.pow(coefficient, Math.max(0, info.getAttempt() - 2)));
  }
}

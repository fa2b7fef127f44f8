package dev.asyncactivity.cadence.internal.service;

import com.uber.cadence.ActivityTaskScheduledEventAttributes;
import com.uber.cadence.HistoryEvent;
import com.uber.cadence.TimeoutType;
import dev.asyncactivity.NotPendingReason.TimeoutKind;
import dev.asyncactivity.cadence.internal.values.RecordedData;
import dev.asyncactivity.internal.call.MarkedIdentity;
import dev.asyncactivity.internal.delivery.ActivityEvent;
import dev.asyncactivity.internal.delivery.ActivityEvent.Ended;
import dev.asyncactivity.internal.delivery.ActivityEvent.Scheduled;
import dev.asyncactivity.internal.delivery.RecordedEnd;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads from a history what it says of activities. */
final class HistoryEvents {
  private HistoryEvents() {}

  static Stream<ActivityEvent> read(HistoryEvent event) {
    return switch (event.getEventType()) {
      case ActivityTaskScheduled -> Stream.of(scheduled(event));
      case ActivityTaskCompleted, ActivityTaskFailed, ActivityTaskTimedOut, ActivityTaskCanceled ->
          Stream.of(new Ended(scheduledEvent(event), end(event)));
      default -> Stream.empty();
    };
  }

  private static ActivityEvent scheduled(HistoryEvent event) {
    ActivityTaskScheduledEventAttributes it = event.getActivityTaskScheduledEventAttributes();
    return new Scheduled(
        event.getEventId(),
        it.getActivityId(),
        Times.millis(event.getTimestamp()),
        it.getTaskList().getName(),
        new RecordedData.OfResult(it.getInput()));
  }

  /** The event that scheduled the activity that an event ends. */
  static long scheduledEvent(HistoryEvent event) {
    return switch (event.getEventType()) {
      case ActivityTaskCompleted ->
          event.getActivityTaskCompletedEventAttributes().getScheduledEventId();
      case ActivityTaskFailed -> event.getActivityTaskFailedEventAttributes().getScheduledEventId();
      case ActivityTaskTimedOut ->
          event.getActivityTaskTimedOutEventAttributes().getScheduledEventId();
      case ActivityTaskCanceled ->
          event.getActivityTaskCanceledEventAttributes().getScheduledEventId();
      default -> 0;
    };
  }

  private static RecordedEnd end(HistoryEvent event) {
    return switch (event.getEventType()) {
      case ActivityTaskCompleted -> {
        var it = event.getActivityTaskCompletedEventAttributes();
        yield new RecordedEnd.Completed(
            MarkedIdentity.nonceOf(it.getIdentity()), new RecordedData.OfResult(it.getResult()));
      }
      case ActivityTaskFailed -> {
        var it = event.getActivityTaskFailedEventAttributes();
        yield new RecordedEnd.Failed(
            MarkedIdentity.nonceOf(it.getIdentity()),
            it.getReason() == null ? "" : it.getReason(),
            new RecordedData.OfFailure(it.getReason(), it.getDetails()));
      }
      case ActivityTaskTimedOut ->
          new RecordedEnd.TimedOut(
              kind(event.getActivityTaskTimedOutEventAttributes().getTimeoutType()));
      default ->
          new RecordedEnd.Canceled(
              MarkedIdentity.nonceOf(event.getActivityTaskCanceledEventAttributes().getIdentity()));
    };
  }

  private static TimeoutKind kind(@Nullable TimeoutType type) {
    return type == null
        ? TimeoutKind.UNKNOWN
        : switch (type) {
          case START_TO_CLOSE -> TimeoutKind.START_TO_CLOSE;
          case SCHEDULE_TO_START -> TimeoutKind.SCHEDULE_TO_START;
          case SCHEDULE_TO_CLOSE -> TimeoutKind.SCHEDULE_TO_CLOSE;
          case HEARTBEAT -> TimeoutKind.HEARTBEAT;
        };
  }
}

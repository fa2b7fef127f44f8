package dev.asyncactivity.internal.grpc;

import com.google.protobuf.util.Timestamps;
import dev.asyncactivity.NotPendingReason.TimeoutKind;
import dev.asyncactivity.internal.call.MarkedIdentity;
import dev.asyncactivity.internal.delivery.ActivityEvent;
import dev.asyncactivity.internal.delivery.ActivityEvent.Ended;
import dev.asyncactivity.internal.delivery.ActivityEvent.Scheduled;
import dev.asyncactivity.internal.delivery.RecordedEnd;
import dev.asyncactivity.internal.payload.CallMark;
import dev.asyncactivity.internal.payload.RecordedPayloads;
import io.temporal.api.enums.v1.TimeoutType;
import io.temporal.api.history.v1.ActivityTaskCanceledEventAttributes;
import io.temporal.api.history.v1.ActivityTaskCompletedEventAttributes;
import io.temporal.api.history.v1.ActivityTaskFailedEventAttributes;
import io.temporal.api.history.v1.ActivityTaskScheduledEventAttributes;
import io.temporal.api.history.v1.ActivityTaskTimedOutEventAttributes;
import io.temporal.api.history.v1.HistoryEvent;
import java.util.stream.Stream;

/** Reads from a history what it says of activities. */
final class HistoryEvents {
  private HistoryEvents() {}

  static Stream<ActivityEvent> read(HistoryEvent event) {
    return switch (event.getEventType()) {
      case EVENT_TYPE_ACTIVITY_TASK_SCHEDULED -> Stream.of(scheduled(event));
      case EVENT_TYPE_ACTIVITY_TASK_COMPLETED ->
          Stream.of(completed(event.getActivityTaskCompletedEventAttributes()));
      case EVENT_TYPE_ACTIVITY_TASK_FAILED ->
          Stream.of(failed(event.getActivityTaskFailedEventAttributes()));
      case EVENT_TYPE_ACTIVITY_TASK_TIMED_OUT ->
          Stream.of(timedOut(event.getActivityTaskTimedOutEventAttributes()));
      case EVENT_TYPE_ACTIVITY_TASK_CANCELED ->
          Stream.of(canceled(event.getActivityTaskCanceledEventAttributes()));
      default -> Stream.empty();
    };
  }

  private static ActivityEvent scheduled(HistoryEvent event) {
    ActivityTaskScheduledEventAttributes it = event.getActivityTaskScheduledEventAttributes();
    return new Scheduled(
        event.getEventId(),
        it.getActivityId(),
        Timestamps.toMillis(event.getEventTime()),
        it.getTaskQueue().getName(),
        new RecordedPayloads.OfResult(it.getInput()));
  }

  private static ActivityEvent completed(ActivityTaskCompletedEventAttributes it) {
    return new Ended(
        it.getScheduledEventId(),
        new RecordedEnd.Completed(
            MarkedIdentity.nonceOf(it.getIdentity()),
            new RecordedPayloads.OfResult(it.getResult())));
  }

  private static ActivityEvent failed(ActivityTaskFailedEventAttributes it) {
    return new Ended(
        it.getScheduledEventId(),
        new RecordedEnd.Failed(
            MarkedIdentity.nonceOf(it.getIdentity()),
            it.getFailure().getApplicationFailureInfo().getType(),
            new RecordedPayloads.OfFailure(it.getFailure())));
  }

  private static ActivityEvent timedOut(ActivityTaskTimedOutEventAttributes it) {
    TimeoutType type = it.getFailure().getTimeoutFailureInfo().getTimeoutType();
    return new Ended(it.getScheduledEventId(), new RecordedEnd.TimedOut(kind(type)));
  }

  private static TimeoutKind kind(TimeoutType type) {
    return switch (type) {
      case TIMEOUT_TYPE_START_TO_CLOSE -> TimeoutKind.START_TO_CLOSE;
      case TIMEOUT_TYPE_SCHEDULE_TO_START -> TimeoutKind.SCHEDULE_TO_START;
      case TIMEOUT_TYPE_SCHEDULE_TO_CLOSE -> TimeoutKind.SCHEDULE_TO_CLOSE;
      case TIMEOUT_TYPE_HEARTBEAT -> TimeoutKind.HEARTBEAT;
      default -> TimeoutKind.UNKNOWN;
    };
  }

  private static ActivityEvent canceled(ActivityTaskCanceledEventAttributes it) {
    return new Ended(
        it.getScheduledEventId(),
        new RecordedEnd.Canceled(CallMark.ofCancellation(it.getIdentity(), it.getDetails())));
  }
}

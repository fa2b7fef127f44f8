package dev.asyncactivity.support;

import io.temporal.api.enums.v1.EventType;
import io.temporal.api.enums.v1.TimeoutType;
import io.temporal.api.failure.v1.ApplicationFailureInfo;
import io.temporal.api.failure.v1.Failure;
import io.temporal.api.failure.v1.TimeoutFailureInfo;
import io.temporal.api.history.v1.ActivityTaskCanceledEventAttributes;
import io.temporal.api.history.v1.ActivityTaskCompletedEventAttributes;
import io.temporal.api.history.v1.ActivityTaskFailedEventAttributes;
import io.temporal.api.history.v1.ActivityTaskScheduledEventAttributes;
import io.temporal.api.history.v1.ActivityTaskTimedOutEventAttributes;
import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.common.converter.DefaultDataConverter;

/** Events of activities, as a workflow's history has them. */
public final class Events {
  private Events() {}

  public static HistoryEvent scheduled(long id, String activityId) {
    return event(id, EventType.EVENT_TYPE_ACTIVITY_TASK_SCHEDULED)
        .setActivityTaskScheduledEventAttributes(
            ActivityTaskScheduledEventAttributes.newBuilder().setActivityId(activityId))
        .build();
  }

  public static HistoryEvent completed(long id, long scheduledId, String result) {
    return event(id, EventType.EVENT_TYPE_ACTIVITY_TASK_COMPLETED)
        .setActivityTaskCompletedEventAttributes(
            ActivityTaskCompletedEventAttributes.newBuilder()
                .setScheduledEventId(scheduledId)
                .setIdentity("somebody")
                .setResult(DefaultDataConverter.STANDARD_INSTANCE.toPayloads(result).get()))
        .build();
  }

  public static HistoryEvent failed(long id, long scheduledId, String type) {
    return event(id, EventType.EVENT_TYPE_ACTIVITY_TASK_FAILED)
        .setActivityTaskFailedEventAttributes(
            ActivityTaskFailedEventAttributes.newBuilder()
                .setScheduledEventId(scheduledId)
                .setFailure(
                    Failure.newBuilder()
                        .setApplicationFailureInfo(
                            ApplicationFailureInfo.newBuilder().setType(type))))
        .build();
  }

  public static HistoryEvent timedOut(long id, long scheduledId, TimeoutType type) {
    return event(id, EventType.EVENT_TYPE_ACTIVITY_TASK_TIMED_OUT)
        .setActivityTaskTimedOutEventAttributes(
            ActivityTaskTimedOutEventAttributes.newBuilder()
                .setScheduledEventId(scheduledId)
                .setFailure(
                    Failure.newBuilder()
                        .setTimeoutFailureInfo(
                            TimeoutFailureInfo.newBuilder().setTimeoutType(type))))
        .build();
  }

  public static HistoryEvent canceled(long id, long scheduledId) {
    return event(id, EventType.EVENT_TYPE_ACTIVITY_TASK_CANCELED)
        .setActivityTaskCanceledEventAttributes(
            ActivityTaskCanceledEventAttributes.newBuilder().setScheduledEventId(scheduledId))
        .build();
  }

  private static HistoryEvent.Builder event(long id, EventType type) {
    return HistoryEvent.newBuilder().setEventId(id).setEventType(type);
  }
}

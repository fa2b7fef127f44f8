package dev.asyncactivity.testing.internal.fake;

import com.google.protobuf.util.Timestamps;
import dev.asyncactivity.NotPendingReason.TimeoutKind;
import dev.asyncactivity.internal.address.ParkedActivity;
import io.temporal.api.common.v1.ActivityType;
import io.temporal.api.common.v1.Payloads;
import io.temporal.api.enums.v1.EventType;
import io.temporal.api.enums.v1.TimeoutType;
import io.temporal.api.failure.v1.Failure;
import io.temporal.api.failure.v1.TimeoutFailureInfo;
import io.temporal.api.history.v1.ActivityTaskCanceledEventAttributes;
import io.temporal.api.history.v1.ActivityTaskCompletedEventAttributes;
import io.temporal.api.history.v1.ActivityTaskFailedEventAttributes;
import io.temporal.api.history.v1.ActivityTaskScheduledEventAttributes;
import io.temporal.api.history.v1.ActivityTaskTimedOutEventAttributes;
import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.api.taskqueue.v1.TaskQueue;

/** What a workflow's history has of an activity. */
public final class FakeEvents {
  /** Who has ended what was not ended through the handle. */
  static final String SOMEBODY_ELSE = "somebody else";

  private static final long SCHEDULED = 5;
  private static final long ENDED = 7;

  private FakeEvents() {}

  static HistoryEvent scheduled(ParkedActivity activity) {
    return HistoryEvent.newBuilder()
        .setEventId(SCHEDULED)
        .setEventType(EventType.EVENT_TYPE_ACTIVITY_TASK_SCHEDULED)
        .setEventTime(Timestamps.fromMillis(activity.firstScheduled()))
        .setActivityTaskScheduledEventAttributes(
            ActivityTaskScheduledEventAttributes.newBuilder()
                .setActivityId(activity.activityId())
                .setActivityType(ActivityType.newBuilder().setName(activity.activityType()))
                .setTaskQueue(TaskQueue.newBuilder().setName("fake")))
        .build();
  }

  /** It was completed, by a call with the identity. */
  public static HistoryEvent completed(Payloads result, String identity) {
    return ended(EventType.EVENT_TYPE_ACTIVITY_TASK_COMPLETED)
        .setActivityTaskCompletedEventAttributes(
            ActivityTaskCompletedEventAttributes.newBuilder()
                .setScheduledEventId(SCHEDULED)
                .setIdentity(identity)
                .setResult(result))
        .build();
  }

  /** It failed for good, by a call with the identity. */
  public static HistoryEvent failed(Failure failure, String identity) {
    return ended(EventType.EVENT_TYPE_ACTIVITY_TASK_FAILED)
        .setActivityTaskFailedEventAttributes(
            ActivityTaskFailedEventAttributes.newBuilder()
                .setScheduledEventId(SCHEDULED)
                .setIdentity(identity)
                .setFailure(failure))
        .build();
  }

  /** It was cancelled, by a call with the identity. */
  public static HistoryEvent canceled(Payloads details, String identity) {
    return ended(EventType.EVENT_TYPE_ACTIVITY_TASK_CANCELED)
        .setActivityTaskCanceledEventAttributes(
            ActivityTaskCanceledEventAttributes.newBuilder()
                .setScheduledEventId(SCHEDULED)
                .setIdentity(identity)
                .setDetails(details))
        .build();
  }

  /** It timed out for good. */
  public static HistoryEvent timedOut(TimeoutKind kind) {
    TimeoutType type =
        kind == TimeoutKind.UNKNOWN
            ? TimeoutType.TIMEOUT_TYPE_UNSPECIFIED
            : TimeoutType.valueOf("TIMEOUT_TYPE_" + kind.name());
    return ended(EventType.EVENT_TYPE_ACTIVITY_TASK_TIMED_OUT)
        .setActivityTaskTimedOutEventAttributes(
            ActivityTaskTimedOutEventAttributes.newBuilder()
                .setScheduledEventId(SCHEDULED)
                .setFailure(
                    Failure.newBuilder()
                        .setTimeoutFailureInfo(
                            TimeoutFailureInfo.newBuilder().setTimeoutType(type))))
        .build();
  }

  private static HistoryEvent.Builder ended(EventType type) {
    return HistoryEvent.newBuilder().setEventId(ENDED).setEventType(type);
  }
}

package dev.asyncactivity.internal.wire;

import io.temporal.api.history.v1.ActivityTaskCanceledEventAttributes;
import io.temporal.api.history.v1.ActivityTaskCompletedEventAttributes;
import io.temporal.api.history.v1.ActivityTaskFailedEventAttributes;
import io.temporal.api.history.v1.ActivityTaskTimedOutEventAttributes;
import io.temporal.api.history.v1.HistoryEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Looks for the end of one activity among history events, which may come in either order. The
 * events of an end name only the event that scheduled the activity, and that one names the
 * activity. Not thread-safe.
 */
public final class HistoryScan {
  private final String activityId;
  private final Map<Long, ActivityEnd> endByScheduledEvent = new HashMap<>();
  private long scheduledEvent;
  private boolean conclusive;

  /**
   * A scan that has seen nothing.
   *
   * @param activityId the activity
   */
  public HistoryScan(String activityId) {
    this.activityId = activityId;
  }

  /**
   * Takes the next event.
   *
   * @param event the event
   */
  public void accept(HistoryEvent event) {
    switch (event.getEventType()) {
      case EVENT_TYPE_ACTIVITY_TASK_SCHEDULED -> {
        if (event.getActivityTaskScheduledEventAttributes().getActivityId().equals(activityId)) {
          // Another SDK may use an id again once it is free: the last of them is meant.
          scheduledEvent = Math.max(scheduledEvent, event.getEventId());
        } else {
          endByScheduledEvent.remove(event.getEventId()); // Results may be large.
        }
      }
      case EVENT_TYPE_ACTIVITY_TASK_COMPLETED ->
          completed(event.getActivityTaskCompletedEventAttributes());
      case EVENT_TYPE_ACTIVITY_TASK_FAILED -> failed(event.getActivityTaskFailedEventAttributes());
      case EVENT_TYPE_ACTIVITY_TASK_TIMED_OUT ->
          timedOut(event.getActivityTaskTimedOutEventAttributes());
      case EVENT_TYPE_ACTIVITY_TASK_CANCELED ->
          canceled(event.getActivityTaskCanceledEventAttributes());
      default -> {} // Nothing of an activity's end.
    }
  }

  private void completed(ActivityTaskCompletedEventAttributes event) {
    endByScheduledEvent.put(
        event.getScheduledEventId(),
        new ActivityEnd.Completed(
            event.hasResult() ? Optional.of(event.getResult()) : Optional.empty(),
            event.getIdentity()));
  }

  private void failed(ActivityTaskFailedEventAttributes event) {
    endByScheduledEvent.put(
        event.getScheduledEventId(),
        new ActivityEnd.Failed(event.getFailure(), event.getIdentity()));
  }

  private void timedOut(ActivityTaskTimedOutEventAttributes event) {
    endByScheduledEvent.put(
        event.getScheduledEventId(),
        new ActivityEnd.TimedOut(event.getFailure().getTimeoutFailureInfo().getTimeoutType()));
  }

  private void canceled(ActivityTaskCanceledEventAttributes event) {
    endByScheduledEvent.put(
        event.getScheduledEventId(), new ActivityEnd.Canceled(event.getIdentity()));
  }

  /** No further event can change what was found. */
  public void setConclusive() {
    conclusive = true;
  }

  /**
   * Whether no further event can change what was found.
   *
   * @return false if the number of pages was the limit
   */
  public boolean isConclusive() {
    return conclusive;
  }

  /**
   * Whether the event that scheduled the activity was among the events.
   *
   * @return whether the activity is known
   */
  public boolean isScheduled() {
    return scheduledEvent > 0;
  }

  /**
   * How the activity ended.
   *
   * @return the end, if it was among the events
   */
  public Optional<ActivityEnd> end() {
    return Optional.ofNullable(endByScheduledEvent.get(scheduledEvent));
  }
}

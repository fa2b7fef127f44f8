package dev.asyncactivity.internal.delivery;

/** What an event of a history says of an activity. */
public sealed interface ActivityEvent {

  /** The number of the event that scheduled the activity. */
  long scheduledEvent();

  /** It was scheduled, at a time in ms since 1970. */
  record Scheduled(
      long scheduledEvent, String activityId, long time, String taskQueue, RecordedValue input)
      implements ActivityEvent {}

  /** It has ended; this event names only the one that scheduled it. */
  record Ended(long scheduledEvent, RecordedEnd end) implements ActivityEvent {}
}

package dev.asyncactivity.internal.delivery;

import org.jspecify.annotations.Nullable;

/**
 * What a history says of one activity.
 *
 * @param scheduled when its first attempt was scheduled, in ms since 1970; 0 if that was not found
 * @param taskQueue its task queue, or null if the event that scheduled it was not found
 * @param input what it was called with, or null if the event that scheduled it was not found
 * @param end how it ended, or null if that was not found
 * @param reusedId whether its id was given to another activity after it
 * @param complete whether what was read is enough to tell
 */
record ActivityRecord(
    long scheduled,
    @Nullable String taskQueue,
    @Nullable RecordedValue input,
    @Nullable RecordedEnd end,
    boolean reusedId,
    boolean complete) {
  boolean isScheduled() {
    return taskQueue != null;
  }
}

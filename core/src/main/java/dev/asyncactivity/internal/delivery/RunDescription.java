package dev.asyncactivity.internal.delivery;

import dev.asyncactivity.internal.address.ActivityTypes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A workflow run as the server describes it.
 *
 * @param workflowId the workflow id
 * @param runId the run id
 * @param status the status in Temporal's words, such as {@code RUNNING}
 * @param closed whether that is one of an ended run
 * @param workflowType the workflow type
 * @param taskQueue the workflow's task queue, which is its activities' unless they have their own
 * @param pending the pending activities
 */
public record RunDescription(
    String workflowId,
    String runId,
    String status,
    boolean closed,
    String workflowType,
    @Nullable String taskQueue,
    List<PendingActivity> pending) {

  /** Whether another run follows, or has already. */
  boolean continuedAsNew() {
    return status.equals("CONTINUED_AS_NEW");
  }

  /** The pending activity of an id; the in-memory server lists them in closed runs, too. */
  public Optional<PendingActivity> withId(String activityId) {
    return closed
        ? Optional.empty()
        : pending.stream().filter(activity -> activity.id().equals(activityId)).findFirst();
  }

  /** The pending activities of a type, none in a closed run. */
  public List<PendingActivity> ofType(String type) {
    return closed
        ? List.of()
        : pending.stream().filter(it -> ActivityTypes.same(it.type(), type)).toList();
  }

  /** The task queue of one of them, which is the workflow's unless it has its own. */
  public @Nullable String queueOf(PendingActivity activity) {
    return activity.taskQueue() == null ? taskQueue : activity.taskQueue();
  }

  /**
   * One pending activity.
   *
   * @param id the activity id
   * @param type the activity type
   * @param attempt the current attempt, or the next one while none runs
   * @param scheduled when the attempt was scheduled, in ms since 1970; in memory, the first one; 0
   *     if that says nothing of the activity
   * @param clock the time that the attempt has, or null while none runs
   * @param cancelRequested whether the workflow has requested its cancellation
   * @param paused whether an operator has paused it
   * @param worker the identity of the worker that has the attempt, or had the one before
   * @param details the details of its last heartbeat, or null
   * @param taskQueue its task queue, or null if the server does not say it
   * @param failureNonce the nonce of the call that failed the attempt before; empty if there is
   *     none
   * @param lastFailure what the attempt before failed with, or null
   */
  public record PendingActivity(
      String id,
      String type,
      int attempt,
      long scheduled,
      @Nullable Clock clock,
      boolean cancelRequested,
      boolean paused,
      String worker,
      @Nullable RecordedValue details,
      @Nullable String taskQueue,
      String failureNonce,
      @Nullable RecordedValue lastFailure) {}

  /**
   * The time that a running attempt has.
   *
   * @param started when it was started, in ms since 1970
   * @param startToClose how long it may take, in ms; 0 if that is not told
   * @param scheduleToClose how long all attempts may take together, in ms; 0 if that is not told
   */
  public record Clock(long started, long startToClose, long scheduleToClose) {

    /**
     * When the server ends it; null if it tells no limits.
     *
     * @param firstScheduled when the first attempt was scheduled
     */
    public @Nullable Instant deadline(long firstScheduled) {
      if (startToClose == 0 && scheduleToClose == 0) {
        return null;
      }
      long ofAttempt = startToClose == 0 ? Long.MAX_VALUE : started + startToClose;
      long ofAll = scheduleToClose == 0 ? Long.MAX_VALUE : firstScheduled + scheduleToClose;
      return Instant.ofEpochMilli(Math.min(ofAttempt, ofAll));
    }

    /** The same with another deadline; the limit of all attempts gives way to it. */
    Clock endingAt(Instant deadline, long firstScheduled) {
      long end = deadline.toEpochMilli();
      boolean moved = scheduleToClose != 0 && firstScheduled + scheduleToClose < end;
      return new Clock(
          started, Math.max(1, end - started), moved ? end - firstScheduled : scheduleToClose);
    }
  }
}

package dev.asyncactivity.internal.delivery;

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

  /** The pending activity of an id; the in-memory server lists them in closed runs, too. */
  public Optional<PendingActivity> withId(String activityId) {
    return closed
        ? Optional.empty()
        : pending.stream().filter(activity -> activity.id().equals(activityId)).findFirst();
  }

  /**
   * One pending activity.
   *
   * @param id the activity id
   * @param type the activity type
   * @param attempt the current attempt, or the next one while none runs
   * @param scheduled when the attempt was scheduled, in ms since 1970; in memory, the first one
   * @param cancelRequested whether the workflow has requested its cancellation
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
      boolean cancelRequested,
      @Nullable String taskQueue,
      String failureNonce,
      @Nullable RecordedValue lastFailure) {}
}

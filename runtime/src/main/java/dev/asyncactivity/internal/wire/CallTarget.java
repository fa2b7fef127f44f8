package dev.asyncactivity.internal.wire;

import dev.asyncactivity.ActivityAddress.TaskToken;
import org.jspecify.annotations.Nullable;

/** One of the two ways in which Temporal's calls name an activity. */
public sealed interface CallTarget {

  /**
   * One attempt, by Temporal's task token.
   *
   * @param token the task token
   */
  record ByToken(TaskToken token) implements CallTarget {}

  /**
   * Whatever attempt is current, by Temporal's ids.
   *
   * @param workflowId the workflow id
   * @param runId the run id, or null for the current run
   * @param activityId the activity id
   */
  record ByIds(String workflowId, @Nullable String runId, String activityId)
      implements CallTarget {}
}

package dev.asyncactivity.internal.address;

import dev.asyncactivity.ActivityAddress.TaskToken;

/** One of the two ways in which Temporal's calls name an activity. */
public sealed interface Target {

  /** One attempt, by Temporal's task token. */
  record ByToken(TaskToken token) implements Target {}

  /** Whatever attempt is current in the run, by Temporal's ids. */
  record ByIds(String workflowId, String runId, String activityId) implements Target {}
}

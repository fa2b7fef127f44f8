package dev.asyncactivity.support;

import dev.asyncactivity.ActivityAddress.Parked;
import dev.asyncactivity.ActivityAddress.TaskToken;
import dev.asyncactivity.internal.address.ParkedActivity;

/** What callback tokens hold, as a test writes it down. */
public final class Tokens {
  private Tokens() {}

  /** A token that does not say when the activity was scheduled. */
  public static Parked parked(
      TaskToken taskToken,
      String namespace,
      String workflowId,
      String runId,
      String activityId,
      String activityType,
      int attempt,
      String workflowType,
      String taskQueue) {
    return new Parked(
        new ParkedActivity(
            taskToken,
            namespace,
            workflowId,
            runId,
            activityId,
            activityType,
            attempt,
            workflowType,
            taskQueue,
            0,
            0));
  }
}

package dev.asyncactivity.internal.address;

import dev.asyncactivity.ActivityAddress.TaskToken;
import dev.asyncactivity.Platform;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a callback token holds.
 *
 * @param taskToken Temporal's task token of the attempt that was parked
 * @param namespace the namespace
 * @param workflowId the workflow id, or null for an activity without a workflow
 * @param runId the run id, or null for an activity without a workflow
 * @param activityId the activity id
 * @param activityType the activity type
 * @param attempt the attempt that was parked, from 1
 * @param workflowType the workflow type, or null if it is not known
 * @param taskQueue the activity's task queue, or null if it is not known
 * @param firstScheduled when its first attempt was scheduled, in ms since 1970, or 0 if not known
 * @param scheduled when this attempt was scheduled, in ms since 1970, or 0 if not known
 * @param platform whose server it is parked in
 */
public record ParkedActivity(
    TaskToken taskToken,
    String namespace,
    @Nullable String workflowId,
    @Nullable String runId,
    String activityId,
    String activityType,
    int attempt,
    @Nullable String workflowType,
    @Nullable String taskQueue,
    long firstScheduled,
    long scheduled,
    Platform platform) {

  public ParkedActivity {
    Objects.requireNonNull(taskToken, "taskToken");
    Objects.requireNonNull(namespace, "namespace");
    Objects.requireNonNull(activityId, "activityId");
    Objects.requireNonNull(activityType, "activityType");
    Objects.requireNonNull(platform, "platform");
    if (attempt < 1) {
      throw new IllegalArgumentException("The attempt is " + attempt + ", but counts from 1");
    }
  }

  /** One that is parked in Temporal. */
  public ParkedActivity(
      TaskToken taskToken,
      String namespace,
      @Nullable String workflowId,
      @Nullable String runId,
      String activityId,
      String activityType,
      int attempt,
      @Nullable String workflowType,
      @Nullable String taskQueue,
      long firstScheduled,
      long scheduled) {
    this(
        taskToken,
        namespace,
        workflowId,
        runId,
        activityId,
        activityType,
        attempt,
        workflowType,
        taskQueue,
        firstScheduled,
        scheduled,
        Platform.TEMPORAL);
  }
}

package dev.asyncactivity.internal.payload;

import dev.asyncactivity.internal.address.KnownActivity;
import io.temporal.payload.context.ActivitySerializationContext;
import org.jspecify.annotations.Nullable;

/**
 * The context that the worker and the workflow convert an activity's values with, of which an
 * address may know only a part. A codec that asks for what is not known ends the call before it is
 * made: what it would encode, the workflow could not decode.
 */
final class KnownContext extends ActivitySerializationContext {
  private final KnownActivity activity;

  private KnownContext(KnownActivity activity) {
    super(activity.namespace(), "", "", activity.type(), "", false);
    this.activity = activity;
  }

  static ActivitySerializationContext of(KnownActivity activity) {
    return activity.taskQueue() == null
        ? new KnownContext(activity)
        : new ActivitySerializationContext(
            activity.namespace(),
            activity.workflowId(),
            activity.workflowType(),
            activity.type(),
            activity.taskQueue(),
            false);
  }

  @Override
  public String getWorkflowId() {
    return known(activity.workflowId(), "workflow id");
  }

  @Override
  public String getWorkflowType() {
    return known(activity.workflowType(), "workflow type");
  }

  @Override
  public String getActivityTaskQueue() {
    return known(activity.taskQueue(), "task queue");
  }

  private static String known(@Nullable String value, String what) {
    if (value == null) {
      throw new IllegalStateException(
          "The data converter asks for the activity's "
              + what
              + ", which a raw task token does not say. Use a callback token or Temporal's ids.");
    }
    return value;
  }
}

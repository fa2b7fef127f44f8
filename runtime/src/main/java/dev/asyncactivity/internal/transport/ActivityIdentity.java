package dev.asyncactivity.internal.transport;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.internal.wire.CallTarget;
import io.temporal.activity.ActivityInfo;
import java.lang.reflect.Proxy;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the activity that a call is about. The SDK's client knows nothing of it when it
 * is given a task token, so its exceptions come without ids; ours have them.
 *
 * @param workflowId the workflow id, or null
 * @param runId the run id, or null
 * @param activityType the activity type
 * @param activityId the activity id, or null
 */
record ActivityIdentity(
    @Nullable String workflowId,
    @Nullable String runId,
    String activityType,
    @Nullable String activityId) {

  /** What an address says. */
  static ActivityIdentity of(Destination destination) {
    String type = destination.activityType();
    ActivityAddress address = destination.address();
    if (address instanceof ActivityAddress.Parked parked) {
      return new ActivityIdentity(parked.workflowId(), parked.runId(), type, parked.activityId());
    }
    if (address instanceof ActivityAddress.ById ids) {
      return new ActivityIdentity(ids.workflowId(), ids.runId(), type, ids.activityId());
    }
    if (address instanceof ActivityAddress.InWorkflow workflow) {
      return new ActivityIdentity(workflow.workflowId(), null, type, null);
    }
    return new ActivityIdentity(null, null, type, null);
  }

  /** An activity id is of one activity, but for small numbers that other SDKs make. */
  @Override
  public int hashCode() {
    return 31 * Objects.hashCode(workflowId) + Objects.hashCode(activityId);
  }

  /** Whether it can be looked up in its workflow. */
  boolean hasIds() {
    return workflowId != null && activityId != null;
  }

  /** The same activity with the ids by which it was found. */
  ActivityIdentity at(CallTarget target) {
    return target instanceof CallTarget.ByIds ids
        ? new ActivityIdentity(ids.workflowId(), ids.runId(), activityType, ids.activityId())
        : this;
  }

  /**
   * The identity in the only form that the constructors of the SDK's exceptions take. A proxy and
   * not an implementation, because the SDK adds methods to the interface.
   */
  ActivityInfo asActivityInfo() {
    return (ActivityInfo)
        Proxy.newProxyInstance(
            ActivityInfo.class.getClassLoader(),
            new Class<?>[] {ActivityInfo.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getWorkflowId" -> workflowId;
                  case "getRunId", "getWorkflowRunId" -> runId;
                  case "getActivityType" -> activityType;
                  case "getActivityId" -> activityId;
                  case "toString" -> toString();
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }
}

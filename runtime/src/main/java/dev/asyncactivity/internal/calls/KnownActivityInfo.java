package dev.asyncactivity.internal.calls;

import dev.asyncactivity.internal.address.KnownActivity;
import io.temporal.activity.ActivityInfo;
import java.lang.reflect.Proxy;

/**
 * What is known of an activity, in the only form that the constructors of the SDK's exceptions
 * take. The SDK's client knows nothing of the activity when it is given a task token.
 */
public final class KnownActivityInfo {
  private KnownActivityInfo() {}

  /** A proxy and not an implementation, because the SDK adds methods to the interface. */
  public static ActivityInfo of(KnownActivity activity) {
    return (ActivityInfo)
        Proxy.newProxyInstance(
            ActivityInfo.class.getClassLoader(),
            new Class<?>[] {ActivityInfo.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getWorkflowId" -> activity.workflowId();
                  case "getRunId", "getWorkflowRunId" -> activity.runId();
                  case "getActivityType" -> activity.type();
                  case "getActivityId" -> activity.activityId();
                  case "toString" -> activity.toString();
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }
}

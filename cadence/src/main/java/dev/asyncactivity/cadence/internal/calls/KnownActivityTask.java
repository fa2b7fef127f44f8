package dev.asyncactivity.cadence.internal.calls;

import com.uber.cadence.WorkflowExecution;
import com.uber.cadence.activity.ActivityTask;
import dev.asyncactivity.internal.address.KnownActivity;
import java.lang.reflect.Proxy;

/**
 * What is known of an activity, in the only form that the constructors of the SDK's exceptions
 * take.
 */
public final class KnownActivityTask {
  private KnownActivityTask() {}

  /** A proxy and not an implementation, because the SDK adds methods to the interface. */
  public static ActivityTask of(KnownActivity activity) {
    return (ActivityTask)
        Proxy.newProxyInstance(
            ActivityTask.class.getClassLoader(),
            new Class<?>[] {ActivityTask.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getWorkflowExecution" ->
                      new WorkflowExecution()
                          .setWorkflowId(activity.workflowId())
                          .setRunId(activity.runId());
                  case "getActivityType" -> activity.type();
                  case "getActivityId" -> activity.activityId();
                  case "toString" -> activity.toString();
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }
}

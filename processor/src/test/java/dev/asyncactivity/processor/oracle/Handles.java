package dev.asyncactivity.processor.oracle;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.ActivityAddress.Parked;
import dev.asyncactivity.ActivityAddress.TaskToken;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.InvalidCallbackTokenException;
import dev.asyncactivity.internal.address.ParkedActivity;
import io.temporal.client.WorkflowClient;
import io.temporal.serviceclient.WorkflowServiceStubs;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Asks generated handles which activity type they are for. */
final class Handles implements AutoCloseable {
  private final WorkflowServiceStubs service = WorkflowServiceStubs.newLocalServiceStubs();
  private final AsyncActivityClient client =
      AsyncActivityClient.create(WorkflowClient.newInstance(service));

  /** The methods whose handle is not for the SDK's activity type; all, if there is no method. */
  List<String> wrongTypes(Class<?> completer, Map<String, String> activityTypes)
      throws ReflectiveOperationException {
    Object instance = completer.getMethod("create", AsyncActivityClient.class).invoke(null, client);
    List<String> wrong = new ArrayList<>();
    int methods = 0;
    for (Method method : completer.getDeclaredMethods()) {
      if (!method.isSynthetic()
          && List.of(method.getParameterTypes()).equals(List.of(ActivityAddress.class))) {
        methods++;
        String type = activityTypes.get(method.getName());
        if (type == null || !accepts(instance, method, type) || accepts(instance, method, "no")) {
          wrong.add(method.getName() + " is not for " + type);
        }
      }
    }
    return methods == 0 ? List.of("no method in " + completer) : wrong;
  }

  private static boolean accepts(Object completer, Method method, String activityType)
      throws ReflectiveOperationException {
    Parked address =
        new Parked(
            new ParkedActivity(
                new TaskToken(new byte[] {1}),
                "default",
                "workflow",
                "run",
                "id",
                activityType,
                1,
                null,
                null,
                0,
                0));
    try {
      method.invoke(completer, address);
      return true;
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof InvalidCallbackTokenException) {
        return false;
      }
      throw e;
    }
  }

  @Override
  public void close() {
    service.shutdownNow();
  }
}

package dev.asyncactivity.cli.contract;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.AsyncActivityHandle;
import dev.asyncactivity.MethodContract;
import dev.asyncactivity.ParkedActivities;
import java.lang.reflect.InvocationTargetException;

/**
 * One asynchronous activity type of an interface on the class path. What is generated for it is
 * called by reflection, here and nowhere else.
 *
 * @param activityInterface the interface
 * @param completer the completer that is generated for it
 * @param contract what the method promises
 * @since 0.1
 */
public record KnownType(Class<?> activityInterface, Class<?> completer, MethodContract contract) {

  /** The activity type. */
  public String name() {
    return contract.activityType();
  }

  /**
   * The generated handle of one activity.
   *
   * @param client what its calls go through
   * @param address which activity
   */
  public AsyncActivityHandle handle(AsyncActivityClient client, ActivityAddress address) {
    return (AsyncActivityHandle) call(client, new Class<?>[] {ActivityAddress.class}, address);
  }

  /**
   * The activities of the type that are pending.
   *
   * @param client what lists them
   */
  @SuppressWarnings("unchecked") // what a completer's method without parameters returns
  public ParkedActivities<AsyncActivityHandle> parked(AsyncActivityClient client) {
    return (ParkedActivities<AsyncActivityHandle>) call(client, new Class<?>[0]);
  }

  private Object call(AsyncActivityClient client, Class<?>[] types, Object... arguments) {
    try {
      Object made = completer.getMethod("create", AsyncActivityClient.class).invoke(null, client);
      return completer.getMethod(contract.method().getName(), types).invoke(made, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          completer.getName()
              + " is not what this version generates. Build it again with the same version.",
          e);
    }
  }
}

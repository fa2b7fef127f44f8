package dev.asyncactivity.testing;

import io.temporal.testing.TestWorkflowEnvironment;
import java.lang.reflect.Field;

/** How often the time of an in-memory server is held, apart from the hold of an empty timer. */
final class TimeLocks {
  private TimeLocks() {}

  static int of(TestWorkflowEnvironment environment) throws ReflectiveOperationException {
    Object service = get(environment, "service");
    Object timer = get(service, "selfAdvancingTimer");
    int ofEmptyTimer = get(timer, "timeLockOnEmptyQueueHandle") == null ? 0 : 1;
    return (int) get(timer, "lockCount") - ofEmptyTimer;
  }

  private static Object get(Object owner, String name) throws ReflectiveOperationException {
    Field field = owner.getClass().getDeclaredField(name);
    field.setAccessible(true);
    return field.get(owner);
  }
}

package dev.asyncactivity.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.temporal.testing.TestWorkflowEnvironment;
import java.lang.reflect.Field;

/** How often the time of an in-memory server is held, apart from the hold of an empty timer. */
final class TimeLocks {
  private TimeLocks() {}

  /** Waits until it is held so often: the server lets go after it has answered. */
  static void await(TestWorkflowEnvironment environment, int expected) throws Exception {
    long end = System.nanoTime() + 5_000_000_000L;
    while (of(environment) != expected && System.nanoTime() < end) {
      Thread.sleep(5);
    }
    assertThat(of(environment)).isEqualTo(expected);
  }

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

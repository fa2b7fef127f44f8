package dev.asyncactivity.testing.internal.time;

import dev.asyncactivity.testing.UnsupportedSdkException;
import dev.asyncactivity.testing.internal.find.Patience;
import io.temporal.testing.TestWorkflowEnvironment;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.locks.Lock;
import org.jspecify.annotations.Nullable;

/**
 * The timer of the in-memory server, by names that the SDK does not publish: its API lets time pass
 * only while nothing is parked. The one place that rests on them.
 */
final class MemoryTimer {
  private final Object service;
  private final Object timer;
  private final Lock lock;
  private final Queue<?> tasks;
  private final ThreadPoolExecutor runner;
  private final Method skipTo;
  private final Method unlock;

  private MemoryTimer(Object service) {
    this.service = service;
    this.timer = get(service, "selfAdvancingTimer", Object.class);
    this.lock = get(timer, "lock", Lock.class);
    this.tasks = get(timer, "tasks", Queue.class);
    this.runner = get(timer, "executor", ThreadPoolExecutor.class);
    this.skipTo = method(timer, "skipTo", Instant.class);
    this.unlock = method(service, "unlockTimeSkipping", String.class);
  }

  /** The timer of an environment in memory. */
  static MemoryTimer of(TestWorkflowEnvironment environment) {
    return new MemoryTimer(get(environment, "service", Object.class));
  }

  Object service() {
    return service;
  }

  /** When the first task after a time is due; empty if there is none. */
  Optional<Long> firstAfter(long time) {
    lock.lock();
    try {
      return tasks.stream()
          .filter(task -> !isCanceled(task))
          .map(MemoryTimer::dueAt)
          .filter(dueAt -> dueAt > time)
          .min(Long::compare);
    } finally {
      lock.unlock();
    }
  }

  /** Lets time pass, whoever holds it, and waits until what is due then has run. */
  void skipTo(long time) {
    long toRun;
    lock.lock();
    try {
      toRun =
          runner.getTaskCount()
              + tasks.stream().filter(it -> !isCanceled(it) && dueAt(it) <= time).count();
    } finally {
      lock.unlock();
    }
    invoke(skipTo, timer, Instant.ofEpochMilli(time));
    // One that was cancelled meanwhile does not run.
    Patience.ofMillis(1_000).await(() -> runner.getCompletedTaskCount() >= toRun);
  }

  /** Gives one lock of time back. */
  void unlock() {
    invoke(unlock, service, "async-activity-testing");
  }

  private static long dueAt(Object task) {
    return (long) invoke(method(task, "getExecutionTime"), task);
  }

  private static boolean isCanceled(Object task) {
    return (boolean) invoke(method(task, "isCanceled"), task);
  }

  private static <T> T get(Object owner, String field, Class<T> type) {
    try {
      Field declared = owner.getClass().getDeclaredField(field);
      declared.setAccessible(true);
      return Objects.requireNonNull(type.cast(declared.get(owner)), field);
    } catch (ReflectiveOperationException | RuntimeException e) {
      throw missing(owner, field, e);
    }
  }

  private static Method method(Object owner, String name, Class<?>... parameters) {
    try {
      Method declared = owner.getClass().getDeclaredMethod(name, parameters);
      declared.setAccessible(true);
      return declared;
    } catch (ReflectiveOperationException | RuntimeException e) {
      throw missing(owner, name, e);
    }
  }

  private static @Nullable Object invoke(Method method, Object owner, Object... arguments) {
    try {
      return method.invoke(owner, arguments);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(method + " has failed", e.getCause());
    } catch (IllegalAccessException e) {
      throw missing(owner, method.getName(), e);
    }
  }

  private static UnsupportedSdkException missing(Object owner, String name, Exception cause) {
    return new UnsupportedSdkException(owner.getClass().getName() + "." + name, cause);
  }
}

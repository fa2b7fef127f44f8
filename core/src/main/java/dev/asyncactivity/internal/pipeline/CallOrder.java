package dev.asyncactivity.internal.pipeline;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Makes the calls of this process on one activity in the order in which they were asked for: a
 * heartbeat before the completion that follows it. Thread-safe.
 */
public final class CallOrder {
  /** For all clients of the process. */
  public static final CallOrder OF_PROCESS = new CallOrder();

  private final ConcurrentMap<Object, CompletableFuture<?>> last = new ConcurrentHashMap<>();

  /** Begins a call, at once or when the one before it on the same key has ended. */
  void start(Object key, CompletableFuture<?> result, Runnable atOnce, Runnable later) {
    CompletableFuture<?> before = last.put(key, result);
    result.whenComplete((value, failure) -> last.remove(key, result));
    if (before == null || before.isDone()) {
      atOnce.run();
    } else {
      before.whenComplete((value, failure) -> later.run());
    }
  }
}

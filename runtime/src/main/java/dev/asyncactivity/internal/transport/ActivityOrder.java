package dev.asyncactivity.internal.transport;

import dev.asyncactivity.ActivityAddress;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * Makes the calls of this process on one activity in the order in which they were asked for: a
 * heartbeat before the completion that follows it. Thread-safe.
 */
final class ActivityOrder {
  private final ConcurrentMap<ActivityAddress, CompletableFuture<?>> last =
      new ConcurrentHashMap<>();

  /**
   * Makes a call when those before it have ended, however they ended.
   *
   * @param address the activity
   * @param executor runs the call if it has to wait
   * @param call makes the call
   * @return what it returns
   */
  <T> CompletableFuture<T> next(
      ActivityAddress address, Executor executor, Supplier<CompletableFuture<T>> call) {
    CompletableFuture<T> result = new CompletableFuture<>();
    CompletableFuture<?> before = last.put(address, result);
    result.whenComplete((value, failure) -> last.remove(address, result));
    if (before == null) {
      start(call, result);
    } else {
      before.whenCompleteAsync((value, failure) -> start(call, result), executor);
    }
    return result;
  }

  private static <T> void start(Supplier<CompletableFuture<T>> call, CompletableFuture<T> result) {
    try {
      call.get()
          .whenComplete(
              (value, failure) -> {
                if (failure == null) {
                  result.complete(value);
                } else {
                  result.completeExceptionally(failure);
                }
              });
    } catch (RuntimeException e) {
      result.completeExceptionally(e);
    }
  }
}

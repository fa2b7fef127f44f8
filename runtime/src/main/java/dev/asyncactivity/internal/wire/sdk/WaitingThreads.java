package dev.asyncactivity.internal.wire.sdk;

import dev.asyncactivity.internal.wire.Call;
import dev.asyncactivity.internal.wire.CallTimer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** The daemon threads that wait for the SDK's blocking clients. */
final class WaitingThreads {
  private static final int THREADS = 32;

  private static final ThreadPoolExecutor POOL =
      new ThreadPoolExecutor(
          THREADS,
          THREADS,
          10,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(),
          task -> {
            Thread thread = new Thread(task, "async-activity-call");
            thread.setDaemon(true);
            return thread;
          });

  static {
    POOL.allowCoreThreadTimeOut(true);
  }

  private WaitingThreads() {}

  /** Runs a blocking call, and interrupts it at the end of its time. */
  static <T> CompletableFuture<T> run(Call call, Supplier<T> blocking) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Future<?> running =
        POOL.submit(
            () -> {
              try {
                result.complete(blocking.get());
              } catch (RuntimeException | Error e) {
                result.completeExceptionally(e);
              }
            });
    ScheduledFuture<?> end =
        CallTimer.after(
            call.time().remainingNanos(),
            () -> {
              if (result.completeExceptionally(new CallTimeoutException())) {
                running.cancel(true);
              }
            });
    result.whenComplete((value, failure) -> end.cancel(false));
    return result.whenCompleteAsync((value, failure) -> {}, call.executor()); // Failures too.
  }
}

package dev.asyncactivity.internal.wire;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The process's one daemon thread that wakes calls up: for their next try, or at the end of their
 * time. What it runs is short and never blocks.
 */
public final class CallTimer {
  private static final ScheduledThreadPoolExecutor THREAD =
      new ScheduledThreadPoolExecutor(
          1,
          task -> {
            Thread thread = new Thread(task, "async-activity-timer");
            thread.setDaemon(true);
            return thread;
          });

  static {
    THREAD.setRemoveOnCancelPolicy(true);
  }

  private CallTimer() {}

  /**
   * Runs a task later.
   *
   * @param delayNanos how much later
   * @param task the task
   * @return to cancel it
   */
  public static ScheduledFuture<?> after(long delayNanos, Runnable task) {
    return THREAD.schedule(task, delayNanos, TimeUnit.NANOSECONDS);
  }
}

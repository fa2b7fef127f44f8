package dev.asyncactivity.internal.time;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The system's time, with one daemon thread for all that waits. */
public enum SystemTime implements TimeSource {
  INSTANCE;

  private final ScheduledThreadPoolExecutor timer =
      new ScheduledThreadPoolExecutor(
          1,
          task -> {
            // Without the thread-locals of whoever happens to make the first call.
            Thread thread = new Thread(null, task, "async-activity-timer", 0, false);
            thread.setDaemon(true);
            return thread;
          });

  @Override
  public long nanoTime() {
    return System.nanoTime();
  }

  @Override
  public long currentTimeMillis() {
    return System.currentTimeMillis();
  }

  @Override
  public void after(long delayNanos, Runnable task) {
    timer.schedule(task, delayNanos, TimeUnit.NANOSECONDS);
  }
}

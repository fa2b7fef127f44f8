package dev.asyncactivity.internal.call;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The process's few daemon threads that run what follows an asynchronous call, by default. */
public final class AnswerThreads {
  /** With more threads than processors, each answer wakes another one. */
  private static final int NUMBER = Math.max(2, Runtime.getRuntime().availableProcessors());

  /** The executor. */
  public static final Executor EXECUTOR = newPool();

  private AnswerThreads() {}

  private static Executor newPool() {
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            NUMBER,
            NUMBER,
            1,
            TimeUnit.MINUTES,
            new LinkedBlockingQueue<>(),
            // Without the thread-locals of whoever happens to make the first call.
            task -> {
              Thread thread = new Thread(null, task, "async-activity-answer", 0, false);
              thread.setDaemon(true);
              return thread;
            });
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }
}

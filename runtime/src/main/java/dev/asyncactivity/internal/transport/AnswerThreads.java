package dev.asyncactivity.internal.transport;

import dev.asyncactivity.internal.wire.CallTimer;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The daemon threads that run what follows the answer to an asynchronous call.
 *
 * <p>A few threads take one answer after the other: to wake a thread for each costs more than what
 * follows mostly does. But what follows is the caller's code, which may block, even until another
 * answer has come. So while answers wait and none is taken, threads are added.
 */
final class AnswerThreads implements Executor {
  static final Executor EXECUTOR = new AnswerThreads();

  private static final int FEW = Math.max(2, Runtime.getRuntime().availableProcessors());
  private static final long PATIENCE_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

  private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
  private final ThreadPoolExecutor threads =
      new ThreadPoolExecutor(
          FEW, Integer.MAX_VALUE, 1, TimeUnit.MINUTES, waiting, AnswerThreads::newThread);
  private final AtomicBoolean watched = new AtomicBoolean();

  private AnswerThreads() {
    threads.allowCoreThreadTimeOut(true);
  }

  private static Thread newThread(Runnable task) {
    Thread thread = new Thread(task, "async-activity-answer");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void execute(Runnable task) {
    threads.execute(task);
    watch();
  }

  private void watch() {
    Runnable first = waiting.peek();
    if (first != null && watched.compareAndSet(false, true)) {
      lookLater(first);
    }
  }

  private void lookLater(Runnable first) {
    CallTimer.after(PATIENCE_NANOS, () -> look(first));
  }

  private void look(Runnable firstBefore) {
    @Nullable Runnable first = waiting.peek();
    if (first == null) {
      threads.setCorePoolSize(Math.max(FEW, threads.getActiveCount()));
      watched.set(false);
      watch(); // One may have come since, and seen that somebody was watching.
      return;
    }
    try {
      if (first == firstBefore) {
        threads.setCorePoolSize(Math.max(FEW, 2 * threads.getPoolSize()));
      }
    } finally {
      lookLater(first); // Also where the system has no more threads to give.
    }
  }
}

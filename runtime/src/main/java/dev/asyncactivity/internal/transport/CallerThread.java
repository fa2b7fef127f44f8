package dev.asyncactivity.internal.transport;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Lets the thread that waits for an answer also run what follows on it. So a blocking call changes
 * threads no more often than the SDK's own. Once the thread has left, what still comes is run
 * elsewhere.
 */
final class CallerThread implements Executor {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Queue<Runnable> tasks = new ArrayDeque<>();
  private boolean left;

  @Override
  public void execute(Runnable task) {
    lock.lock();
    try {
      if (!left) {
        tasks.add(task);
        changed.signal();
        return;
      }
    } finally {
      lock.unlock();
    }
    AnswerThreads.EXECUTOR.execute(task);
  }

  /** Waits for the future. */
  <T> T await(CompletableFuture<T> future) throws InterruptedException, ExecutionException {
    future.whenComplete((value, failure) -> wake());
    try {
      for (Runnable task = next(future); task != null; task = next(future)) {
        task.run();
      }
      return future.get();
    } finally {
      leave();
    }
  }

  private @Nullable Runnable next(CompletableFuture<?> future) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (tasks.isEmpty() && !future.isDone()) {
        changed.await();
      }
      return tasks.poll();
    } finally {
      lock.unlock();
    }
  }

  private void wake() {
    lock.lock();
    try {
      changed.signal();
    } finally {
      lock.unlock();
    }
  }

  private void leave() {
    lock.lock();
    try {
      left = true;
      tasks.forEach(AnswerThreads.EXECUTOR::execute);
      tasks.clear();
    } finally {
      lock.unlock();
    }
  }
}

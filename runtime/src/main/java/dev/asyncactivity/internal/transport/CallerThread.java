package dev.asyncactivity.internal.transport;

import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.LockSupport;

/**
 * Lets the thread that waits for an answer also run what follows on it. So a blocking call changes
 * threads no more often than the SDK's own. Once the thread has left, what still comes is run
 * elsewhere.
 */
final class CallerThread implements Executor {
  private final Thread caller = Thread.currentThread();
  private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
  private volatile boolean left;

  @Override
  public void execute(Runnable task) {
    tasks.add(task);
    if (left) {
      runElsewhere(); // Added first: either this sees that the thread has left, or it sees the
      // task.
    } else {
      LockSupport.unpark(caller);
    }
  }

  /** Waits for the future; called by the thread that has made this. */
  <T> T await(CompletableFuture<T> future) throws InterruptedException, ExecutionException {
    future.whenComplete((value, failure) -> LockSupport.unpark(caller));
    try {
      while (true) {
        runAll();
        if (future.isDone()) {
          return future.get();
        }
        if (Thread.interrupted()) {
          throw new InterruptedException();
        }
        LockSupport.park(this);
      }
    } finally {
      left = true;
      runElsewhere();
    }
  }

  private void runAll() {
    for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
      task.run();
    }
  }

  private void runElsewhere() {
    for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
      AnswerThreads.EXECUTOR.execute(task);
    }
  }
}

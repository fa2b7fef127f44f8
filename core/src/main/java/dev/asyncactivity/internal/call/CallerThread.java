package dev.asyncactivity.internal.call;

import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Lets the thread that waits for an answer run what follows on it, too. So a blocking call changes
 * threads no more often than the SDK's own. Once the thread has left, what still comes runs
 * elsewhere.
 */
public final class CallerThread implements Executor {
  private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
  private final Executor elsewhere;
  private volatile @Nullable Thread caller;
  private volatile boolean left;

  public CallerThread(Executor elsewhere) {
    this.elsewhere = elsewhere;
  }

  @Override
  public void execute(Runnable task) {
    // Added first: either this sees that the thread has left, or the thread sees the task.
    tasks.add(task);
    if (left) {
      runElsewhere();
    } else {
      LockSupport.unpark(caller);
    }
  }

  /** Waits for the future, and runs the tasks meanwhile; by one thread at a time. */
  public <T> T await(CompletableFuture<T> future, Consumer<Throwable> onError)
      throws InterruptedException, ExecutionException {
    caller = Thread.currentThread();
    future.whenComplete((value, failure) -> LockSupport.unpark(caller));
    while (true) {
      runAll(onError);
      if (future.isDone()) {
        return future.get();
      }
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      LockSupport.park(this);
    }
  }

  /** The thread takes no more tasks. */
  public void leave() {
    left = true;
    runElsewhere();
  }

  private void runAll(Consumer<Throwable> onError) {
    for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
      try {
        task.run();
      } catch (Throwable e) {
        onError.accept(e);
      }
    }
  }

  private void runElsewhere(Runnable task) {
    try {
      elsewhere.execute(task);
    } catch (RejectedExecutionException e) {
      task.run(); // Rather here than never.
    }
  }

  private void runElsewhere() {
    for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
      runElsewhere(task);
    }
  }
}

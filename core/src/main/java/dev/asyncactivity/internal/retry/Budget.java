package dev.asyncactivity.internal.retry;

import dev.asyncactivity.internal.time.TimeSource;
import org.jspecify.annotations.Nullable;

/**
 * The time that a call may take with all its look-ups and tries. It runs from {@link #begin}, so
 * that the time spent queued behind other calls does not count. Thread-safe.
 */
public final class Budget {
  private final TimeSource time;
  private final long nanos;
  private volatile boolean begun;
  private volatile long endNanos;
  private volatile boolean abandoned;
  private volatile @Nullable Runnable running;

  public Budget(TimeSource time, long nanos) {
    this.time = time;
    this.nanos = nanos;
  }

  /** The time runs from now. */
  public void begin() {
    endNanos = time.nanoTime() + nanos;
    begun = true;
  }

  /** What is left, at least 0. */
  public long remainingNanos() {
    if (abandoned) {
      return 0;
    }
    return begun ? Math.max(0, endNanos - time.nanoTime()) : nanos;
  }

  /** How long it has been spent; negative while it is not, and before it began. */
  public long overdueNanos() {
    return begun ? time.nanoTime() - endNanos : -1;
  }

  /** Nobody waits any more: what runs is cancelled, and there is no further try. */
  public void abandon() {
    abandoned = true;
    cancelRunning();
  }

  /** Says how to cancel the try that has begun; it takes the place of the one before. */
  public void setRunning(Runnable cancel) {
    running = cancel;
    if (abandoned) {
      cancelRunning();
    }
  }

  private void cancelRunning() {
    Runnable cancel = running;
    if (cancel != null) {
      cancel.run();
    }
  }
}

package dev.asyncactivity.internal.time;

/** Tells the time and runs tasks later. Thread-safe. */
public interface TimeSource {

  /** As {@code System.nanoTime()}: to measure with, from any origin. */
  long nanoTime();

  /** As {@code System.currentTimeMillis()}: to compare with the server's times. */
  long currentTimeMillis();

  /** Runs a task later, in a thread that it must not keep. */
  Cancellable after(long delayNanos, Runnable task);

  /** A task that was not run yet. */
  interface Cancellable {
    void cancel();
  }
}

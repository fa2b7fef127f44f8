package dev.asyncactivity.internal.time;

/** Tells the time and runs tasks later. Thread-safe. */
public interface TimeSource {

  /** As {@code System.nanoTime()}: to measure with, from any origin. */
  long nanoTime();

  /** As {@code System.currentTimeMillis()}: to compare with the server's times. */
  long currentTimeMillis();

  /** Runs a task later, in a thread that it must not keep. */
  void after(long delayNanos, Runnable task);
}

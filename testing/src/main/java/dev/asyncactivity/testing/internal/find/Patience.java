package dev.asyncactivity.testing.internal.find;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** A limit in real time to waiting for something. */
public final class Patience {
  private static final long LONGEST_PAUSE_MILLIS = 20;

  private final long end;

  private Patience(long nanos) {
    this.end = System.nanoTime() + nanos;
  }

  /** Patience from now on. */
  public static Patience of(Duration duration) {
    return new Patience(duration.toNanos());
  }

  /** Patience from now on. */
  public static Patience ofMillis(long millis) {
    return of(Duration.ofMillis(millis));
  }

  /** Whether it is at an end. */
  public boolean isOver() {
    return System.nanoTime() - end >= 0;
  }

  /** Looks until it is so; false if it was not so in time. */
  public boolean await(BooleanSupplier condition) {
    for (long pause = 1;
        !condition.getAsBoolean();
        pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS)) {
      if (isOver()) {
        return false;
      }
      sleep(pause);
    }
    return true;
  }

  /** Waits in real time. */
  static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The test was interrupted", e);
    }
  }
}

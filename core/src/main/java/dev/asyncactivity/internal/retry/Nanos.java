package dev.asyncactivity.internal.retry;

import java.time.Duration;

/** Durations as nanoseconds. */
public final class Nanos {
  /** More than any call takes, and far from overflow when it is added to a time. */
  private static final Duration LONGEST = Duration.ofDays(365);

  private Nanos() {}

  /** The duration, or a year if it is longer, or nothing if it is negative. */
  public static long of(Duration duration) {
    if (duration.isNegative()) {
      return 0;
    }
    return duration.compareTo(LONGEST) > 0 ? LONGEST.toNanos() : duration.toNanos();
  }
}

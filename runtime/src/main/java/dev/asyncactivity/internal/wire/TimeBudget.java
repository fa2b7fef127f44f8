package dev.asyncactivity.internal.wire;

import java.time.Duration;

/** The time that a call and all look-ups and tries within it may take together. Thread-safe. */
public final class TimeBudget {
  private static final Duration LONGEST = Duration.ofDays(365);

  private final long endNanos;
  private volatile boolean abandoned;

  private TimeBudget(long endNanos) {
    this.endNanos = endNanos;
  }

  /**
   * A budget that runs from now.
   *
   * @param duration how long
   * @return the budget
   */
  public static TimeBudget of(Duration duration) {
    Duration bounded = duration.compareTo(LONGEST) > 0 ? LONGEST : duration;
    return new TimeBudget(System.nanoTime() + bounded.toNanos());
  }

  /** Nobody waits any more: no further try is made. */
  public void abandon() {
    abandoned = true;
  }

  /**
   * Whether nobody waits any more.
   *
   * @return whether it was abandoned
   */
  public boolean isAbandoned() {
    return abandoned;
  }

  /**
   * Whether no further try may be made.
   *
   * @return whether the time is over, or nobody waits any more
   */
  public boolean isSpent() {
    return remainingNanos() == 0;
  }

  /**
   * What is left.
   *
   * @return nanoseconds, at least 0
   */
  public long remainingNanos() {
    return abandoned ? 0 : Math.max(0, endNanos - System.nanoTime());
  }
}

package dev.asyncactivity.internal.retry;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * How long to wait before the next try: longer after each, up to a maximum that there always is.
 *
 * @param initial the pause after the first failure
 * @param congested the pause after the first failure for which the server is too busy
 * @param coefficient how much longer each pause is than the one before
 * @param maximum the longest pause
 * @param jitter the share by which a pause is longer or shorter by chance, 0 to 1
 */
public record Backoff(
    long initial, long congested, double coefficient, long maximum, double jitter) {
  /** Temporal's rule for a retry policy without a maximum. */
  private static final int DEFAULT_MAXIMUM_FACTOR = 100;

  /** Pauses from durations of any length; without a maximum, up to a hundred times the first. */
  public static Backoff of(
      Duration initial,
      Duration congested,
      double coefficient,
      @Nullable Duration maximum,
      double jitter) {
    long first = Nanos.of(initial); // A year at most, so a hundred times that is a long, too.
    long most = maximum == null ? DEFAULT_MAXIMUM_FACTOR * first : Nanos.of(maximum);
    return new Backoff(first, Nanos.of(congested), coefficient, most, jitter);
  }

  /** The pause after so many failures, the last of which was for congestion or not. */
  long pauseNanos(int failures, boolean congestion) {
    double pause = (congestion ? congested : initial) * Math.pow(coefficient, failures - 1);
    double chance = 1 + jitter * ThreadLocalRandom.current().nextDouble(-1, 1);
    // Conversion to long saturates, and so does the power before it.
    return (long) (Math.min(pause, maximum) * chance);
  }
}

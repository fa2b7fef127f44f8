package dev.asyncactivity.internal.retry;

/**
 * How often and how long a call is tried.
 *
 * @param tryNanos the time of one try
 * @param callNanos the time of all tries together
 * @param maximumTries how many there may be; 0 for any number
 * @param backoff the pauses between them
 */
public record RetryLimits(long tryNanos, long callNanos, int maximumTries, Backoff backoff) {

  /** The same for a call that has no more than a time left. */
  public RetryLimits within(long leftNanos) {
    return new RetryLimits(tryNanos, Math.min(leftNanos, callNanos), maximumTries, backoff);
  }

  boolean allowsAnother(int tries) {
    return maximumTries == 0 || tries < maximumTries;
  }
}

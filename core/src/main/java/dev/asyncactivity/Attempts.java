package dev.asyncactivity;

/**
 * Which attempts of an activity a callback token speaks for.
 *
 * @since 0.1
 */
public enum Attempts {
  /**
   * The result of an earlier attempt completes the current one, also while that waits for its next
   * try: all attempts have the same input, so an earlier attempt's answer is an answer. A declared
   * failure that is not retryable is as final: it fails the current attempt while that runs. Any
   * other failure, a heartbeat or a cancellation of an earlier attempt is refused, because it
   * speaks of a dead attempt.
   */
  ANY,

  /** Everything from an earlier attempt is refused, as Temporal itself does with task tokens. */
  EXACT
}

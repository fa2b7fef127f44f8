package dev.asyncactivity;

/**
 * Which of the activity's time-outs limits how long it waits for the outside.
 *
 * @since 0.1.0
 */
public enum WaitLimit {
  /** One clock: start-to-close limits the hand-off and the wait together, as in Temporal. */
  START_TO_CLOSE,

  /**
   * Two clocks: start-to-close limits the hand-off, so that a worker's death is noticed soon, and
   * schedule-to-close limits all hand-offs and waits together.
   */
  SCHEDULE_TO_CLOSE
}

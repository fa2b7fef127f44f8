package dev.asyncactivity.internal.delivery;

import dev.asyncactivity.NotPendingReason.RecordedResult;

/**
 * What a workflow says of one of its waits.
 *
 * @param state the state of the wait
 * @param attempt the current attempt of an open wait, or 0
 * @param result how the result that was asked about compares with that of a completed one
 * @param failureType the type of the failure of a failed one; empty if it has none
 * @param callId the call that ended the wait, or the attempt that was asked about; empty if none
 *     did
 */
public record WaitReport(
    State state, int attempt, RecordedResult result, String failureType, String callId) {

  /** What became of a wait. */
  public enum State {
    /** It waits. */
    OPEN,
    /** A result ended it. */
    COMPLETED,
    /** A failure ended it, or its hand-off failed for good. */
    FAILED,
    /** Its time limit passed. */
    TIMED_OUT,
    /** The workflow cancelled it. */
    CANCELED,
    /** The workflow run has none of that id, or has forgotten it. */
    UNKNOWN
  }
}

package dev.asyncactivity.internal.wire;

/** The server's answer to a call on an activity. */
public sealed interface Reply {

  /**
   * It did what it was asked to.
   *
   * @param cancelRequested a heartbeat's answer: the workflow wants the activity cancelled
   * @param reset a heartbeat's answer: an operator has reset the activity's attempts
   * @param paused a heartbeat's answer: an operator has paused the activity
   */
  record Done(boolean cancelRequested, boolean reset, boolean paused) implements Reply {

    /** The answer to everything but a heartbeat. */
    public static final Done PLAIN = new Done(false, false, false);
  }

  /**
   * The activity is not pending (NOT_FOUND).
   *
   * @param afterLostAnswer whether an earlier try of the same call went without an answer, so that
   *     it may be the one that has ended the activity
   */
  record NotFound(boolean afterLostAnswer) implements Reply {}

  /**
   * No answer to a call that must not be repeated without a look at what it did.
   *
   * @param cause what came instead of an answer
   */
  record Lost(RuntimeException cause) implements Reply {}
}

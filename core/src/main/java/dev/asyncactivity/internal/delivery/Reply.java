package dev.asyncactivity.internal.delivery;

/** The server's answer to what was sent. */
public sealed interface Reply {

  /** It did what it was asked to; the rest is what it answers to a heartbeat. */
  record Done(boolean cancelRequested, boolean reset, boolean paused) implements Reply {
    /** The answer to everything but a heartbeat. */
    public static final Done PLAIN = new Done(false, false, false);
  }

  /** The activity is not pending, or not in this attempt. */
  record NotFound() implements Reply {}
}

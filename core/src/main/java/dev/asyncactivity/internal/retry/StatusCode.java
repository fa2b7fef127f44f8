package dev.asyncactivity.internal.retry;

/** How a call to the server ended, in gRPC's words, and what that says: the one such table. */
public enum StatusCode {
  CANCELLED(Meaning.UNANSWERED),
  UNKNOWN(Meaning.TRANSIENT),
  INVALID_ARGUMENT(Meaning.REFUSED),
  DEADLINE_EXCEEDED(Meaning.TRANSIENT),
  NOT_FOUND(Meaning.REFUSED),
  ALREADY_EXISTS(Meaning.REFUSED),
  PERMISSION_DENIED(Meaning.REFUSED),
  RESOURCE_EXHAUSTED(Meaning.TRANSIENT),
  FAILED_PRECONDITION(Meaning.REFUSED),
  ABORTED(Meaning.TRANSIENT),
  OUT_OF_RANGE(Meaning.TRANSIENT),
  UNIMPLEMENTED(Meaning.REFUSED),
  INTERNAL(Meaning.TRANSIENT),
  UNAVAILABLE(Meaning.TRANSIENT),
  DATA_LOSS(Meaning.TRANSIENT),
  UNAUTHENTICATED(Meaning.REFUSED),

  /** RESOURCE_EXHAUSTED, because the message is larger than gRPC takes: it stays so. */
  MESSAGE_TOO_LARGE(Meaning.REFUSED),
  /** UNAVAILABLE, because the client's channel was shut down: it stays so. */
  CHANNEL_SHUT_DOWN(Meaning.UNANSWERED);

  private enum Meaning {
    /** The server has not done it. */
    REFUSED,
    /** The server may have done it, and another try would have no other end. */
    UNANSWERED,
    /** The server may have done it, and another try may be answered. */
    TRANSIENT
  }

  private final Meaning meaning;

  StatusCode(Meaning meaning) {
    this.meaning = meaning;
  }

  /** Whether the server has certainly not done what it was asked to. */
  public boolean isRefusal() {
    return meaning == Meaning.REFUSED;
  }

  /** Whether another try may be answered. */
  public boolean isTransient() {
    return meaning == Meaning.TRANSIENT;
  }
}

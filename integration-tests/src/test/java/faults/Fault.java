package faults;

/** What may befall one call between client and server. */
enum Fault {
  /** Nothing. */
  NONE,
  /** The server acts, and its answer never arrives. */
  ANSWER_DROPPED,
  /** The connection is reset before the server has got the call. */
  RESET_BEFORE,
  /** The connection is reset after the server has acted. */
  RESET_AFTER,
  /** The call gets to the server only after the client's deadline. */
  DELAY_BEFORE,
  /** The server acts, and its answer arrives after the client's deadline. */
  DELAY_AFTER,
  /** UNAVAILABLE, and the server never gets the call. */
  UNAVAILABLE_BEFORE,
  /** UNAVAILABLE, after the server has acted. */
  UNAVAILABLE_AFTER,
  /** RESOURCE_EXHAUSTED, and the server never gets the call. */
  EXHAUSTED_BEFORE,
  /** RESOURCE_EXHAUSTED, after the server has acted. */
  EXHAUSTED_AFTER,
  /** INTERNAL, and the server never gets the call. */
  INTERNAL_BEFORE,
  /** INTERNAL, after the server has acted. */
  INTERNAL_AFTER,
  /** CANCELLED, and the server never gets the call. */
  CANCELLED_BEFORE,
  /** CANCELLED, after the server has acted. */
  CANCELLED_AFTER,
  /** The client's stubs are shut down at once, and the server never gets the call. */
  SHUT_DOWN_BEFORE,
  /** The client's stubs are shut down at once, after the server has acted. */
  SHUT_DOWN_AFTER,
  /** The client's stubs are shut down, which lets the call end, but no other begin. */
  SHUT_DOWN_GENTLY;

  /** Whether no further try is worth anything, so that also a batch gives up. */
  boolean isFinal() {
    return name().startsWith("CANCELLED") || isShutDown();
  }

  boolean isShutDown() {
    return name().startsWith("SHUT_DOWN");
  }
}

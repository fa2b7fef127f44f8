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
  EXHAUSTED_AFTER
}

package dev.asyncactivity;

import java.util.Objects;

/**
 * A text is not a callback token that may be used here. No call to the server was made.
 *
 * <p>Neither the token nor any part of it is in the message.
 *
 * @since 0.1
 */
public final class InvalidCallbackTokenException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /**
   * What is wrong with the text.
   *
   * @since 0.1
   */
  public enum Reason {
    /** It does not look like a callback token at all. */
    MALFORMED,
    /** It begins like a callback token, but its end is missing. */
    CUT_SHORT,
    /** It is as long as it should be, but not as it was made. */
    ALTERED,
    /** It was made by another version of the library, whose tokens this one cannot read. */
    UNSUPPORTED_VERSION,
    /** Its activity is in another namespace than the client's. */
    OTHER_NAMESPACE,
    /** Its activity has another type than the completer's method. */
    OTHER_ACTIVITY_TYPE
  }

  private final Reason reason;

  /**
   * Made by a {@link TokenCodec}, or by the library.
   *
   * @param reason what is wrong
   * @param message the same in a sentence; it must not hold any part of the token
   */
  public InvalidCallbackTokenException(Reason reason, String message) {
    super(message);
    this.reason = Objects.requireNonNull(reason, "reason");
  }

  /**
   * What is wrong with the text.
   *
   * @return the reason
   */
  public Reason reason() {
    return reason;
  }
}

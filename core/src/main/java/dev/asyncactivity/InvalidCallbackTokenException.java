package dev.asyncactivity;

import java.util.Objects;

/**
 * A text is not a callback token that may be used here. No call to the server was made.
 *
 * <p>{@link #getMessage()} is the same for every reason, so that it may be shown to whoever sent
 * the text: it does not help to guess a better one. {@link #reason()} and {@link
 * #operatorMessage()} are for logs, as is {@link #toString()}, and with it a stack trace. Neither
 * the token nor any part of it is in either message.
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
    /** Its activity is parked in another platform's server: Temporal's, or Cadence's. */
    OTHER_PLATFORM,
    /** Its activity has another type than the completer's method. */
    OTHER_ACTIVITY_TYPE,
    /** It is a plain token, where only sealed ones are taken. */
    NOT_SEALED,
    /** It is a sealed token, where plain ones are expected. */
    NOT_PLAIN,
    /** It is sealed with a key that is not in the key ring. */
    UNKNOWN_KEY,
    /** It was good, but no longer is. */
    EXPIRED,
    /** It was sealed for another audience, or for none where one is demanded, or the reverse. */
    OTHER_AUDIENCE
  }

  private static final String PUBLIC_MESSAGE = "The callback token is not valid";

  private final Reason reason;
  private final String operatorMessage;

  /**
   * Made by a {@link TokenCodec}, or by the library.
   *
   * @param reason what is wrong
   * @param operatorMessage the same in a sentence; it must not hold any part of the token
   */
  public InvalidCallbackTokenException(Reason reason, String operatorMessage) {
    super(PUBLIC_MESSAGE);
    this.reason = Objects.requireNonNull(reason, "reason");
    this.operatorMessage = Objects.requireNonNull(operatorMessage, "operatorMessage");
  }

  /**
   * What is wrong with the text.
   *
   * @return the reason
   */
  public Reason reason() {
    return reason;
  }

  /**
   * What is wrong with the text, in a sentence for logs. Do not show it to whoever sent the text.
   *
   * @return the sentence
   */
  public String operatorMessage() {
    return operatorMessage;
  }

  /** The class and the {@link #operatorMessage()}. */
  @Override
  public String toString() {
    return getClass().getName() + ": " + operatorMessage;
  }
}

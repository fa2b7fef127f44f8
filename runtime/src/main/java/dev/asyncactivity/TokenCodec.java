package dev.asyncactivity;

import dev.asyncactivity.internal.token.PlainTokenCodec;

/**
 * Makes the text of a callback token from what it holds, and back.
 *
 * <p>A codec knows nothing of activities: it is given bytes and gives a text of {@code
 * [A-Za-z0-9_-]}, so that the text can stand in a URL as it is. Implementations are thread-safe.
 *
 * @since 0.1
 */
public interface TokenCodec {

  /** What every plain callback token begins with. */
  String PLAIN_PREFIX = "aap_";

  /**
   * The default: readable by whoever holds the token, with a checksum, so that a cut or mistyped
   * link is told at once. It protects from accidents, not from people.
   *
   * @return the codec
   */
  static TokenCodec plain() {
    return PlainTokenCodec.INSTANCE;
  }

  /**
   * Makes the text.
   *
   * @param content what the token holds; not empty
   * @return a text of {@code [A-Za-z0-9_-]}
   */
  String encode(byte[] content);

  /**
   * Opens the text.
   *
   * @param token the text, which may be anything
   * @return what {@link #encode} was given
   * @throws InvalidCallbackTokenException if the text was not made by such a codec
   */
  byte[] decode(String token);
}

package dev.asyncactivity.internal.token;

import dev.asyncactivity.InvalidCallbackTokenException;
import dev.asyncactivity.InvalidCallbackTokenException.Reason;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/**
 * The readable beginning of a sealed token, as {@link dev.asyncactivity.SealedTokenCodec} describes
 * it.
 *
 * @param keyId the key's id, 0 to 15
 * @param contentLength the number of bytes of the content, 1 to 65535
 * @param expiry seconds since 1970, or {@link #NEVER}
 * @param hasAudience whether the content is preceded by the hash of an audience
 */
public record SealedHeader(int keyId, int contentLength, long expiry, boolean hasAudience) {
  /** The expiry of a token that has none. */
  public static final long NEVER = -1;

  /** How many bytes of an audience's hash precede the content. */
  public static final int AUDIENCE_BYTES = 16;

  private static final int OTHER_VERSION = 0x8000;
  private static final int EXPIRY = 0x4000;
  private static final int AUDIENCE = 0x2000;
  private static final int KEY_ID_SHIFT = 9;
  private static final int KEY_ID_MASK = 0xF;
  private static final int SHORT_LENGTH_MASK = 0x1FF;

  /**
   * Reads the header that the bytes begin with.
   *
   * @param token the bytes; what follows the header is left
   * @return the header, which nobody has vouched for yet
   * @throws InvalidCallbackTokenException if the header is cut, or of another version
   */
  public static SealedHeader read(ByteBuffer token) {
    try {
      int bits = token.getShort() & 0xFFFF;
      if ((bits & OTHER_VERSION) != 0) {
        throw new InvalidCallbackTokenException(
            Reason.UNSUPPORTED_VERSION,
            "The callback token was sealed by a later version of the library");
      }
      int shortLength = bits & SHORT_LENGTH_MASK;
      return new SealedHeader(
          bits >> KEY_ID_SHIFT & KEY_ID_MASK,
          shortLength == 0 ? token.getShort() & 0xFFFF : shortLength,
          (bits & EXPIRY) == 0 ? NEVER : Integer.toUnsignedLong(token.getInt()),
          (bits & AUDIENCE) != 0);
    } catch (BufferUnderflowException e) {
      throw new InvalidCallbackTokenException(
          Reason.CUT_SHORT,
          "The callback token is cut short: it ends after " + token.limit() + " bytes");
    }
  }

  /**
   * Writes the header.
   *
   * @param token where to
   */
  public void write(ByteBuffer token) {
    int bits = keyId << KEY_ID_SHIFT;
    bits |= isShort() ? contentLength : 0;
    bits |= expiry == NEVER ? 0 : EXPIRY;
    bits |= hasAudience ? AUDIENCE : 0;
    token.putShort((short) bits);
    if (!isShort()) {
      token.putShort((short) contentLength);
    }
    if (expiry != NEVER) {
      token.putInt((int) expiry);
    }
  }

  /**
   * How many bytes the header has.
   *
   * @return the number
   */
  public int length() {
    return Short.BYTES + (isShort() ? 0 : Short.BYTES) + (expiry == NEVER ? 0 : Integer.BYTES);
  }

  /**
   * How many bytes the whole token has.
   *
   * @return the number
   */
  public int tokenLength() {
    return length()
        + SealedCipher.NONCE_BYTES
        + (hasAudience ? AUDIENCE_BYTES : 0)
        + contentLength
        + SealedCipher.TAG_BYTES;
  }

  private boolean isShort() {
    return contentLength <= SHORT_LENGTH_MASK;
  }
}

package dev.asyncactivity.internal.token;

import static dev.asyncactivity.InvalidCallbackTokenException.Reason.ALTERED;
import static dev.asyncactivity.InvalidCallbackTokenException.Reason.CUT_SHORT;
import static dev.asyncactivity.InvalidCallbackTokenException.Reason.MALFORMED;
import static dev.asyncactivity.InvalidCallbackTokenException.Reason.NOT_PLAIN;

import dev.asyncactivity.InvalidCallbackTokenException;
import dev.asyncactivity.TokenCodec;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/**
 * {@code aap_} and, in base64url without padding: the content's length in two bytes, the content,
 * and the CRC-32 of both in four bytes, all big-endian.
 */
public final class PlainTokenCodec implements TokenCodec {
  /** The one instance: the codec has no state. */
  public static final PlainTokenCodec INSTANCE = new PlainTokenCodec();

  private static final int LENGTH_BYTES = Short.BYTES;
  private static final int CHECKSUM_BYTES = Integer.BYTES;
  private static final int MAX_CONTENT = 0xFFFF;

  private PlainTokenCodec() {}

  @Override
  public String encode(byte[] content) {
    if (content.length == 0 || content.length > MAX_CONTENT) {
      throw new IllegalArgumentException(
          "A callback token holds 1 to " + MAX_CONTENT + " bytes, not " + content.length);
    }
    ByteBuffer bytes = ByteBuffer.allocate(LENGTH_BYTES + content.length + CHECKSUM_BYTES);
    bytes.putShort((short) content.length).put(content);
    bytes.putInt(checksum(bytes.array(), bytes.position()));
    return Base64Url.encode(PLAIN_PREFIX, bytes.array());
  }

  @Override
  public byte[] decode(String token) {
    if (!token.startsWith(PLAIN_PREFIX)) {
      throw notOurs(token);
    }
    String encoded = token.substring(PLAIN_PREFIX.length());
    ByteBuffer bytes = ByteBuffer.wrap(Base64Url.decode(encoded));
    int length = bytes.remaining() < LENGTH_BYTES ? MAX_CONTENT : bytes.getShort() & 0xFFFF;
    if (bytes.remaining() < length + CHECKSUM_BYTES) {
      throw new InvalidCallbackTokenException(
          CUT_SHORT, "The callback token is cut short: its end is missing");
    }
    byte[] content = new byte[length];
    bytes.get(content);
    boolean intact = bytes.getInt() == checksum(bytes.array(), LENGTH_BYTES + length);
    if (!intact || bytes.hasRemaining() || !Base64Url.isCanonical(encoded, bytes.array())) {
      throw new InvalidCallbackTokenException(
          ALTERED, "The callback token is not as it was made: its checksum does not fit");
    }
    return content;
  }

  private static InvalidCallbackTokenException notOurs(String token) {
    if (token.startsWith(SEALED_PREFIX)) {
      return new InvalidCallbackTokenException(
          NOT_PLAIN, "The callback token is sealed, but the client's codec is TokenCodec.plain()");
    }
    if (!token.isEmpty() && PLAIN_PREFIX.startsWith(token)) {
      return new InvalidCallbackTokenException(
          CUT_SHORT,
          "The callback token is cut short: it ends after " + token.length() + " characters");
    }
    return new InvalidCallbackTokenException(
        MALFORMED,
        "Not a callback token: a plain one begins with "
            + PLAIN_PREFIX
            + ". For Temporal's own task token use ActivityAddress.taskToken.");
  }

  private static int checksum(byte[] bytes, int length) {
    CRC32 crc = new CRC32();
    crc.update(bytes, 0, length);
    return (int) crc.getValue();
  }

  @Override
  public String toString() {
    return "TokenCodec.plain()";
  }
}

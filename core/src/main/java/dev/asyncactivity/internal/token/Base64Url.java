package dev.asyncactivity.internal.token;

import dev.asyncactivity.InvalidCallbackTokenException;
import dev.asyncactivity.InvalidCallbackTokenException.Reason;
import java.util.Arrays;
import java.util.Base64;

/** Base64url without padding, read strictly: one text for one sequence of bytes. */
public final class Base64Url {
  /** Longer than 64 KiB of content come to, so that every token that is made can be opened. */
  private static final int MAX_LENGTH = 88 * 1024;

  private Base64Url() {}

  /**
   * Encodes bytes after a prefix.
   *
   * @param prefix what the text begins with
   * @param bytes the bytes
   * @return the text
   */
  public static String encode(String prefix, byte[] bytes) {
    return prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /**
   * Decodes the text; an end that a cut has left incomplete is dropped.
   *
   * @param encoded the text, which may be anything
   * @return the bytes
   * @throws InvalidCallbackTokenException if the text has other characters, or far too many
   */
  public static byte[] decode(String encoded) {
    if (encoded.length() > MAX_LENGTH) {
      throw new InvalidCallbackTokenException(
          Reason.MALFORMED, "Not a callback token: it has " + encoded.length() + " characters");
    }
    boolean loneCharacter = encoded.length() % 4 == 1;
    String whole = loneCharacter ? encoded.substring(0, encoded.length() - 1) : encoded;
    try {
      byte[] decoded = Base64.getUrlDecoder().decode(whole);
      // The decoder takes padding at the end, and has not seen a lone character.
      if (encoded.isEmpty() || isInAlphabet(encoded.charAt(encoded.length() - 1))) {
        return decoded;
      }
    } catch (IllegalArgumentException e) {
      // Without the cause, which shows a character of the text.
      throw foreignCharacter(encoded);
    }
    throw foreignCharacter(encoded);
  }

  private static InvalidCallbackTokenException foreignCharacter(String encoded) {
    int position = 0;
    while (isInAlphabet(encoded.charAt(position))) {
      position++;
    }
    return new InvalidCallbackTokenException(
        Reason.MALFORMED,
        "Not a callback token: character "
            + (position + 1)
            + " after its prefix is none of A-Z, a-z, 0-9, _ and -");
  }

  /**
   * Whether the text is the one that encoding the bytes gives.
   *
   * @param encoded the text
   * @param decoded what {@link #decode} made of it
   * @return whether it is
   */
  public static boolean isCanonical(String encoded, byte[] decoded) {
    // Only the last group, if it is not a whole one, leaves bits to choose.
    byte[] lastGroup = Arrays.copyOfRange(decoded, decoded.length / 3 * 3, decoded.length);
    return encoded.endsWith(encode("", lastGroup)) && encoded.length() % 4 != 1;
  }

  private static boolean isInAlphabet(char c) {
    return c >= 'A' && c <= 'Z'
        || c >= 'a' && c <= 'z'
        || c >= '0' && c <= '9'
        || c == '_'
        || c == '-';
  }
}

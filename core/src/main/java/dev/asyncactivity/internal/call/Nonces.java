package dev.asyncactivity.internal.call;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * Texts that no other call has: nine random bytes in base64url. They are not secret, but processes
 * that are copies of one snapshot must not make the same, hence {@code SecureRandom}.
 */
final class Nonces {
  private static final int BYTES = 9;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Nonces() {}

  static String next() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().encodeToString(bytes);
  }
}

package dev.asyncactivity.http.webhook;

import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 under one secret. Thread-safe. */
final class Hmac implements Signer {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 32;

  private final SecretKeySpec key;

  Hmac(byte[] secret) {
    if (secret.length == 0) {
      throw new IllegalArgumentException("The webhook secret is empty");
    }
    this.key = new SecretKeySpec(secret, ALGORITHM);
  }

  /** Compares in a time that tells nothing of how much fits. */
  @Override
  public boolean signed(byte[] prefix, byte[] body, byte[] signature) {
    if (signature.length != BYTES) {
      return false;
    }
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(prefix);
      return MessageDigest.isEqual(mac.doFinal(body), signature);
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
    }
  }
}

package dev.asyncactivity.http.webhook;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;

/** Ed25519 signatures of one public key. Thread-safe. */
final class Ed25519 implements Signer {
  private static final String ALGORITHM = "Ed25519";
  private static final int KEY_BYTES = 32;
  private static final int SIGNATURE_BYTES = 64;

  /** What RFC 8410 puts before the key, so that the JDK takes it. */
  private static final byte[] ENCODING = HexFormat.of().parseHex("302a300506032b6570032100");

  private final PublicKey key;

  Ed25519(byte[] publicKey) {
    if (publicKey.length != KEY_BYTES) {
      throw new IllegalArgumentException(
          "An Ed25519 public key has " + KEY_BYTES + " bytes, not " + publicKey.length);
    }
    byte[] encoded = new byte[ENCODING.length + KEY_BYTES];
    System.arraycopy(ENCODING, 0, encoded, 0, ENCODING.length);
    System.arraycopy(publicKey, 0, encoded, ENCODING.length, KEY_BYTES);
    try {
      key = KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("Not an Ed25519 public key", e);
    }
  }

  @Override
  public boolean signed(byte[] prefix, byte[] body, byte[] signature) {
    if (signature.length != SIGNATURE_BYTES) {
      return false;
    }
    try {
      Signature verifier = Signature.getInstance(ALGORITHM);
      verifier.initVerify(key);
      verifier.update(prefix);
      verifier.update(body);
      return verifier.verify(signature);
    } catch (SignatureException e) {
      return false; // So the JDK says of a signature that is no point on the curve.
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("JDK 15 and later have " + ALGORITHM, e);
    }
  }
}

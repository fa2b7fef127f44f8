package dev.asyncactivity.internal.token;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.jspecify.annotations.Nullable;

/**
 * AES-256-GCM, from a header and content to the bytes of a sealed token and back.
 *
 * <p>To make a {@code Cipher} takes several times as long as to use it once. They are lent from a
 * pool, not one to a thread, because virtual threads are many.
 */
public final class SealedCipher {
  static final int NONCE_BYTES = 12;
  static final int TAG_BYTES = 16;

  private final Queue<Cipher> idle = new ConcurrentLinkedQueue<>();
  private final SecureRandom random;

  /**
   * A cipher whose nonces are random.
   *
   * @param random makes the nonces
   */
  public SealedCipher(SecureRandom random) {
    this.random = random;
  }

  /**
   * Seals what belongs to a header.
   *
   * @param key the key whose id the header has
   * @param header the header
   * @param audienceHash the hash of the audience, or nothing
   * @param content the content
   * @return the whole token
   */
  public byte[] seal(SecretKey key, SealedHeader header, byte[] audienceHash, byte[] content) {
    // Drawn one by one: a store of them would come back in every copy of a process that is
    // restored from a snapshot, and two tokens with one nonce give the key's secrets away.
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    ByteBuffer token = ByteBuffer.allocate(header.tokenLength());
    header.write(token);
    token.put(nonce);
    Cipher cipher = borrow();
    try {
      init(cipher, Cipher.ENCRYPT_MODE, key, header, token.array());
      cipher.update(ByteBuffer.wrap(audienceHash), token);
      cipher.doFinal(ByteBuffer.wrap(content), token);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java platform cannot seal with AES-256-GCM", e);
    }
    idle.add(cipher);
    return token.array();
  }

  /**
   * Opens a token.
   *
   * @param key the key whose id the header has
   * @param header the token's header
   * @param token the whole token, as long as the header says
   * @return the hash of the audience, if there is one, and the content; or null if the token was
   *     not sealed like this with the key
   */
  public byte @Nullable [] open(SecretKey key, SealedHeader header, byte[] token) {
    int start = header.length() + NONCE_BYTES;
    Cipher cipher = borrow();
    try {
      init(cipher, Cipher.DECRYPT_MODE, key, header, token);
      return cipher.doFinal(token, start, token.length - start);
    } catch (AEADBadTagException e) {
      return null;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java platform cannot open AES-256-GCM", e);
    } finally {
      idle.add(cipher);
    }
  }

  private static void init(
      Cipher cipher, int mode, SecretKey key, SealedHeader header, byte[] token)
      throws GeneralSecurityException {
    int headerLength = header.length();
    cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * 8, token, headerLength, NONCE_BYTES));
    cipher.updateAAD(token, 0, headerLength);
  }

  private Cipher borrow() {
    Cipher cipher = idle.poll();
    try {
      return cipher == null ? Cipher.getInstance("AES/GCM/NoPadding") : cipher;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has AES/GCM/NoPadding", e);
    }
  }
}

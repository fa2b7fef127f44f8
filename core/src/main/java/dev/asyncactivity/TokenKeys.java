package dev.asyncactivity;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The keys of sealed callback tokens. The one that was added last is the newest: it seals. All of
 * them open.
 *
 * <p>A key is 32 random bytes and has an id from 0 to {@value #MAX_ID}, which stands readable in
 * every token that it seals. To rotate, add a key under an id that no token in use has, and drop
 * the old key when no link that it sealed is waited for any more.
 *
 * <p>A key is good for 2<sup>32</sup> tokens, the limit of NIST SP 800-38D for random nonces: at a
 * million tokens a day that is eleven years.
 *
 * <p>A key ring is immutable. It never shows key material, and cannot be serialized.
 *
 * @since 0.1
 */
public final class TokenKeys {
  /** The highest id of a key. */
  public static final int MAX_ID = 15;

  private static final int KEY_BYTES = 32;

  private final Map<Integer, SecretKey> keys;
  private final int newestId;

  private TokenKeys(Map<Integer, SecretKey> keys, int newestId) {
    this.keys = keys;
    this.newestId = newestId;
  }

  /**
   * A key ring of one key.
   *
   * @param id the key's id, 0 to {@value #MAX_ID}
   * @param key the key, 32 bytes, which are copied
   * @return the key ring
   * @throws IllegalArgumentException if the id or the number of bytes is another
   */
  public static TokenKeys of(int id, byte[] key) {
    return new TokenKeys(Map.of(), -1).with(id, key);
  }

  /**
   * A key ring of one key.
   *
   * @param id the key's id, 0 to {@value #MAX_ID}
   * @param base64 the 32 bytes in base64: the standard or the URL-safe alphabet, with or without
   *     padding
   * @return the key ring
   * @throws IllegalArgumentException if the id, the text or the number of bytes is another
   */
  public static TokenKeys of(int id, String base64) {
    return of(id, decode(id, base64));
  }

  /**
   * A key ring from a text such as {@code 1:BASE64,2:BASE64}: ids and keys, the newest last.
   *
   * @param text the ids and keys, with or without white space around them
   * @return the key ring
   * @throws IllegalArgumentException if the text is not of this form
   */
  public static TokenKeys parse(String text) {
    TokenKeys ring = new TokenKeys(Map.of(), -1);
    String[] entries = text.split(",", -1);
    for (int i = 0; i < entries.length; i++) {
      String[] parts = entries[i].split(":", -1);
      if (parts.length != 2 || !parts[0].strip().matches("[0-9]{1,2}")) {
        throw new IllegalArgumentException("Entry " + (i + 1) + " of the keys is not ID:BASE64");
      }
      ring = ring.with(Integer.parseInt(parts[0].strip()), parts[1]);
    }
    return ring;
  }

  /**
   * A key ring from an environment variable that holds a text as {@link #parse} reads it.
   *
   * @param variable the name of the variable
   * @return the key ring
   * @throws IllegalArgumentException if the variable is not set, or does not hold such a text
   */
  public static TokenKeys fromEnvironment(String variable) {
    return fromEnvironment(variable, System.getenv());
  }

  static TokenKeys fromEnvironment(String variable, Map<String, String> environment) {
    String text = environment.get(variable);
    if (text == null) {
      throw new IllegalArgumentException("The environment variable " + variable + " is not set");
    }
    try {
      return parse(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "The environment variable " + variable + " cannot be used: " + e.getMessage(), e);
    }
  }

  /**
   * This key ring and one key more, which is the newest.
   *
   * @param id the key's id, 0 to {@value #MAX_ID}
   * @param key the key, 32 bytes, which are copied
   * @return the new key ring
   * @throws IllegalArgumentException if the id or the number of bytes is another, or the id is
   *     there already
   */
  public TokenKeys with(int id, byte[] key) {
    if (id < 0 || id > MAX_ID) {
      throw new IllegalArgumentException("The id of a key is 0 to " + MAX_ID + ", not " + id);
    }
    if (key.length != KEY_BYTES) {
      throw new IllegalArgumentException(
          "Key " + id + " has " + key.length + " bytes; it must have " + KEY_BYTES);
    }
    Map<Integer, SecretKey> more = new LinkedHashMap<>(keys);
    if (more.put(id, new SecretKeySpec(key, "AES")) != null) {
      throw new IllegalArgumentException("Key " + id + " is there twice");
    }
    return new TokenKeys(more, id);
  }

  /**
   * This key ring and one key more, which is the newest.
   *
   * @param id the key's id, 0 to {@value #MAX_ID}
   * @param base64 the 32 bytes in base64: the standard or the URL-safe alphabet, with or without
   *     padding
   * @return the new key ring
   * @throws IllegalArgumentException if the id, the text or the number of bytes is another, or the
   *     id is there already
   */
  public TokenKeys with(int id, String base64) {
    return with(id, decode(id, base64));
  }

  int newestId() {
    return newestId;
  }

  SecretKey newest() {
    return Objects.requireNonNull(keys.get(newestId));
  }

  @Nullable SecretKey find(int id) {
    return keys.get(id);
  }

  private static byte[] decode(int id, String base64) {
    String urlSafe = base64.strip().replace('+', '-').replace('/', '_');
    try {
      return Base64.getUrlDecoder().decode(urlSafe);
    } catch (IllegalArgumentException e) {
      // Without the cause, which names a character of the key.
      throw new IllegalArgumentException("Key " + id + " is not in base64");
    }
  }

  /** The ids, and which of them seals. */
  @Override
  public String toString() {
    return "TokenKeys[ids=" + keys.keySet() + ", newest=" + newestId + "]";
  }
}

package dev.asyncactivity;

import dev.asyncactivity.InvalidCallbackTokenException.Reason;
import dev.asyncactivity.internal.token.Base64Url;
import dev.asyncactivity.internal.token.SealedCipher;
import dev.asyncactivity.internal.token.SealedHeader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Supplier;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/**
 * Callback tokens that can be neither read nor made nor changed without a key. Made by {@link
 * TokenCodec#sealed(TokenKeys)}.
 *
 * <p>The text is {@code aas_} and, in base64url without padding:
 *
 * <ol>
 *   <li>two bytes, from the highest bit: 0, the version of this layout; 1 if there is an expiry; 1
 *       if there is an audience; the key's id in four bits; the content's length in nine bits, or 0
 *       if it does not fit
 *   <li>if it was 0 there, the content's length in two bytes
 *   <li>if there is one, the expiry in four bytes: seconds since 1970-01-01T00:00Z
 *   <li>a nonce of 12 random bytes
 *   <li>what AES-256-GCM makes of the plaintext with this key and nonce, and all bytes before the
 *       nonce as the additional authenticated data; the plaintext is, if there is an audience, the
 *       first 16 bytes of the SHA-256 of its name in UTF-8, then the content
 *   <li>the tag of 16 bytes
 * </ol>
 *
 * <p>All numbers are unsigned and big-endian. So key id, expiry, and whether there is an audience
 * can be read by whoever holds the token, but not changed.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class SealedTokenCodec implements TokenCodec {
  private static final Duration MAX_EXPIRY = Duration.ofDays(3653);
  private static final int MAX_CONTENT = 0xFFFF;

  private final Supplier<TokenKeys> keys;
  private final @Nullable Duration expiry;
  private final @Nullable String audience;
  private final byte[] audienceHash;
  private final InstantSource clock;
  private final SealedCipher cipher;

  SealedTokenCodec(Supplier<TokenKeys> keys) {
    this(keys, null, null, InstantSource.system(), new SealedCipher(new SecureRandom()));
  }

  private SealedTokenCodec(
      Supplier<TokenKeys> keys,
      @Nullable Duration expiry,
      @Nullable String audience,
      InstantSource clock,
      SealedCipher cipher) {
    this.keys = Objects.requireNonNull(keys, "keys");
    this.expiry = expiry;
    this.audience = audience;
    this.audienceHash = audience == null ? new byte[0] : hash(audience);
    this.clock = clock;
    this.cipher = cipher;
  }

  /**
   * A codec whose tokens expire. What it opens expires as its maker has set it: also a codec
   * without an expiry refuses a token whose time is over, and a codec with one opens tokens without
   * one.
   *
   * <p>The expiry is rounded up to a full second. The clocks of the processes must agree as well as
   * it is to be exact.
   *
   * @param expiry how long a token is good from when it is made, up to ten years
   * @return the codec
   */
  public SealedTokenCodec withExpiry(Duration expiry) {
    if (expiry.isNegative() || expiry.isZero() || expiry.compareTo(MAX_EXPIRY) > 0) {
      throw new IllegalArgumentException(
          "The expiry is more than nothing, and ten years at most, not " + expiry);
    }
    return new SealedTokenCodec(keys, expiry, audience, clock, cipher);
  }

  /**
   * A codec whose tokens are for one audience, so that a link for one purpose is no link for
   * another. It opens only tokens of the same audience; a codec without an audience opens only
   * tokens without.
   *
   * @param audience any name, not empty
   * @return the codec
   */
  public SealedTokenCodec withAudience(String audience) {
    if (audience.isEmpty()) {
      throw new IllegalArgumentException("The audience is empty");
    }
    return new SealedTokenCodec(keys, expiry, audience, clock, cipher);
  }

  SealedTokenCodec withSources(InstantSource clock, SecureRandom random) {
    return new SealedTokenCodec(keys, expiry, audience, clock, new SealedCipher(random));
  }

  @Override
  public String encode(byte[] content) {
    if (content.length == 0 || content.length > MAX_CONTENT) {
      throw new IllegalArgumentException(
          "A callback token holds 1 to " + MAX_CONTENT + " bytes, not " + content.length);
    }
    TokenKeys ring = keys.get();
    SealedHeader header =
        new SealedHeader(ring.newestId(), content.length, expiryOfNow(), audience != null);
    return Base64Url.encode(
        SEALED_PREFIX, cipher.seal(ring.newest(), header, audienceHash, content));
  }

  private long expiryOfNow() {
    if (expiry == null) {
      return SealedHeader.NEVER;
    }
    Instant end = clock.instant().plus(expiry);
    return end.getEpochSecond() + (end.getNano() == 0 ? 0 : 1);
  }

  @Override
  public byte[] decode(String token) {
    if (!token.startsWith(SEALED_PREFIX)) {
      throw notOurs(token);
    }
    String encoded = token.substring(SEALED_PREFIX.length());
    byte[] bytes = Base64Url.decode(encoded);
    SealedHeader header = SealedHeader.read(ByteBuffer.wrap(bytes));
    requireWhole(header, encoded, bytes);
    byte[] plaintext = cipher.open(key(header), header, bytes);
    if (plaintext == null) {
      throw altered(
          "it was changed, or sealed with other bytes than this codec's key " + header.keyId());
    }
    // What the header says is vouched for only now.
    requireOwnAudience(header, plaintext);
    requireNotExpired(header);
    return header.hasAudience()
        ? Arrays.copyOfRange(plaintext, SealedHeader.AUDIENCE_BYTES, plaintext.length)
        : plaintext;
  }

  private static InvalidCallbackTokenException notOurs(String token) {
    if (token.startsWith(PLAIN_PREFIX)) {
      return new InvalidCallbackTokenException(
          Reason.NOT_SEALED, "The callback token is plain, but the client takes only sealed ones");
    }
    if (!token.isEmpty() && SEALED_PREFIX.startsWith(token)) {
      return new InvalidCallbackTokenException(
          Reason.CUT_SHORT,
          "The callback token is cut short: it ends after " + token.length() + " characters");
    }
    return new InvalidCallbackTokenException(
        Reason.MALFORMED,
        "Not a callback token: a sealed one begins with "
            + SEALED_PREFIX
            + ". For Temporal's own task token use ActivityAddress.taskToken.");
  }

  private static void requireWhole(SealedHeader header, String encoded, byte[] bytes) {
    if (bytes.length < header.tokenLength()) {
      throw new InvalidCallbackTokenException(
          Reason.CUT_SHORT, "The callback token is cut short: its end is missing");
    }
    if (bytes.length > header.tokenLength()) {
      throw altered("it is longer than its header says");
    }
    if (!Base64Url.isCanonical(encoded, bytes)) {
      throw altered("its last character is another");
    }
  }

  private SecretKey key(SealedHeader header) {
    TokenKeys ring = keys.get();
    SecretKey key = ring.find(header.keyId());
    if (key == null) {
      throw new InvalidCallbackTokenException(
          Reason.UNKNOWN_KEY,
          "The callback token is sealed with key " + header.keyId() + ", which is not in " + ring);
    }
    return key;
  }

  private void requireOwnAudience(SealedHeader header, byte[] plaintext) {
    if (header.hasAudience() != (audience != null)) {
      throw otherAudience(header.hasAudience() ? "an audience" : "no audience");
    }
    byte[] hash = Arrays.copyOf(plaintext, header.hasAudience() ? SealedHeader.AUDIENCE_BYTES : 0);
    if (!MessageDigest.isEqual(hash, audienceHash)) {
      throw otherAudience("another audience");
    }
  }

  private InvalidCallbackTokenException otherAudience(String found) {
    return new InvalidCallbackTokenException(
        Reason.OTHER_AUDIENCE,
        "The callback token is sealed for "
            + found
            + ", but this codec "
            + (audience == null ? "has none" : "is for " + audience));
  }

  private void requireNotExpired(SealedHeader header) {
    if (header.expiry() != SealedHeader.NEVER
        && clock.instant().getEpochSecond() >= header.expiry()) {
      throw new InvalidCallbackTokenException(
          Reason.EXPIRED,
          "The callback token expired at " + Instant.ofEpochSecond(header.expiry()));
    }
  }

  private static InvalidCallbackTokenException altered(String how) {
    return new InvalidCallbackTokenException(
        Reason.ALTERED, "The callback token is not as it was made: " + how);
  }

  private static byte[] hash(String audience) {
    try {
      byte[] utf8 = audience.getBytes(StandardCharsets.UTF_8);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(utf8);
      return Arrays.copyOf(hash, SealedHeader.AUDIENCE_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** The settings, without the keys: their supplier is asked for tokens only. */
  @Override
  public String toString() {
    return "TokenCodec.sealed(keys)"
        + (expiry == null ? "" : ".withExpiry(" + expiry + ")")
        + (audience == null ? "" : ".withAudience(" + audience + ")");
  }
}

package dev.asyncactivity;

import dev.asyncactivity.internal.token.PlainTokenCodec;
import java.util.Objects;
import java.util.function.Supplier;

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

  /** What every sealed callback token begins with. */
  String SEALED_PREFIX = "aas_";

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
   * Tokens that can be neither read nor made nor changed without a key: AES-256-GCM. The newest key
   * of the ring seals, every key of it opens.
   *
   * @param keys the key ring, the same for whoever hands tokens out and whoever is given them
   * @return the codec, without expiry and audience
   */
  static SealedTokenCodec sealed(TokenKeys keys) {
    Objects.requireNonNull(keys, "keys");
    return sealed(() -> keys);
  }

  /**
   * Sealed tokens with a key ring that can change while the process runs. The supplier is asked
   * once for every token that is sealed or opened, in the calling thread, by many threads at a
   * time: let it return a field that something else renews, not fetch the keys itself. What it
   * throws is thrown to the caller.
   *
   * @param keys gives the present key ring
   * @return the codec, without expiry and audience
   */
  static SealedTokenCodec sealed(Supplier<TokenKeys> keys) {
    return new SealedTokenCodec(keys);
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

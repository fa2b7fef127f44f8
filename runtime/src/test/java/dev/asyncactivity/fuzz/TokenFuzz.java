package dev.asyncactivity.fuzz;

import dev.asyncactivity.InvalidCallbackTokenException;
import dev.asyncactivity.InvalidCallbackTokenException.Reason;
import dev.asyncactivity.SealedTokenCodec;
import dev.asyncactivity.TokenCodec;
import dev.asyncactivity.TokenKeys;
import dev.asyncactivity.support.TypicalContent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Gives each codec texts that are nearly tokens. A text is accepted rightly only if it is,
 * character for character, one that this codec made, and then it must give the content that it was
 * made of; anything else must be refused with the library's own exception.
 *
 * <p>A checksum of 32 bits lets one of 4.3 thousand million damaged plain tokens through: a run of
 * ten million meets one with a probability of 0.2 %. What a plain token cannot do at all is to
 * refuse one that somebody made on purpose.
 */
public final class TokenFuzz {
  private static final int TOKENS = 500;

  /**
   * What came of a run.
   *
   * @param unchanged texts that were tokens of the codec as it made them, and were accepted
   * @param refused how often, by reason
   */
  public record Report(long unchanged, Map<Reason, Long> refused) {}

  private final TokenCodec codec;
  private final Map<String, byte[]> made = new HashMap<>();
  private final TokenMutator mutator;

  private TokenFuzz(TokenCodec codec, List<TokenCodec> others, long seed) {
    this.codec = codec;
    Random random = new Random(seed);
    List<String> tokens = new ArrayList<>();
    for (int i = 0; i < TOKENS; i++) {
      byte[] content = content(random);
      String token = codec.encode(content);
      made.put(token, content);
      tokens.add(token);
      for (TokenCodec other : others) {
        if (i % 10 == 0) {
          tokens.add(other.encode(content));
        }
      }
    }
    this.mutator = new TokenMutator(tokens, random);
  }

  /** Runs with the number of texts for each codec, and the seed. */
  public static void main(String[] args) {
    int texts = Integer.parseInt(args[0]);
    long seed = Long.parseLong(args[1]);
    long heap = Runtime.getRuntime().maxMemory() >> 20;
    System.out.println(texts + " texts each, seed " + seed + ", heap of " + heap + " MiB");
    long start = System.nanoTime();
    System.out.println("plain:  " + plain(texts, seed));
    long middle = System.nanoTime();
    System.out.println("  " + (middle - start) / 1_000_000 + " ms");
    System.out.println("sealed: " + sealed(texts, seed));
    System.out.println("  " + (System.nanoTime() - middle) / 1_000_000 + " ms");
  }

  static Report plain(int texts, long seed) {
    List<TokenCodec> others = List.of(TokenCodec.sealed(TokenKeys.of(1, key(1))));
    return new TokenFuzz(TokenCodec.plain(), others, seed).run(texts);
  }

  static Report sealed(int texts, long seed) {
    TokenKeys ring = TokenKeys.of(1, key(1)).with(2, key(2));
    SealedTokenCodec codec =
        TokenCodec.sealed(ring).withAudience("mail").withExpiry(Duration.ofDays(1));
    List<TokenCodec> others =
        List.of(
            TokenCodec.plain(),
            TokenCodec.sealed(ring),
            TokenCodec.sealed(ring).withAudience("web"),
            TokenCodec.sealed(TokenKeys.of(3, key(3))).withAudience("mail"),
            TokenCodec.sealed(TokenKeys.of(2, key(3))).withAudience("mail"));
    return new TokenFuzz(codec, others, seed).run(texts);
  }

  private Report run(int texts) {
    long unchanged = 0;
    Map<Reason, Long> refused = new EnumMap<>(Reason.class);
    for (int i = 0; i < texts; i++) {
      String text = mutator.next();
      try {
        byte[] opened = codec.decode(text);
        if (!Arrays.equals(opened, made.get(text))) {
          throw new AssertionError("Text " + i + " was accepted, but not made by " + codec);
        }
        unchanged++;
      } catch (InvalidCallbackTokenException e) {
        if (made.containsKey(text)) {
          throw new AssertionError("Text " + i + " was made by " + codec + ", but refused", e);
        }
        refused.merge(e.reason(), 1L, Long::sum);
      } catch (RuntimeException e) {
        throw new AssertionError("Text " + i + " was refused with an exception not ours", e);
      }
    }
    return new Report(unchanged, refused);
  }

  private static byte[] content(Random random) {
    if (random.nextBoolean()) {
      return TypicalContent.of(1 + random.nextInt(250));
    }
    byte[] content = new byte[1 + random.nextInt(700)];
    random.nextBytes(content);
    return content;
  }

  private static byte[] key(int seed) {
    byte[] key = new byte[32];
    new Random(seed).nextBytes(key);
    return key;
  }
}

package dev.asyncactivity.fuzz;

import dev.asyncactivity.TokenCodec;
import dev.asyncactivity.TokenKeys;
import dev.asyncactivity.support.TypicalContent;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/** How many typical tokens one thread makes and opens in a second of processor time. */
public final class TokenSpeed {
  private static final int TOKENS = 1_000_000;
  private static final int ROUNDS = 5;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private TokenSpeed() {}

  /** Runs; the last round counts, the ones before warm up. */
  public static void main(String[] args) {
    TokenKeys keys = TokenKeys.of(1, new byte[32]);
    for (int round = 0; round < ROUNDS; round++) {
      measure(TokenCodec.plain());
      measure(TokenCodec.sealed(keys));
      measure(TokenCodec.sealed(keys).withAudience("mail").withExpiry(Duration.ofDays(1)));
    }
  }

  private static void measure(TokenCodec codec) {
    byte[] content = TypicalContent.of(TypicalContent.REAL_SERVER);
    long characters = 0;
    long start = THREADS.getCurrentThreadCpuTime();
    for (int i = 0; i < TOKENS; i++) {
      characters += codec.encode(content).length();
    }
    long encoded = THREADS.getCurrentThreadCpuTime();
    String token = codec.encode(content);
    long bytes = 0;
    for (int i = 0; i < TOKENS; i++) {
      bytes += codec.decode(token).length;
    }
    long decoded = THREADS.getCurrentThreadCpuTime();
    if (characters != (long) TOKENS * token.length() || bytes != (long) TOKENS * content.length) {
      throw new AssertionError("Not every token was made and opened");
    }
    System.out.printf(
        "%,9d made/s %,9d opened/s %s%n",
        perSecond(encoded - start), perSecond(decoded - encoded), codec);
  }

  private static long perSecond(long nanos) {
    return TOKENS * 1_000_000_000L / nanos;
  }
}

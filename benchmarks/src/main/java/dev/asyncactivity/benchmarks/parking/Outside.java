package dev.asyncactivity.benchmarks.parking;

import java.util.concurrent.atomic.LongAdder;

/** Whoever is given the tokens: does next to nothing with them, for both implementations alike. */
final class Outside {
  private final LongAdder tokens = new LongAdder();
  private final LongAdder characters = new LongAdder();

  void take(String token) {
    characters.add(token.length());
    tokens.increment();
  }

  long tokens() {
    return tokens.sum();
  }
}

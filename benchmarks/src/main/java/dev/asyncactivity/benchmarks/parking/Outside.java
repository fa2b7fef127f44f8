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

  /** Waits until so many have come; looks seldom, because looking costs what is measured. */
  void await(long number) throws InterruptedException {
    while (tokens() < number) {
      Thread.sleep(10);
    }
  }

  long tokens() {
    return tokens.sum();
  }
}

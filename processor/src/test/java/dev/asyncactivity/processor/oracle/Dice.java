package dev.asyncactivity.processor.oracle;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that is the same for the same seed. */
final class Dice {
  private final SplittableRandom random;

  Dice(long seed) {
    random = new SplittableRandom(seed);
  }

  boolean percent(int chance) {
    return random.nextInt(100) < chance;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  <E> E oneOf(List<E> elements) {
    return elements.get(below(elements.size()));
  }
}

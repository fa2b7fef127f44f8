package dev.asyncactivity.processor.oracle;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that is the same for the same seed. */
public final class Dice {
  private final SplittableRandom random;

  public Dice(long seed) {
    random = new SplittableRandom(seed);
  }

  public boolean percent(int chance) {
    return random.nextInt(100) < chance;
  }

  public int below(int bound) {
    return random.nextInt(bound);
  }

  public <E> E oneOf(List<E> elements) {
    return elements.get(below(elements.size()));
  }
}

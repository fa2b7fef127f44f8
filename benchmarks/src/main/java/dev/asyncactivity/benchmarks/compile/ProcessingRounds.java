package dev.asyncactivity.benchmarks.compile;

import java.util.regex.Pattern;

/** Reads what javac prints for {@code -XprintRounds}. */
final class ProcessingRounds {
  private static final Pattern ROUND = Pattern.compile("^Round \\d+:$", Pattern.MULTILINE);

  private ProcessingRounds() {}

  /** The number of rounds; the last one, which is only told that all is over, counts too. */
  static int count(String printed) {
    int rounds = (int) ROUND.matcher(printed).results().count();
    if (rounds == 0) {
      throw new IllegalArgumentException("No rounds in:\n" + printed);
    }
    return rounds;
  }
}

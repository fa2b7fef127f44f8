package dev.asyncactivity.benchmarks.completion;

import static java.util.Map.entry;

import dev.asyncactivity.benchmarks.completion.CompletionRows.Series;
import dev.asyncactivity.benchmarks.harness.Arguments;
import dev.asyncactivity.benchmarks.harness.ChildJvm;
import dev.asyncactivity.benchmarks.server.CannedServer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/** Runs {@link StubBenchmark} in rounds, with each delay and each form once. */
final class StubRounds {
  private static final String SERVER = "stub";
  private static final Map<String, String> DEFAULTS =
      Map.ofEntries(
          entry("rounds", "5"),
          entry("delays", "0,1,10,50"),
          entry("seconds", "1"),
          entry("warm-up", "4"),
          entry("iterations", "3"),
          entry("delayed-warm-up", "2"),
          entry("delayed-iterations", "2"),
          entry("results", "results"));

  private StubRounds() {}

  /** Measures, and writes the rows of its server in {@code completions.csv}. */
  public static void main(String[] args) throws IOException, RunnerException {
    Arguments arguments = Arguments.parse(args, DEFAULTS);
    List<String> delays = arguments.list("delays");
    try (CompletionRows rows = new CompletionRows(arguments.text("results"), SERVER);
        ChildJvm server = CannedServer.start(delays)) {
      List<Series> allSeries = new ArrayList<>();
      for (String delay : delays) {
        allSeries.add(series(Integer.parseInt(delay), server.readLine(), arguments));
      }
      for (int round = 1; round <= arguments.number("rounds"); round++) {
        for (Series series : allSeries) {
          rows.addRound(round, series);
        }
      }
    }
  }

  /** The calls that are delayed need less warming up: the client mostly waits. */
  private static Series series(int delay, String target, Arguments arguments) {
    String prefix = delay == 0 ? "" : "delayed-";
    Fork fork =
        new Fork(
            arguments.number(prefix + "warm-up"),
            arguments.number(prefix + "iterations"),
            arguments.number("seconds"),
            List.of());
    return new Series(SERVER, delay, target, Form.ALL, StubBenchmark.class, fork);
  }
}

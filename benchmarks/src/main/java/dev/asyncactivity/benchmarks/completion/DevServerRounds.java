package dev.asyncactivity.benchmarks.completion;

import conformance.server.ServerKind;
import conformance.server.TemporalServer;
import dev.asyncactivity.benchmarks.completion.CompletionRows.Series;
import dev.asyncactivity.benchmarks.harness.Arguments;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/** Runs {@link DevServerBenchmark} in rounds, with each form once. */
final class DevServerRounds {
  private static final String SERVER = "dev";
  private static final Map<String, String> DEFAULTS =
      Map.of("rounds", "5", "warm-up", "1", "iterations", "1", "results", "results");

  private DevServerRounds() {}

  /** Measures, and writes the rows of its server in {@code completions.csv}. */
  public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
    Arguments arguments = Arguments.parse(args, DEFAULTS);
    // Each iteration takes as long as its activities do, whatever is said of seconds.
    Fork fork = new Fork(arguments.number("warm-up"), arguments.number("iterations"), 1, List.of());
    try (CompletionRows rows = new CompletionRows(arguments.text("results"), SERVER);
        TemporalServer server = TemporalServer.start(ServerKind.DEV_SERVER)) {
      Series series =
          new Series(SERVER, 0, server.target(), Form.PIPELINED, DevServerBenchmark.class, fork);
      for (int round = 1; round <= arguments.number("rounds"); round++) {
        rows.addRound(round, series);
      }
    }
  }
}

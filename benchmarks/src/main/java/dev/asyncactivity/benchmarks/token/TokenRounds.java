package dev.asyncactivity.benchmarks.token;

import dev.asyncactivity.benchmarks.harness.Arguments;
import dev.asyncactivity.benchmarks.harness.ResultFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs {@link TokenBenchmark} in rounds, each contender once in a fresh JVM, so that a machine's
 * mood meets all of them. JMH itself runs all forks of one before the next.
 */
final class TokenRounds {
  private static final Map<String, String> DEFAULTS =
      Map.of("rounds", "4", "warm-up", "4", "iterations", "3", "results", "results");

  private TokenRounds() {}

  /** Measures, and writes {@code tokens.csv}. */
  public static void main(String[] args) throws IOException, RunnerException {
    Arguments arguments = Arguments.parse(args, DEFAULTS);
    Options options = options(arguments);
    try (ResultFile file =
        ResultFile.create(
            Path.of(arguments.text("results"), "tokens.csv"),
            "operation",
            "codec",
            "round",
            "calls_per_second",
            "allocated_bytes")) {
      for (int round = 1; round <= arguments.number("rounds"); round++) {
        for (RunResult result : new Runner(options).run()) {
          write(file, round, result);
        }
      }
    }
  }

  private static Options options(Arguments arguments) {
    return new OptionsBuilder()
        .include(TokenBenchmark.class.getName())
        .addProfiler(GCProfiler.class)
        .threads(1)
        .forks(1)
        .warmupIterations(arguments.number("warm-up"))
        .warmupTime(TimeValue.milliseconds(500))
        .measurementIterations(arguments.number("iterations"))
        .measurementTime(TimeValue.milliseconds(500))
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT)
        .build();
  }

  private static void write(ResultFile file, int round, RunResult result) throws IOException {
    file.row(
        result.getPrimaryResult().getLabel(),
        result.getParams().getParam("codec"),
        round,
        Math.round(result.getPrimaryResult().getScore()),
        Math.round(result.getSecondaryResults().get("gc.alloc.rate.norm").getScore()));
  }
}

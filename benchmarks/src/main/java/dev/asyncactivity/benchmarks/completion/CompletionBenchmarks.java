package dev.asyncactivity.benchmarks.completion;

import conformance.server.ServerKind;
import conformance.server.TemporalServer;
import dev.asyncactivity.benchmarks.Machine;
import dev.asyncactivity.benchmarks.completion.CompletionRows.Series;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/** Runs the benchmarks of completions; {@code completions.sh} starts it. */
final class CompletionBenchmarks {
  private final Settings settings;

  private CompletionBenchmarks(Settings settings) {
    this.settings = settings;
  }

  /** Takes {@link Settings}. */
  public static void main(String[] arguments) throws Exception {
    Settings settings = new Settings(arguments);
    Machine.describe(
        settings.results("completions-machine.properties"),
        String.join(" ", "benchmarks/completions.sh", String.join(" ", arguments)).strip());
    new CompletionBenchmarks(settings).run();
  }

  private void run() throws IOException, InterruptedException, RunnerException {
    try (CompletionRows rows = new CompletionRows(settings.results("completions.csv"))) {
      if (settings.hasPart("stub")) {
        againstStub(rows);
      }
      if (settings.hasPart("dev")) {
        againstDevServer(rows);
      }
    }
    if (settings.hasPart("memory")) {
      inSmallHeap();
    }
  }

  private void againstStub(CompletionRows rows) throws IOException, RunnerException {
    try (StubProcess stub = new StubProcess(settings.delaysMillis())) {
      for (int round = 1; round <= settings.rounds(); round++) {
        for (Map.Entry<Integer, String> target : stub.targets().entrySet()) {
          int delay = target.getKey();
          rows.addRound(
              round,
              new Series(
                  "stub",
                  delay,
                  target.getValue(),
                  Form.ALL,
                  StubBenchmark.class,
                  settings.fork(delay)));
        }
      }
    }
  }

  private void againstDevServer(CompletionRows rows)
      throws IOException, InterruptedException, RunnerException {
    try (TemporalServer server = TemporalServer.start(ServerKind.DEV_SERVER)) {
      Series series =
          new Series(
              "dev",
              0,
              server.target(),
              Form.PIPELINED,
              DevServerBenchmark.class,
              settings.devServerFork());
      for (int round = 1; round <= settings.rounds(); round++) {
        rows.addRound(round, series);
      }
    }
  }

  private void inSmallHeap() throws IOException, RunnerException {
    try (StubProcess stub = new StubProcess(List.of(0))) {
      MemoryRows.write(settings.results("bulk-memory.csv"), stub.targets().get(0));
    }
  }
}

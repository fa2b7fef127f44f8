package dev.asyncactivity.benchmarks.completion;

import dev.asyncactivity.benchmarks.harness.Arguments;
import dev.asyncactivity.benchmarks.harness.ChildJvm;
import dev.asyncactivity.benchmarks.harness.ResultFile;
import dev.asyncactivity.benchmarks.server.CannedServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

/** The heap that {@link MemoryBenchmark} needs, in a process that has little. */
final class MemoryRounds {
  private static final Fork SMALL_HEAP = new Fork(0, 1, 1, List.of("-Xmx256m"));
  private static final Map<String, String> DEFAULTS = Map.of("rounds", "1", "results", "results");

  private MemoryRounds() {}

  /** Measures both clients, and writes {@code bulk-memory.csv}. */
  public static void main(String[] args) throws IOException, RunnerException {
    Arguments arguments = Arguments.parse(args, DEFAULTS);
    try (ResultFile file =
            ResultFile.create(
                Path.of(arguments.text("results"), "bulk-memory.csv"),
                "client",
                "calls",
                "max_heap_mib",
                "peak_used_mib",
                "seconds",
                "accepted");
        ChildJvm server = CannedServer.start()) {
      String target = server.readLine();
      for (int round = 1; round <= arguments.number("rounds"); round++) {
        for (Form form : List.of(Form.RAW_STUB_ASYNC, Form.OURS_BATCH)) {
          write(file, form, SMALL_HEAP.run(form.benchmarkIn(MemoryBenchmark.class), target));
        }
      }
    }
  }

  private static void write(ResultFile file, Form form, RunResult result) throws IOException {
    file.row(
        form.client(),
        MemoryBenchmark.CALLS,
        secondary(result, "maxMib"),
        secondary(result, "peakMib"),
        result.getPrimaryResult().getScore(),
        Math.round(secondary(result, CallCostProfiler.ACCEPTED)));
  }

  private static double secondary(RunResult result, String label) {
    return result.getSecondaryResults().get(label).getScore();
  }
}

package dev.asyncactivity.benchmarks.completion;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

/** The heap that {@link MemoryBenchmark} needs, in a process that has little. */
final class MemoryRows {
  private static final Fork SMALL_HEAP = new Fork(0, 1, 1, List.of("-Xmx256m"));

  private MemoryRows() {}

  /** Runs it for both clients against a server. */
  static void write(Path path, String target) throws IOException, RunnerException {
    try (ResultFile file =
        new ResultFile(
            path, "client", "calls", "max_heap_mib", "peak_used_mib", "seconds", "accepted")) {
      for (Form form : List.of(Form.RAW_STUB_ASYNC, Form.OURS_BATCH)) {
        RunResult result = SMALL_HEAP.run(form.benchmarkIn(MemoryBenchmark.class), target);
        file.add(
            form.client(),
            MemoryBenchmark.CALLS,
            secondary(result, "maxMib"),
            secondary(result, "peakMib"),
            result.getPrimaryResult().getScore(),
            Math.round(secondary(result, CallCostProfiler.ACCEPTED)));
      }
    }
  }

  private static double secondary(RunResult result, String label) {
    return result.getSecondaryResults().get(label).getScore();
  }
}

package dev.asyncactivity.benchmarks.compile;

import dev.asyncactivity.benchmarks.harness.ResultFile;
import java.io.IOException;

/** Writes {@code compile-time.csv}: one row for each measured compilation. */
final class CompileTimeTable implements AutoCloseable {
  private final ResultFile table;

  CompileTimeTable(Settings settings) throws IOException {
    table =
        ResultFile.create(
            settings.results().resolve("compile-time.csv"),
            settings::keepsTime,
            "tool",
            "variant",
            "mode",
            "types",
            "run",
            "millis",
            "allocated_bytes");
  }

  void add(Compilation compilation, Mode mode, int run, Cost cost) throws IOException {
    table.row(
        compilation.tool().name(),
        compilation.variant(),
        mode,
        compilation.types(),
        run,
        "%.3f".formatted(cost.millis()),
        cost.allocatedBytes().isPresent() ? cost.allocatedBytes().getAsLong() : "");
  }

  @Override
  public void close() throws IOException {
    table.close();
  }
}

package dev.asyncactivity.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Path;

/** Writes {@code compile-time.csv}: one row for each measured compilation. */
final class CompileTimeTable implements AutoCloseable {
  private final CsvTable table;

  CompileTimeTable(Path folder) throws IOException {
    table =
        new CsvTable(
            folder.resolve("compile-time.csv"),
            "tool",
            "variant",
            "mode",
            "types",
            "run",
            "millis",
            "allocated_bytes");
  }

  void add(Compilation compilation, Mode mode, int run, Cost cost) throws IOException {
    table.add(
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

package dev.asyncactivity.benchmarks.compile;

import dev.asyncactivity.benchmarks.harness.ResultFile;
import java.io.IOException;

/** Writes {@code compile-output.csv}: one row for each tool and number of types. */
final class CompileOutputTable implements AutoCloseable {
  private final ResultFile table;

  CompileOutputTable(Settings settings) throws IOException {
    table =
        ResultFile.create(
            settings.results().resolve("compile-output.csv"),
            settings::keepsOutput,
            "tool",
            "version",
            "types",
            "source_files",
            "source_bytes",
            "class_files",
            "class_bytes",
            "rounds");
  }

  void add(GeneratedOutput output) throws IOException {
    table.row(
        output.compilation().tool().name(),
        output.compilation().tool().version(),
        output.compilation().types(),
        output.sourceFiles(),
        output.sourceBytes(),
        output.classFiles(),
        output.classBytes(),
        output.rounds());
  }

  @Override
  public void close() throws IOException {
    table.close();
  }
}

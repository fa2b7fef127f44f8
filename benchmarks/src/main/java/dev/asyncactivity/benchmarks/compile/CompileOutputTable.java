package dev.asyncactivity.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Path;

/** Writes {@code compile-output.csv}: one row for each tool and number of types. */
final class CompileOutputTable implements AutoCloseable {
  private final CsvTable table;

  CompileOutputTable(Path folder) throws IOException {
    table =
        new CsvTable(
            folder.resolve("compile-output.csv"),
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
    table.add(
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

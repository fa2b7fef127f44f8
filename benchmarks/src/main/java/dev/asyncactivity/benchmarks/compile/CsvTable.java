package dev.asyncactivity.benchmarks.compile;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;

/** A file of results; an interrupted run keeps the rows that it has made. */
final class CsvTable implements AutoCloseable {
  private final BufferedWriter file;

  CsvTable(Path path, Object... header) throws IOException {
    file = Files.newBufferedWriter(path);
    add(header);
  }

  void add(Object... values) throws IOException {
    file.write(CSVFormat.DEFAULT.format(values));
    file.write('\n');
    file.flush();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}

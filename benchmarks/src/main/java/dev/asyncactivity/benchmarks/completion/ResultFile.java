package dev.asyncactivity.benchmarks.completion;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;

/** A CSV file of results, begun anew. Each row is on the disk as soon as it is known. */
final class ResultFile implements AutoCloseable {
  private final BufferedWriter file;

  ResultFile(Path path, Object... header) throws IOException {
    Files.createDirectories(path.toAbsolutePath().getParent());
    file = Files.newBufferedWriter(path, StandardCharsets.UTF_8);
    add(header);
  }

  /** Adds a row, and shows it. */
  void add(Object... values) throws IOException {
    String row = CSVFormat.DEFAULT.format(Arrays.stream(values).map(ResultFile::rounded).toArray());
    file.write(row + "\n");
    file.flush();
    System.out.println(row);
  }

  private static Object rounded(Object value) {
    return value instanceof Double number ? String.format(Locale.ROOT, "%.1f", number) : value;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}

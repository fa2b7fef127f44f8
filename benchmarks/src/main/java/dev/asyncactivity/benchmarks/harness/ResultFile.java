package dev.asyncactivity.benchmarks.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A CSV file of results; each row is in it as soon as it is there, so a stopped run has its own.
 */
public final class ResultFile implements AutoCloseable {
  private final CSVPrinter printer;

  private ResultFile(CSVPrinter printer) {
    this.printer = printer;
  }

  /** Makes the file, with its header, in place of an older one. */
  public static ResultFile create(Path file, String... columns) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setHeader(columns).setRecordSeparator('\n').get();
    return new ResultFile(new CSVPrinter(Files.newBufferedWriter(file), format));
  }

  /** Adds a row, and shows it to whoever waits at the terminal. */
  public void row(Object... values) throws IOException {
    printer.printRecord(values);
    printer.flush();
    System.out.println(CSVFormat.DEFAULT.format(values));
  }

  @Override
  public void close() throws IOException {
    printer.close();
  }
}

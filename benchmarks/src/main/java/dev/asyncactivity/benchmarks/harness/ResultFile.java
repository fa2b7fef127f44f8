package dev.asyncactivity.benchmarks.harness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file of results; each row is in it as soon as it is there, so a stopped run has its own.
 */
public final class ResultFile implements AutoCloseable {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

  private final CSVPrinter printer;

  private ResultFile(CSVPrinter printer) {
    this.printer = printer;
  }

  /** Makes the file, with its header, in place of an older one. */
  public static ResultFile create(Path file, String... columns) throws IOException {
    return create(file, row -> false, columns);
  }

  /** Makes the file in place of an older one, of which it keeps some rows. */
  public static ResultFile create(Path file, Predicate<CSVRecord> kept, String... columns)
      throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    List<CSVRecord> rows = Files.exists(file) ? read(file, List.of(columns)) : List.of();
    CSVFormat withHeader = FORMAT.builder().setHeader(columns).get();
    CSVPrinter printer = new CSVPrinter(Files.newBufferedWriter(file), withHeader);
    printer.printRecords(rows.stream().filter(kept));
    printer.flush();
    return new ResultFile(printer);
  }

  /** A file with other columns is of another version: none of its rows is in what is read. */
  private static List<CSVRecord> read(Path file, List<String> columns) throws IOException {
    CSVFormat withHeader = FORMAT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(file, UTF_8, withHeader)) {
      return parser.getHeaderNames().equals(columns) ? parser.getRecords() : List.of();
    }
  }

  /** Adds a row, and shows it to whoever waits at the terminal. Fractions get one digit. */
  public void row(Object... values) throws IOException {
    Object[] rounded = Arrays.stream(values).map(ResultFile::rounded).toArray();
    printer.printRecord(rounded);
    printer.flush();
    System.out.println(FORMAT.format(rounded));
  }

  private static Object rounded(Object value) {
    return value instanceof Double number ? String.format(Locale.ROOT, "%.1f", number) : value;
  }

  @Override
  public void close() throws IOException {
    printer.close();
  }
}

package dev.asyncactivity.benchmarks.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a CSV file with a header, or those of them that were selected. */
record Rows(List<CSVRecord> records) {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  static Rows read(Path file) throws IOException {
    try (CSVParser parser = CSVParser.parse(file, UTF_8, FORMAT)) {
      return new Rows(parser.getRecords());
    }
  }

  boolean isEmpty() {
    return records.isEmpty();
  }

  Rows where(String column, String value) {
    return new Rows(records.stream().filter(row -> row.get(column).equals(value)).toList());
  }

  /** The different values of a column, in the order of the file. */
  List<String> values(String column) {
    return records.stream().map(row -> row.get(column)).distinct().toList();
  }

  /** The rows that have the same values in these columns together, in the order of the file. */
  Map<List<String>, Rows> by(List<String> columns) {
    return records.stream()
        .collect(
            groupingBy(
                row -> columns.stream().map(row::get).toList(),
                LinkedHashMap::new,
                collectingAndThen(toList(), Rows::new)));
  }

  /** The numbers of a column. An empty field is no measurement. */
  Spread spread(String column) {
    return Spread.of(
        records.stream()
            .map(row -> row.get(column))
            .filter(value -> !value.isEmpty())
            .mapToDouble(Double::parseDouble)
            .toArray());
  }

  /**
   * Compares with what was measured beside it: each row with the one of {@code others} that has the
   * same {@code key}. What disturbs the machine in one run then disturbs both sides. A row without
   * a counterpart is left out.
   */
  Spread paired(String key, Rows others, String column, DoubleBinaryOperator comparison) {
    Map<String, Double> theirs = others.byKey(key, column);
    return Spread.of(
        byKey(key, column).entrySet().stream()
            .filter(mine -> theirs.containsKey(mine.getKey()))
            .mapToDouble(
                mine -> comparison.applyAsDouble(mine.getValue(), theirs.get(mine.getKey())))
            .toArray());
  }

  private Map<String, Double> byKey(String key, String column) {
    return records.stream()
        .filter(row -> !row.get(column).isEmpty())
        .collect(toMap(row -> row.get(key), row -> Double.valueOf(row.get(column))));
  }
}

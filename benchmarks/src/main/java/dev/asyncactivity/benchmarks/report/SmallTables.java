package dev.asyncactivity.benchmarks.report;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** The measurements with few rows, each as one table. */
final class SmallTables {
  private SmallTables() {}

  static String bulkMemory(Results results) throws IOException {
    return table(
        results.rows("bulk-memory.csv"),
        List.of("client", "calls"),
        List.of("max_heap_mib", "peak_used_mib", "seconds", "accepted"));
  }

  static String tokens(Results results) throws IOException {
    return table(
        results.rows("tokens.csv"),
        List.of("operation", "codec"),
        List.of("calls_per_second", "allocated_bytes"));
  }

  static String parking(Results results) throws IOException {
    return table(
        results.rows("parking.csv"),
        List.of("implementation"),
        List.of("parks_per_second", "cpu_micros_per_park", "allocated_bytes_per_park"));
  }

  static String startUp(Results results) throws IOException {
    return table(results.rows("start-up.csv"), List.of("client"), List.of("millis", "classes"));
  }

  /** One row for each combination of the {@code keys}, with the spread of each measure. */
  private static String table(Rows rows, List<String> keys, List<String> measures) {
    Table table =
        new Table(join(keys, measures).map(name -> name.replace('_', ' ').replace("mib", "MiB")));
    rows.by(keys).forEach((group, of) -> table.row(join(group, spreads(of, measures))));
    return table.toString();
  }

  private static List<String> spreads(Rows rows, List<String> columns) {
    return columns.stream().map(column -> Unit.NONE.text(rows.spread(column))).toList();
  }

  private static Stream<String> join(List<String> first, List<String> second) {
    return Stream.concat(first.stream(), second.stream());
  }
}

package expenses.app;

import expenses.app.Outcome.Status;
import expenses.app.ReportReader.SkippedRow;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The outcome of each report, as text for people and as CSV for programs. */
record ResultTable(List<Row> rows, List<SkippedRow> skipped) {
  private static final String LAYOUT = "%-8s %-12s %-8s %8s %8s  %s";

  /**
   * One report.
   *
   * @param id the report's id
   * @param outcome what became of it
   * @param attempts how often it was handed off
   * @param waited from asking to the answer
   */
  record Row(String id, Outcome outcome, int attempts, Duration waited) {}

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(layOut("report", "answer", "by", "attempts", "waited", ""));
    rows.forEach(row -> lines.add(line(row)));
    lines.add("");
    skipped.forEach(row -> lines.add("skipped line " + row.line() + ": " + row.problem()));
    lines.add("");
    lines.add(summary());
    return lines;
  }

  private static String line(Row row) {
    Outcome outcome = row.outcome();
    String waited = String.format(Locale.ROOT, "%.1f s", row.waited().toMillis() / 1000.0);
    return layOut(row.id(), outcome.status(), outcome.by(), row.attempts(), waited, outcome.note());
  }

  private static String layOut(Object... columns) {
    return String.format(Locale.ROOT, LAYOUT, columns).stripTrailing();
  }

  private String summary() {
    Map<Status, Long> counts =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.outcome().status(), TreeMap::new, Collectors.counting()));
    String answers =
        counts.entrySet().stream()
            .map(count -> count.getValue() + " " + count.getKey())
            .collect(Collectors.joining(", "));
    return rows.size() + " reports: " + answers + "; " + skipped.size() + " rows skipped";
  }

  void writeCsv(Path file) throws IOException {
    try (Writer writer = Files.newBufferedWriter(file);
        CSVPrinter csv = new CSVPrinter(writer, CSVFormat.DEFAULT)) {
      csv.printRecord("id", "answer", "by", "attempts");
      for (Row row : rows) {
        csv.printRecord(row.id(), row.outcome().status(), row.outcome().by(), row.attempts());
      }
    }
  }
}

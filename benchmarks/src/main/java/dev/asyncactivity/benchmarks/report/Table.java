package dev.asyncactivity.benchmarks.report;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;

/** A table in Markdown. */
final class Table {
  private final StringBuilder text = new StringBuilder();

  Table(String... columns) {
    this(Stream.of(columns));
  }

  Table(Stream<String> columns) {
    List<String> names = columns.toList();
    row(names.stream());
    row(names.stream().map(name -> "---"));
  }

  void row(String... cells) {
    row(Stream.of(cells));
  }

  void row(Stream<String> cells) {
    text.append(cells.map(cell -> cell.replace("|", "\\|")).collect(joining(" | ", "| ", " |\n")));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}

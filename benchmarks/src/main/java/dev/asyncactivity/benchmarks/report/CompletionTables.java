package dev.asyncactivity.benchmarks.report;

import java.io.IOException;

/** All completions: a table for each server and delay. */
record CompletionTables(Completions completions) {

  static String from(Results results) throws IOException {
    CompletionTables tables = new CompletionTables(Completions.from(results));
    StringBuilder text = new StringBuilder();
    for (Setting setting : Setting.in(tables.completions.rows())) {
      text.append("### ").append(setting.label()).append("\n\n");
      text.append(tables.table(setting)).append('\n');
    }
    return text.toString();
  }

  private Table table(Setting setting) {
    Table table =
        new Table(
            "client",
            "calls per second",
            "p50, µs",
            "p99, µs",
            "bytes allocated per call",
            "threads",
            "times raw, blocking");
    for (Client client : Client.in(completions.of(setting))) {
      Rows rows = completions.of(setting, client);
      table.row(
          client.label(),
          Unit.NONE.text(rows.spread("calls_per_second")),
          median(rows, "p50_micros"),
          median(rows, "p99_micros"),
          median(rows, "allocated_bytes_per_call"),
          median(rows, "threads"),
          Unit.NONE.text(completions.ratio(setting, client, Client.RAW_BLOCKING).median()));
    }
    return table;
  }

  private static String median(Rows rows, String column) {
    return Unit.NONE.text(rows.spread(column).median());
  }
}

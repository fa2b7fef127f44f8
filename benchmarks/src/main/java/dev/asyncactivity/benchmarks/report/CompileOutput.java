package dev.asyncactivity.benchmarks.report;

import java.io.IOException;

/** What the processors generated. */
record CompileOutput(Rows rows) {

  static CompileOutput from(Results results) throws IOException {
    return new CompileOutput(results.rows("compile-output.csv"));
  }

  Spread perType(Tool tool, String types, String column) {
    return of(tool, types, column).dividedBy(Double.parseDouble(types));
  }

  Spread rounds(Tool tool, String types) {
    return of(tool, types, "rounds");
  }

  String version(Tool tool) {
    return String.join(", ", rows.where("tool", tool.id()).values("version"));
  }

  private Spread of(Tool tool, String types, String column) {
    return rows.where("tool", tool.id()).where("types", types).spread(column);
  }
}

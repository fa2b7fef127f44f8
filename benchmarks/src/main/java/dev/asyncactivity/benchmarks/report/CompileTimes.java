package dev.asyncactivity.benchmarks.report;

import java.io.IOException;

/** How long compilations took, with a processor and with its output written by hand. */
record CompileTimes(Rows rows) {
  static final String FILE = "compile-time.csv";
  static final String WARM = "warm";
  static final String FRESH = "fresh";

  static CompileTimes from(Results results) throws IOException {
    return new CompileTimes(results.rows(FILE));
  }

  Rows withProcessor(Tool tool, String mode, String types) {
    return select(tool, "processor", mode, types);
  }

  Rows handWritten(Tool tool, String mode, String types) {
    return select(tool, "handwritten", mode, types);
  }

  /** What a processor adds that has the same sources ready, run by run. */
  Spread netOfCopying(Tool tool, String mode, String types) {
    return select(tool, "copied", mode, types)
        .paired("run", handWritten(tool, mode, types), "millis", (with, without) -> with - without);
  }

  /** What the processor adds, run by run. */
  Spread net(Tool tool, String mode, String types) {
    return withProcessor(tool, mode, types)
        .paired("run", handWritten(tool, mode, types), "millis", (with, without) -> with - without);
  }

  private Rows select(Tool tool, String variant, String mode, String types) {
    return rows.where("tool", tool.id())
        .where("variant", variant)
        .where("mode", mode)
        .where("types", types);
  }
}

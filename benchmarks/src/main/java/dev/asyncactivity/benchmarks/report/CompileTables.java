package dev.asyncactivity.benchmarks.report;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/** All compile times: a table for each number of types, with javac new or warm. */
record CompileTables(CompileTimes times, CompileOutput output) {
  private static final double MIB = 1024 * 1024;

  static String from(Results results) throws IOException {
    return new CompileTables(CompileTimes.from(results), CompileOutput.from(results)).text();
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (String mode : times.rows().values("mode").stream().sorted().toList()) {
      Rows ofMode = times.rows().where("mode", mode);
      for (String types : sorted(ofMode.values("types"))) {
        text.append("### %s, %s\n\n".formatted(mode, number(types)));
        text.append(table(mode, types, ofMode.where("types", types))).append('\n');
      }
    }
    return text.toString();
  }

  /** By number, whichever was measured last. */
  private static List<String> sorted(List<String> types) {
    return types.stream().sorted(Comparator.comparing(Integer::valueOf)).toList();
  }

  private static String number(String types) {
    return types.equals("1") ? "1 type" : types + " types";
  }

  private Table table(String mode, String types, Rows rows) {
    Table table =
        new Table(
            "tool",
            "with processor, ms",
            "by hand, ms",
            "net, ms",
            "net of copying, ms",
            "allocated, MiB",
            "source bytes per type",
            "class files per type",
            "rounds");
    for (Tool tool : Tool.in(rows)) {
      Rows withProcessor = times.withProcessor(tool, mode, types);
      table.row(
          tool.id(),
          Unit.NONE.text(withProcessor.spread("millis")),
          Unit.NONE.text(times.handWritten(tool, mode, types).spread("millis")),
          Unit.NONE.text(times.net(tool, mode, types)),
          Unit.NONE.text(times.netOfCopying(tool, mode, types)),
          Unit.NONE.text(withProcessor.spread("allocated_bytes").dividedBy(MIB).median()),
          Unit.NONE.text(output.perType(tool, types, "source_bytes")),
          Unit.NONE.text(output.perType(tool, types, "class_files")),
          Unit.NONE.text(output.rounds(tool, types)));
    }
    return table;
  }
}

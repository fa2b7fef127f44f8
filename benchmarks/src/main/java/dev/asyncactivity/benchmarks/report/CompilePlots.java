package dev.asyncactivity.benchmarks.report;

import static dev.asyncactivity.benchmarks.report.CompileTimes.FRESH;
import static dev.asyncactivity.benchmarks.report.CompileTimes.WARM;

import java.io.IOException;
import java.util.List;

/** The compile times as pictures. */
record CompilePlots(Pictures pictures) {
  private static final String TYPES = "200";

  String from(Results results) throws IOException {
    CompileTimes times = CompileTimes.from(results);
    return netCost(times)
        + atTypes(times, WARM, "javac warm")
        + atTypes(times, FRESH, "javac in a new process")
        + generated(CompileOutput.from(results));
  }

  private String netCost(CompileTimes times) throws IOException {
    LineChart chart =
        new LineChart("What a processor adds to a compilation, javac warm", "types", "net, ms");
    for (Tool tool : compared(times, WARM)) {
      chart.series(tool.id(), tool.color(), Marker.of(tool));
      for (String types : times.rows().where("mode", WARM).values("types")) {
        chart.point(types, times.net(tool, WARM, types).median());
      }
    }
    return pictures.write("compile-net", chart.draw(), 440);
  }

  private String atTypes(CompileTimes times, String mode, String how) throws IOException {
    BarChart chart =
        new BarChart(
            "A compilation of %s types, %s".formatted(TYPES, how),
            "grey: what the tool generates, written by hand; colour: what the processor adds",
            "ms");
    for (Tool tool : compared(times, mode)) {
      double byHand = times.handWritten(tool, mode, TYPES).spread("millis").median();
      chart.segment(tool.id(), BarChart.BASE, byHand);
      chart.segment(tool.id(), tool.color(), times.net(tool, mode, TYPES).median());
    }
    return pictures.write("compile-" + mode, chart.draw(), 360);
  }

  private String generated(CompileOutput output) throws IOException {
    if (output.rows().isEmpty()) {
      return "";
    }
    BarChart chart =
        new BarChart(
            "What is generated for one of %s types".formatted(TYPES),
            "grey: class files; colour: the source that they come from",
            "bytes per type");
    for (Tool tool : Tool.in(output.rows())) {
      chart.segment(tool.id(), BarChart.BASE, output.perType(tool, TYPES, "class_bytes").median());
      chart.segment(tool.id(), tool.color(), output.perType(tool, TYPES, "source_bytes").median());
    }
    return pictures.write("compile-generated", chart.draw(), 360);
  }

  /** Those with a hand-written counterpart. */
  private static List<Tool> compared(CompileTimes times, String mode) {
    return Tool.in(times.rows()).stream()
        .filter(tool -> times.net(tool, mode, TYPES).isMeasured())
        .toList();
  }
}

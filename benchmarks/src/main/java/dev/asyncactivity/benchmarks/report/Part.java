package dev.asyncactivity.benchmarks.report;

import java.io.IOException;
import java.util.List;

/** What stands at one marked place of the page, and the file without which it stays as it is. */
record Part(String name, String file, Content content) {

  /** Writes the part in Markdown. */
  @FunctionalInterface
  interface Content {
    String from(Results results) throws IOException;
  }

  static List<Part> all(Pictures pictures) {
    CompilePlots compilePlots = new CompilePlots(pictures);
    CompletionPlots completionPlots = new CompletionPlots(pictures);
    return List.of(
        machine("compile-machine"),
        new Part("compile-goals", CompileTimes.FILE, CompileGoals::from),
        new Part("compile-plots", CompileTimes.FILE, compilePlots::from),
        new Part("compile-times", CompileTimes.FILE, CompileTables::from),
        new Part("compile-tools", CompileTimes.FILE, ToolTable::from),
        machine("completions-machine"),
        new Part("completion-goals", Completions.FILE, CompletionGoals::from),
        new Part("completion-plots", Completions.FILE, completionPlots::from),
        new Part("completions", Completions.FILE, CompletionTables::from),
        new Part("bulk-memory", "bulk-memory.csv", SmallTables::bulkMemory),
        new Part("tokens", "tokens.csv", SmallTables::tokens),
        new Part("parking", "parking.csv", SmallTables::parking),
        new Part("start-up", "start-up.csv", SmallTables::startUp));
  }

  private static Part machine(String name) {
    String file = name + ".properties";
    return new Part(name, file, results -> machineTable(results, file));
  }

  private static String machineTable(Results results, String file) throws IOException {
    Table table = new Table("machine", "");
    results.properties(file).forEach(table::row);
    return table.toString();
  }
}

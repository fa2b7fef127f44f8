package dev.asyncactivity.benchmarks.report;

import static dev.asyncactivity.benchmarks.report.Client.OUR_BLOCKING;
import static dev.asyncactivity.benchmarks.report.Client.OUR_BULK;
import static dev.asyncactivity.benchmarks.report.Client.RAW_BLOCKING;
import static dev.asyncactivity.benchmarks.report.Client.RAW_PIPELINED;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What was set as a goal for completions, and what became of it. */
record CompletionGoals(Completions completions) {

  static String from(Results results) throws IOException {
    List<Goal> goals = new ArrayList<>(new CompletionGoals(Completions.from(results)).goals());
    goals.add(BulkGoal.from(results.rows("bulk-memory.csv")));
    goals.addAll(tokens(results.rows("tokens.csv")));
    goals.addAll(parking(results.rows("parking.csv")));
    return Goal.table(goals);
  }

  List<Goal> goals() {
    return List.of(
        Goal.atLeast(
            0.97,
            Unit.PERCENT,
            "Blocking, rate of that of raw: " + Setting.STUB.label(),
            completions.ratio(Setting.STUB, OUR_BLOCKING, RAW_BLOCKING)),
        bulk(5, Unit.TIMES, "raw, blocking", Setting.STUB, RAW_BLOCKING),
        bulk(50, Unit.TIMES, "raw, blocking", Setting.STUB_10_MS, RAW_BLOCKING),
        bulk(0.95, Unit.PERCENT, "raw stubs, pipelined", Setting.DEV, RAW_PIPELINED));
  }

  private Goal bulk(double limit, Unit unit, String of, Setting setting, Client base) {
    String what = "Bulk, rate of that of %s: %s".formatted(of, setting.label());
    return Goal.atLeast(limit, unit, what, completions.ratio(setting, OUR_BULK, base));
  }

  private static List<Goal> tokens(Rows tokens) {
    return tokens.by(List.of("operation", "codec")).entrySet().stream()
        .filter(each -> !each.getKey().contains("base64")) // no callback token, but raw's
        .map(
            each ->
                Goal.atLeast(
                    500_000,
                    Unit.PER_SECOND,
                    "Callback tokens: " + String.join(", ", each.getKey()),
                    each.getValue().spread("calls_per_second")))
        .toList();
  }

  private static List<Goal> parking(Rows parking) {
    Rows generated = parking.where("implementation", "generated");
    Rows byHand = parking.where("implementation", "by-hand");
    return List.of(
        Goal.atLeast(
            0.98,
            Unit.PERCENT,
            "Parking, rate of that by hand",
            generated.paired("round", byHand, "parks_per_second", (mine, its) -> mine / its)),
        Goal.atMost(
            1.02,
            Unit.PERCENT,
            "Parking, CPU time of that by hand",
            generated.paired("round", byHand, "cpu_micros_per_park", (mine, its) -> mine / its)));
  }
}

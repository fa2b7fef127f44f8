package dev.asyncactivity.benchmarks.report;

import static dev.asyncactivity.benchmarks.report.CompileTimes.FRESH;
import static dev.asyncactivity.benchmarks.report.CompileTimes.WARM;
import static dev.asyncactivity.benchmarks.report.Tool.ASYNC_ACTIVITY;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What was set as a goal for the compilation, and what became of it. */
record CompileGoals(CompileTimes times, CompileOutput output) {
  private static final String TYPES = "200";
  private static final String MANY_TYPES = "800";
  private static final int METHODS_PER_TYPE = 5;
  private static final int NEEDED_ROUNDS = 3;

  static String from(Results results) throws IOException {
    return Goal.table(
        new CompileGoals(CompileTimes.from(results), CompileOutput.from(results)).goals());
  }

  List<Goal> goals() {
    return List.of(halfOfTheFastestPeer(), linear(), coldStart(), rounds(), source());
  }

  private Goal halfOfTheFastestPeer() {
    double ours = net(ASYNC_ACTIVITY);
    Tool fastest = fastestPeer();
    return Goal.atMost(
            0.5,
            Unit.PERCENT,
            "Net cost at 200 types, warm, of that of the fastest peer",
            Spread.of(ours / net(fastest)))
        .remark(
            "%s of %s, %s"
                .formatted(Unit.MILLIS.text(ours), Unit.MILLIS.text(net(fastest)), fastest.id()));
  }

  private Goal linear() {
    double many = times.net(ASYNC_ACTIVITY, WARM, MANY_TYPES).median();
    return Goal.atMost(
        4.4,
        Unit.TIMES,
        "Net cost at 800 types, warm, of that at 200",
        Spread.of(many / net(ASYNC_ACTIVITY)));
  }

  private Goal coldStart() {
    Rows ours = times.withProcessor(ASYNC_ACTIVITY, FRESH, "1");
    Rows noOp = times.withProcessor(Tool.NO_OP, FRESH, "1");
    return Goal.atMost(
        700,
        Unit.MILLIS,
        "First use, 1 type, fresh, over a processor that does nothing",
        ours.paired("run", noOp, "millis", (our, their) -> our - their));
  }

  private Goal rounds() {
    return Goal.atMost(
        NEEDED_ROUNDS + 1.5,
        Unit.NONE,
        "Rounds, of which 3 are needed: for the inputs, for what is generated, and the last",
        output.rounds(ASYNC_ACTIVITY, TYPES));
  }

  private Goal source() {
    return Goal.atMost(
        6144,
        Unit.BYTES,
        "Source generated per asynchronous method, in all files together",
        output.perType(ASYNC_ACTIVITY, TYPES, "source_bytes").dividedBy(METHODS_PER_TYPE));
  }

  private double net(Tool tool) {
    return times.net(tool, WARM, TYPES).median();
  }

  /** Not a number comes last in the order of doubles, so a peer without a number never wins. */
  private Tool fastestPeer() {
    return Stream.of(Tool.values())
        .filter(Tool::isPeer)
        .min(Comparator.comparingDouble(this::net))
        .orElseThrow();
  }
}

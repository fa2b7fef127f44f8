package dev.asyncactivity.benchmarks.report;

import java.util.List;

/** A number that was set before the measurement, and what became of it. */
record Goal(String what, String goal, String measured, Verdict verdict) {

  /** Whether the median keeps to the goal. */
  enum Verdict {
    MET,
    MISSED,
    NOT_MEASURED
  }

  static Goal atMost(double limit, Unit unit, String what, Spread measured) {
    return of(what, "at most " + unit.text(limit), unit, measured, measured.median() <= limit);
  }

  static Goal atLeast(double limit, Unit unit, String what, Spread measured) {
    return of(what, "at least " + unit.text(limit), unit, measured, measured.median() >= limit);
  }

  private static Goal of(String what, String goal, Unit unit, Spread measured, boolean met) {
    if (!measured.isMeasured()) {
      return new Goal(what, goal, "–", Verdict.NOT_MEASURED);
    }
    return new Goal(what, goal, unit.text(measured), met ? Verdict.MET : Verdict.MISSED);
  }

  /** The same, with a remark on the numbers behind it. */
  Goal remark(String remark) {
    return verdict == Verdict.NOT_MEASURED
        ? this
        : new Goal(what, goal, measured + "; " + remark, verdict);
  }

  static String table(List<Goal> goals) {
    Table table = new Table("", "goal", "measured", "");
    for (Goal goal : goals) {
      table.row(goal.what, goal.goal, goal.measured, word(goal.verdict));
    }
    return table.toString();
  }

  private static String word(Verdict verdict) {
    return switch (verdict) {
      case MET -> "met";
      case MISSED -> "**missed**";
      case NOT_MEASURED -> "not measured";
    };
  }
}

package dev.asyncactivity.benchmarks.report;

/** Many completions at once in a small heap: all of them have to be accepted. */
final class BulkGoal {
  private static final String CALLS = "100000";

  private BulkGoal() {}

  static Goal from(Rows bulkMemory) {
    Rows ours = bulkMemory.where("client", "ours").where("calls", CALLS);
    Rows complete = ours.where("accepted", CALLS);
    Goal goal =
        Goal.atMost(
            256,
            Unit.NONE,
            "Bulk of 100 000, MiB of heap with which all are accepted",
            complete.spread("max_heap_mib"));
    if (complete.records().size() < ours.records().size()) {
      return new Goal(goal.what(), goal.goal(), "not all accepted", Goal.Verdict.MISSED);
    }
    return goal.remark("used at most " + Unit.NONE.text(complete.spread("peak_used_mib").max()));
  }
}

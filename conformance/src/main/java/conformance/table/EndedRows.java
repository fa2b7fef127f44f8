package conformance.table;

import static conformance.server.ServerKind.IN_MEMORY;
import static conformance.table.AddressKind.CALLBACK_TOKEN;
import static conformance.table.AddressKind.IDS;
import static conformance.table.AddressKind.IDS_AND_RUN;
import static conformance.table.AddressKind.IN_WORKFLOW;
import static conformance.table.AddressKind.TASK_TOKEN;
import static conformance.table.Call.COMPLETE;
import static conformance.table.Call.COMPLETE_OTHERWISE;
import static conformance.table.Call.FAIL;
import static conformance.table.Call.HEARTBEAT;
import static conformance.table.Call.REPORT_CANCELLATION;

import java.util.List;

/** The activity has ended before. */
final class EndedRows {
  private static final List<AddressKind> BY_IDS = List.of(CALLBACK_TOKEN, IDS, IDS_AND_RUN);
  private static final List<Call> ENDS = List.of(COMPLETE, FAIL, HEARTBEAT, REPORT_CANCELLATION);
  private static final List<Call> NO_RESULT = List.of(FAIL, HEARTBEAT, REPORT_CANCELLATION);

  private EndedRows() {}

  static void addTo(Table table) {
    for (Situation completed : List.of(Situation.COMPLETED, Situation.COMPLETED_AND_CLOSED)) {
      addCompleted(table, completed);
    }
    table.add(
        Situation.COMPLETED,
        List.of(COMPLETE, HEARTBEAT),
        List.of(IN_WORKFLOW),
        "NoneOfType([]) → approved by ann");
    table.add(
        Situation.COMPLETED_AND_CLOSED,
        List.of(COMPLETE, HEARTBEAT),
        List.of(IN_WORKFLOW),
        "WorkflowClosed(COMPLETED) → approved by ann");
    addFailed(table);
    addEnded(
        table,
        Situation.TIMED_OUT_START_TO_CLOSE,
        "TimedOut(START_TO_CLOSE) → time-out START_TO_CLOSE");
    addEnded(
            table,
            Situation.TIMED_OUT_SCHEDULE_TO_CLOSE,
            "TimedOut(SCHEDULE_TO_CLOSE) → time-out SCHEDULE_TO_CLOSE")
        .except(
            IN_MEMORY,
            "TimedOut(START_TO_CLOSE) → time-out START_TO_CLOSE",
            "it forgets schedule-to-close once an attempt has failed");
    addEnded(table, Situation.TIMED_OUT_HEARTBEAT, "TimedOut(HEARTBEAT) → time-out HEARTBEAT");
    addEnded(table, Situation.CANCELED, "Canceled → canceled");
  }

  private static void addCompleted(Table table, Situation situation) {
    table.add(situation, List.of(COMPLETE), BY_IDS, "AlreadyCompleted(SAME) → approved by ann");
    table.add(
        situation,
        List.of(COMPLETE_OTHERWISE),
        BY_IDS,
        "AlreadyCompleted(OTHER) → approved by ann");
    table.add(
        situation,
        NO_RESULT,
        List.of(CALLBACK_TOKEN),
        "AlreadyCompleted(UNKNOWN) → approved by ann");
    table.add(
        situation,
        List.of(COMPLETE, FAIL, HEARTBEAT),
        List.of(TASK_TOKEN),
        "Unknown(NO_IDS) → approved by ann");
  }

  private static void addFailed(Table table) {
    String unknown = "AlreadyFailed(Rejected, UNKNOWN) → Rejected[by=ann]";
    table.add(
        Situation.FAILED,
        List.of(COMPLETE, HEARTBEAT, REPORT_CANCELLATION),
        List.of(CALLBACK_TOKEN),
        unknown);
    table.add(
        Situation.FAILED,
        List.of(FAIL),
        List.of(CALLBACK_TOKEN, IDS),
        "AlreadyFailed(Rejected, SAME) → Rejected[by=ann]");
    table.add(Situation.FAILED, List.of(COMPLETE), List.of(IDS), unknown);
  }

  private static Table.Rows addEnded(Table table, Situation situation, String expected) {
    return table
        .add(situation, ENDS, List.of(CALLBACK_TOKEN), expected)
        .and(table.add(situation, List.of(COMPLETE), List.of(IDS), expected));
  }
}

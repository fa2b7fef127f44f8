package conformance.table;

import static conformance.server.ServerKind.IN_MEMORY;
import static conformance.table.AddressKind.CALLBACK_TOKEN;
import static conformance.table.AddressKind.IDS;
import static conformance.table.AddressKind.IN_WORKFLOW;
import static conformance.table.Call.COMPLETE;
import static conformance.table.Call.EXTEND;
import static conformance.table.Situation.BACK_OFF;
import static conformance.table.Situation.CANCEL_REQUESTED;
import static conformance.table.Situation.COMPLETED;
import static conformance.table.Situation.EXTENDED;
import static conformance.table.Situation.EXTENDED_BEYOND_ALL;
import static conformance.table.Situation.LATER_ATTEMPT_PARKED;
import static conformance.table.Situation.MOVED_TO_THE_PAST;
import static conformance.table.Situation.PARKED;
import static conformance.table.Situation.PAUSED;
import static conformance.table.Situation.TIMED_OUT_START_TO_CLOSE;

import java.util.List;

/**
 * The deadline of a running attempt is moved. Temporal documents that other options count for the
 * next attempt; these rows show whether a given server arms the running one's clock anew.
 */
final class DeadlineRows {
  private static final List<AddressKind> WITH_IDS = List.of(CALLBACK_TOKEN, IDS, IN_WORKFLOW);
  private static final String TELLS_NO_LIMITS = "it tells no time limits";
  private static final String CANNOT = "error: UnsupportedOperationException";

  private DeadlineRows() {}

  static void addTo(Table table) {
    table
        .add(PARKED, List.of(EXTEND), WITH_IDS, "moved → pending")
        .except(IN_MEMORY, CANNOT + " → pending", TELLS_NO_LIMITS);
    table
        .add(CANCEL_REQUESTED, List.of(EXTEND), List.of(CALLBACK_TOKEN), "moved → pending")
        .except(IN_MEMORY, CANNOT + " → pending", TELLS_NO_LIMITS);
    table
        .add(PAUSED, List.of(EXTEND), List.of(CALLBACK_TOKEN), "moved → paused")
        .except(IN_MEMORY, Row.NO_SUCH_CALL, "it cannot pause activities");
    String started = "it lists the attempt that waits as started";
    table
        .add(
            BACK_OFF,
            List.of(EXTEND),
            List.of(CALLBACK_TOKEN),
            "NotStarted(2) → pending, attempt 2")
        .except(IN_MEMORY, "Superseded(2) → pending, attempt 2", started);
    table
        .add(BACK_OFF, List.of(EXTEND), List.of(IDS), "NotStarted(2) → pending, attempt 2")
        .except(IN_MEMORY, CANNOT + " → pending, attempt 2", started);
    table.add(
        LATER_ATTEMPT_PARKED,
        List.of(EXTEND),
        List.of(CALLBACK_TOKEN),
        "Superseded(2) → pending, attempt 2");
    table.add(
        COMPLETED,
        List.of(EXTEND),
        WITH_IDS.subList(0, 2),
        "AlreadyCompleted(UNKNOWN) → approved by ann");
    table.add(
        TIMED_OUT_START_TO_CLOSE,
        List.of(EXTEND),
        List.of(CALLBACK_TOKEN),
        "TimedOut(START_TO_CLOSE) → time-out START_TO_CLOSE");
    table
        .add(EXTENDED, List.of(COMPLETE), List.of(CALLBACK_TOKEN), "accepted → approved by ann")
        .and(
            table.add(
                EXTENDED_BEYOND_ALL,
                List.of(COMPLETE),
                List.of(CALLBACK_TOKEN),
                "accepted → approved by ann"))
        .and(
            table.add(
                MOVED_TO_THE_PAST,
                List.of(COMPLETE),
                List.of(CALLBACK_TOKEN),
                "TimedOut(START_TO_CLOSE) → time-out START_TO_CLOSE"))
        .except(IN_MEMORY, Row.NO_SUCH_CALL, TELLS_NO_LIMITS);
  }
}

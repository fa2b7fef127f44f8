package conformance.table;

import static conformance.server.ServerKind.DEV_SERVER;
import static conformance.server.ServerKind.IN_MEMORY;
import static conformance.server.ServerKind.SERVER;
import static conformance.table.AddressKind.CALLBACK_TOKEN;
import static conformance.table.AddressKind.IDS;
import static conformance.table.AddressKind.IDS_AND_RUN;
import static conformance.table.AddressKind.IN_WORKFLOW;
import static conformance.table.AddressKind.TASK_TOKEN;
import static conformance.table.AddressKind.TASK_TOKEN_BASE64;
import static conformance.table.Call.COMPLETE;
import static conformance.table.Call.FAIL;
import static conformance.table.Call.FAIL_RETRYABLY;
import static conformance.table.Call.FAIL_WITH;
import static conformance.table.Call.HEARTBEAT;
import static conformance.table.Call.HEARTBEAT_WITH;
import static conformance.table.Call.REPORT_CANCELLATION;
import static conformance.table.Situation.ATTEMPTS_RESET;
import static conformance.table.Situation.BACK_OFF;
import static conformance.table.Situation.CANCEL_REQUESTED;
import static conformance.table.Situation.LATER_ATTEMPT_PARKED;
import static conformance.table.Situation.PARKED;
import static conformance.table.Situation.PAUSED;
import static conformance.table.Situation.PAUSED_AND_RESET;
import static conformance.table.Situation.TWO_PARKED;

import java.util.List;

/** The activity is pending. */
final class PendingRows {
  private static final List<AddressKind> ALL = List.of(AddressKind.values());
  private static final List<AddressKind> BY_TASK_TOKEN = List.of(TASK_TOKEN, TASK_TOKEN_BASE64);
  private static final List<AddressKind> BY_IDS = List.of(IDS, IDS_AND_RUN, IN_WORKFLOW);

  private static final String NO_ATTEMPT_OF_HEARTBEAT = "it does not compare a heartbeat's attempt";

  private PendingRows() {}

  static void addTo(Table table) {
    addParked(table);
    addEarlierAttempt(table);
    addBackOff(table);
    addOperated(table);
  }

  private static void addParked(Table table) {
    table.add(PARKED, List.of(COMPLETE), ALL, "accepted → approved by ann");
    table.add(PARKED, List.of(FAIL), ALL, "accepted → Rejected[by=ann]");
    table.add(PARKED, List.of(FAIL_WITH), ALL, "accepted → ApplicationFailure Fault");
    table.add(PARKED, List.of(HEARTBEAT, HEARTBEAT_WITH), ALL, "Recorded → pending");
    table.add(
        PARKED,
        List.of(REPORT_CANCELLATION),
        List.of(CALLBACK_TOKEN, IDS, IDS_AND_RUN, IN_WORKFLOW),
        "error: IllegalStateException → pending");
    table
        .add(
            PARKED,
            List.of(REPORT_CANCELLATION),
            BY_TASK_TOKEN,
            "error: INVALID_ARGUMENT → pending")
        .except(
            IN_MEMORY,
            "error: INTERNAL → pending",
            "it answers INTERNAL to a report that nobody asked for");
    List<Call> ending = List.of(COMPLETE);
    table.add(TWO_PARKED, ending, List.of(CALLBACK_TOKEN, TASK_TOKEN, IDS), "accepted → pending");
    table.add(
        TWO_PARKED,
        List.of(COMPLETE, FAIL, HEARTBEAT),
        List.of(IN_WORKFLOW),
        "ambiguous → pending");
  }

  private static void addEarlierAttempt(Table table) {
    List<Call> ending = List.of(FAIL_WITH, FAIL_RETRYABLY, REPORT_CANCELLATION);
    table.add(
        LATER_ATTEMPT_PARKED,
        List.of(COMPLETE),
        List.of(CALLBACK_TOKEN),
        "accepted → approved by ann");
    table.add(
        LATER_ATTEMPT_PARKED,
        List.of(FAIL),
        List.of(CALLBACK_TOKEN),
        "accepted → Rejected[by=ann]");
    table.add(LATER_ATTEMPT_PARKED, List.of(COMPLETE), BY_IDS, "accepted → approved by ann");
    table.add(
        LATER_ATTEMPT_PARKED,
        ending,
        List.of(CALLBACK_TOKEN),
        "Superseded(2) → pending, attempt 2");
    table
        .add(
            LATER_ATTEMPT_PARKED,
            List.of(HEARTBEAT),
            List.of(CALLBACK_TOKEN),
            "Superseded(2) → pending, attempt 2")
        .except(IN_MEMORY, "Recorded → pending, attempt 2", NO_ATTEMPT_OF_HEARTBEAT);
    table.add(
        LATER_ATTEMPT_PARKED,
        List.of(COMPLETE, FAIL),
        BY_TASK_TOKEN,
        "Unknown(NO_IDS) → pending, attempt 2");
    table
        .add(
            LATER_ATTEMPT_PARKED,
            List.of(HEARTBEAT),
            List.of(TASK_TOKEN),
            "Unknown(NO_IDS) → pending, attempt 2")
        .except(IN_MEMORY, "Recorded → pending, attempt 2", NO_ATTEMPT_OF_HEARTBEAT);
    table.add(LATER_ATTEMPT_PARKED, List.of(FAIL), BY_IDS, "accepted → Rejected[by=ann]");
    table.add(LATER_ATTEMPT_PARKED, List.of(HEARTBEAT), BY_IDS, "Recorded → pending, attempt 2");
  }

  private static void addBackOff(Table table) {
    table
        .add(
            BACK_OFF,
            List.of(COMPLETE),
            List.of(CALLBACK_TOKEN, IDS, IDS_AND_RUN, IN_WORKFLOW),
            "accepted → approved by ann")
        .except(
            IN_MEMORY,
            "error: INTERNAL → pending, attempt 2",
            "it completes by id only what has started");
    table.add(
        BACK_OFF,
        List.of(FAIL_RETRYABLY, HEARTBEAT, REPORT_CANCELLATION),
        List.of(CALLBACK_TOKEN),
        "Superseded(2) → pending, attempt 2");
    table.add(
        BACK_OFF, List.of(FAIL), List.of(CALLBACK_TOKEN), "NotStarted(2) → pending, attempt 2");
    table.add(
        BACK_OFF, List.of(COMPLETE), List.of(TASK_TOKEN), "Unknown(NO_IDS) → pending, attempt 2");
    table.add(
        BACK_OFF, List.of(FAIL, HEARTBEAT), List.of(IDS), "NotStarted(2) → pending, attempt 2");
  }

  private static void addOperated(Table table) {
    List<AddressKind> three = List.of(CALLBACK_TOKEN, TASK_TOKEN, IDS);
    table.add(CANCEL_REQUESTED, List.of(COMPLETE), three, "accepted → approved by ann");
    table.add(CANCEL_REQUESTED, List.of(FAIL), three, "accepted → Rejected[by=ann]");
    table.add(
        CANCEL_REQUESTED, List.of(HEARTBEAT, HEARTBEAT_WITH), ALL, "CancelRequested → pending");
    table.add(CANCEL_REQUESTED, List.of(REPORT_CANCELLATION), ALL, "accepted → canceled");

    String unimplemented = Row.NO_SUCH_CALL;
    table
        .add(PAUSED, List.of(HEARTBEAT), three, "Paused → paused")
        .except(IN_MEMORY, unimplemented, "it cannot pause activities");
    table
        .add(PAUSED, List.of(COMPLETE), three, "accepted → approved by ann")
        .except(IN_MEMORY, unimplemented, "it cannot pause activities");
    table
        .add(PAUSED, List.of(FAIL), List.of(CALLBACK_TOKEN), "accepted → Rejected[by=ann]")
        .except(IN_MEMORY, unimplemented, "it cannot pause activities");
    table
        .add(ATTEMPTS_RESET, List.of(HEARTBEAT), three, "Reset → pending")
        .except(IN_MEMORY, unimplemented, "it cannot reset activities");
    table
        .add(ATTEMPTS_RESET, List.of(COMPLETE), three, "accepted → approved by ann")
        .except(IN_MEMORY, unimplemented, "it cannot reset activities");
    String stays = "the reset leaves an attempt that is under way paused";
    table
        .add(PAUSED_AND_RESET, List.of(HEARTBEAT), List.of(CALLBACK_TOKEN), "Reset → pending")
        .except(IN_MEMORY, unimplemented, "it cannot pause activities")
        .except(DEV_SERVER, "Reset → paused", stays)
        .except(SERVER, "Reset → paused", stays);
  }
}

package conformance.table;

import static conformance.server.ServerKind.IN_MEMORY;
import static conformance.table.AddressKind.CALLBACK_TOKEN;
import static conformance.table.AddressKind.IDS;
import static conformance.table.AddressKind.IDS_AND_RUN;
import static conformance.table.AddressKind.IN_WORKFLOW;
import static conformance.table.AddressKind.TASK_TOKEN;
import static conformance.table.Call.COMPLETE;
import static conformance.table.Call.FAIL;
import static conformance.table.Call.HEARTBEAT;
import static conformance.table.Call.REPORT_CANCELLATION;

import java.util.List;

/** The workflow run was closed while the activity was pending. */
final class ClosedRows {
  private static final List<Call> CALLS = List.of(COMPLETE, FAIL, HEARTBEAT, REPORT_CANCELLATION);

  private ClosedRows() {}

  static void addTo(Table table) {
    addClosed(table, Situation.WORKFLOW_COMPLETED, "COMPLETED", "nothing yet");
    addClosed(table, Situation.WORKFLOW_FAILED, "FAILED", "workflow FAILED");
    addClosed(table, Situation.WORKFLOW_TERMINATED, "TERMINATED", "workflow TERMINATED");
    addClosed(table, Situation.WORKFLOW_CANCELED, "CANCELED", "workflow CANCELED");
    addClosed(table, Situation.WORKFLOW_TIMED_OUT, "TIMED_OUT", "workflow TIMED_OUT");

    String continued = "WorkflowClosed(CONTINUED_AS_NEW, goes on) → no activity";
    Situation situation = Situation.WORKFLOW_CONTINUED;
    table.add(situation, CALLS, List.of(CALLBACK_TOKEN), continued);
    table.add(situation, List.of(COMPLETE), List.of(IDS_AND_RUN), continued);
    table.add(situation, List.of(COMPLETE), List.of(IDS), "UnknownActivity → no activity");
    table.add(situation, List.of(COMPLETE), List.of(IN_WORKFLOW), "NoneOfType([]) → no activity");
    addReset(table);
  }

  private static void addClosed(Table table, Situation situation, String status, String seen) {
    String expected = "WorkflowClosed(" + status + ") → " + seen;
    table.add(situation, CALLS, List.of(CALLBACK_TOKEN), expected);
    table.add(situation, List.of(COMPLETE), List.of(IDS, IN_WORKFLOW), expected);
    table.add(situation, List.of(COMPLETE), List.of(TASK_TOKEN), "Unknown(NO_IDS) → " + seen);
  }

  private static void addReset(Table table) {
    String unimplemented = Row.NO_SUCH_CALL;
    String reason = "it cannot reset workflows";
    Situation situation = Situation.WORKFLOW_RESET;
    String closed = "WorkflowClosed(TERMINATED, goes on) → pending";
    table
        .add(situation, CALLS, List.of(CALLBACK_TOKEN), closed)
        .except(IN_MEMORY, unimplemented, reason);
    table
        .add(situation, List.of(COMPLETE), List.of(IDS_AND_RUN), closed)
        .except(IN_MEMORY, unimplemented, reason);
    table
        .add(situation, List.of(COMPLETE), List.of(IDS), "UnknownActivity → pending")
        .except(IN_MEMORY, unimplemented, reason);
    table
        .add(situation, List.of(COMPLETE), List.of(IN_WORKFLOW), "accepted → approved by ann")
        .except(IN_MEMORY, unimplemented, reason);
  }
}

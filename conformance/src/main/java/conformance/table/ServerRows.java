package conformance.table;

import static conformance.server.ServerKind.IN_MEMORY;

import conformance.contract.ReviewActivitiesCompleter.Review;
import conformance.worker.Parking;
import conformance.worker.Plan;
import io.temporal.client.WorkflowNotFoundException;
import java.util.concurrent.TimeoutException;

/** The server is killed while the activity is parked, and started again. */
final class ServerRows {
  private ServerRows() {}

  static void addTo(Table table) {
    add(table, Call.COMPLETE, AddressKind.CALLBACK_TOKEN, "accepted → approved by ann");
    add(table, Call.COMPLETE, AddressKind.TASK_TOKEN, "accepted → approved by ann")
        .except(IN_MEMORY, "Unknown(NO_IDS) → the workflow is gone", "its state ends with it");
    add(table, Call.COMPLETE, AddressKind.IDS, "accepted → approved by ann");
    add(table, Call.COMPLETE, AddressKind.IN_WORKFLOW, "accepted → approved by ann");
    add(table, Call.FAIL, AddressKind.CALLBACK_TOKEN, "accepted → Rejected[by=ann]");
    add(table, Call.HEARTBEAT, AddressKind.CALLBACK_TOKEN, "Recorded → pending");
  }

  private static Row add(Table table, Call call, AddressKind address, String expected) {
    return table
        .add(
            new Row(
                "the server was killed and started again while it was parked",
                call.toString(),
                address.toString(),
                expected,
                scene -> {
                  Parking parking = scene.park(Plan.review());
                  Review review = scene.review(address, parking);
                  scene.site().awaitServerRestart();
                  return call.on(review) + " → " + seen(scene);
                }))
        .killingServer()
        .except(IN_MEMORY, "UnknownWorkflow → the workflow is gone", "its state ends with it");
  }

  private static String seen(Scene scene) throws TimeoutException {
    try {
      return scene.seen();
    } catch (WorkflowNotFoundException e) {
      return "the workflow is gone";
    }
  }
}

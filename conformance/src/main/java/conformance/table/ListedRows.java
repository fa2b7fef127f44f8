package conformance.table;

import static conformance.server.ServerKind.IN_MEMORY;

import conformance.contract.ReviewActivitiesCompleter.Review;
import conformance.worker.Plan;
import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.ParkedActivities;

/** No token and no activity id: the server is asked what is parked. */
final class ListedRows {
  private ListedRows() {}

  static void addTo(Table table) {
    add(
        table,
        "the only one in the workflow",
        scene -> reviews(scene).inWorkflow(scene.workflowId()).only().handle());
    add(
            table,
            "the only one that a list filter finds",
            scene -> {
              awaitListed(scene);
              return reviews(scene).matching(filter(scene)).only().handle();
            })
        .except(IN_MEMORY, Row.NO_SUCH_CALL, "it cannot list workflows");
    add(
            table,
            "list filter",
            scene -> {
              awaitListed(scene);
              return scene.site().completer().review(ActivityAddress.matching(filter(scene)));
            })
        .except(IN_MEMORY, Row.NO_SUCH_CALL, "it cannot list workflows");
  }

  private interface Search {
    Review in(Scene scene) throws Exception;
  }

  private static Row add(Table table, String address, Search search) {
    return table.add(
        new Row(
            Situation.PARKED.toString(),
            Call.COMPLETE.toString(),
            address,
            "accepted → approved by ann",
            scene -> {
              scene.park(Plan.review());
              return Call.COMPLETE.on(search.in(scene)) + " → " + scene.seen();
            }));
  }

  private static ParkedActivities<Review> reviews(Scene scene) {
    return scene.site().completer().review();
  }

  private static String filter(Scene scene) {
    return "WorkflowId = '" + scene.workflowId() + "'";
  }

  /** A workflow is listed a little after it was started. */
  private static void awaitListed(Scene scene) throws InterruptedException {
    scene.await("It is listed", () -> reviews(scene).matching(filter(scene)).stream().count() == 1);
  }
}

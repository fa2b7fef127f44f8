package conformance.table;

import static conformance.server.ServerKind.IN_MEMORY;

import conformance.contract.ReviewActivitiesCompleter.Review;
import conformance.worker.Plan;
import dev.asyncactivity.ActivityAddress;

/** No worker has taken the activity, so there is no token: only ids name it. */
final class UnstartedRows {
  private static final String IDS = AddressKind.IDS.toString();

  private UnstartedRows() {}

  static void addTo(Table table) {
    table
        .add(
            new Row(
                "no worker has taken it yet",
                Call.COMPLETE.toString(),
                IDS,
                "accepted → approved by ann",
                scene -> {
                  scene.start(Plan.review().on(scene.workflowId()));
                  return Call.COMPLETE.on(scheduled(scene)) + " → " + scene.seen();
                }))
        .except(IN_MEMORY, "error: INTERNAL → pending", "it completes by id only what has started");
    table.add(
        new Row(
            "timed out, schedule to start",
            Call.COMPLETE.toString(),
            IDS,
            "TimedOut(SCHEDULE_TO_START) → time-out SCHEDULE_TO_START",
            scene -> {
              scene.start(
                  Plan.review()
                      .with(Plan.shortScheduleToStart())
                      .on(scene.workflowId())
                      .lingering());
              Review review = scheduled(scene);
              scene.awaitNonePending();
              return Call.COMPLETE.on(review) + " → " + scene.seen();
            }));
  }

  private static Review scheduled(Scene scene) throws InterruptedException {
    scene.await("One is pending", () -> !scene.pending().isEmpty());
    String activityId = scene.pending().get(0).getActivityId();
    return scene.site().completer().review(ActivityAddress.of(scene.workflowId(), activityId));
  }
}

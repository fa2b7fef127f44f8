package conformance.table;

import static conformance.server.ServerKind.IN_MEMORY;

import conformance.contract.Progress;
import conformance.contract.Wait;
import conformance.contract.WaitingActivitiesCompleter;
import conformance.contract.WaitingActivitiesCompleter.Witness;
import conformance.worker.WaitPlan;
import conformance.worker.WaitPlan.Activity;
import dev.asyncactivity.ActivityAddress;
import io.temporal.client.WorkflowOptions;
import io.temporal.failure.ApplicationFailure;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Two of a type are parked in a workflow, and each is found by the key in its ticket. */
final class KeyRows {
  private static final String TWO_KEYS = "two of the type are parked, with keys";
  private static final String ONE_KEY = "two of the type are parked, with the same key";
  private static final String KEY = "workflow id and key";
  private static final String BOTH_PARKED = " → pending";

  private KeyRows() {}

  static void addTo(Table table) {
    table.add(
        row(
            "complete",
            "accepted → bob, ann",
            scene -> {
              start(scene, Activity.WITNESS);
              String outcome = Words.of(witness(scene, "bob").tryComplete("ann"));
              witness(scene, "ann").complete("bob");
              return outcome + " → " + result(scene);
            }));
    table.add(
        row(
            "failWith, and complete when it is tried again",
            "accepted, accepted → ann, bob",
            scene -> {
              start(scene, Activity.WITNESS);
              Witness bob = witness(scene, "bob");
              String failed =
                  Words.of(bob.tryFailWith(ApplicationFailure.newFailure("again", "Again")));
              scene.awaitAttempt(2);
              scene.nextParking();
              String outcome = failed + ", " + Words.of(bob.tryComplete("bob"));
              witness(scene, "ann").complete("ann");
              return outcome + " → " + result(scene);
            }));
    table.add(
        row(
            "heartbeat, twice",
            "Recorded, Recorded" + BOTH_PARKED,
            scene -> {
              start(scene, Activity.WITNESS);
              Witness bob = witness(scene, "bob");
              String first = Words.of(bob.tryHeartbeat(new Progress(1)));
              return first + ", " + Words.of(bob.tryHeartbeat()) + " → " + scene.seen();
            }));
    table
        .add(
            once(
                TWO_KEYS,
                "extendBy 1 h",
                "moved" + BOTH_PARKED,
                "bob",
                it -> Words.of(it.tryExtendBy(Duration.ofHours(1)))))
        .except(
            IN_MEMORY,
            "error: UnsupportedOperationException" + BOTH_PARKED,
            "it tells no time limits");
    table.add(
        once(
            TWO_KEYS,
            "complete, by another key",
            "NoneWithKey" + BOTH_PARKED,
            "eve",
            it -> Words.of(it.tryComplete("eve"))));
    table.add(
        once(
            ONE_KEY,
            "complete",
            "ambiguous" + BOTH_PARKED,
            "ann",
            it -> Words.of(it.tryComplete("ann"))));
  }

  private static Row row(String call, String expected, Row.Play play) {
    return new Row(TWO_KEYS, call, KEY, expected, play);
  }

  private static Row once(
      String situation, String call, String expected, String key, Function<Witness, String> made) {
    return new Row(
        situation,
        call,
        KEY,
        expected,
        scene -> {
          start(scene, situation.equals(ONE_KEY) ? Activity.WITNESS_TWICE : Activity.WITNESS);
          return Words.tried(() -> made.apply(witness(scene, key))) + " → " + scene.seen();
        });
  }

  private static Witness witness(Scene scene, String key) {
    return completer(scene).witness(ActivityAddress.key(scene.workflowId(), key));
  }

  private static WaitingActivitiesCompleter completer(Scene scene) {
    return WaitingActivitiesCompleter.create(scene.site().client());
  }

  private static String result(Scene scene) throws Exception {
    return scene.workflow().getResult(60, TimeUnit.SECONDS, String.class);
  }

  /** Waits until both can be found: a key is left when the hand-off is over. */
  private static void start(Scene scene, Activity activity) throws InterruptedException {
    Wait wait = Wait.polled(scene.workflowId(), -1);
    WorkflowOptions options =
        WorkflowOptions.newBuilder()
            .setTaskQueue(Site.TASK_QUEUE)
            .setWorkflowId(scene.workflowId())
            .build();
    scene
        .site()
        .client()
        .newUntypedWorkflowStub("WaitingWorkflow", options)
        .start(new WaitPlan(activity, wait, Duration.ofMinutes(10), null, 0, null));
    scene.nextParking();
    scene.nextParking();
    scene.await("Both have keys", () -> keys(scene) == 2);
  }

  private static long keys(Scene scene) {
    return completer(scene).witness().inWorkflow(scene.workflowId()).stream()
        .filter(it -> it.key().isPresent())
        .count();
  }
}

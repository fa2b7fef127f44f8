package conformance.table;

import static conformance.server.ServerKind.IN_MEMORY;

import conformance.contract.ReviewFailure.Rejected;
import conformance.contract.ReviewFailure.Unavailable;
import conformance.contract.SigningActivitiesCompleter.Countersign;
import conformance.contract.SigningRequest;
import conformance.worker.SigningPlan;
import io.temporal.failure.ApplicationFailure;
import io.temporal.worker.WorkerFactory;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** An activity that its workflow waits for itself, and that is answered by signal. */
final class SignalRows {
  private static final String WAITING = "answered by signal";
  private static final String CALLBACK_TOKEN = AddressKind.CALLBACK_TOKEN.toString();
  private static final String ACCEPTED = "accepted → " + Signing.SIGNED;
  private static final int TOO_LARGE = 3_000_000;

  private SignalRows() {}

  static void addTo(Table table) {
    addWaiting(table);
    addAttempts(table);
    addAway(table);
  }

  private static void addWaiting(Table table) {
    waiting(table, "complete", ACCEPTED, it -> Words.of(it.tryComplete("ann")));
    waiting(
        table,
        "fail",
        "accepted → Rejected[by=ann]",
        it -> Words.of(it.tryFail(new Rejected("ann"))));
    waiting(
        table,
        "failWith",
        "accepted → ApplicationFailure Fault",
        it ->
            Words.of(it.tryFailWith(ApplicationFailure.newNonRetryableFailure("no pen", "Fault"))));
    waiting(table, "heartbeat", "Recorded → waits", it -> Words.of(it.tryHeartbeat()));
    waiting(
        table,
        "complete with 3 MB",
        "refused: too large → waits",
        it -> Words.of(it.tryComplete("x".repeat(TOO_LARGE))));
    table.add(
        new Row(
            WAITING,
            "complete while the hand-off runs",
            CALLBACK_TOKEN,
            ACCEPTED,
            scene -> {
              Signing.start(
                  scene, new SigningPlan(new SigningRequest(scene.workflowId(), 1000), null, 0));
              return Signing.complete(scene, Signing.nextToken(scene));
            }));
    table.add(
        new Row(
            WAITING,
            "complete in the second run after it",
            CALLBACK_TOKEN,
            ACCEPTED,
            scene -> {
              Signing.start(
                  scene, new SigningPlan(new SigningRequest(scene.workflowId(), 0), null, 2));
              String token = Signing.nextToken(scene);
              scene.await("It is in its third run", () -> Signing.isInLastRun(scene));
              return Signing.complete(scene, token);
            }));
    table.add(
        new Row(
            WAITING,
            "complete",
            "a plain signal",
            Signing.SIGNED,
            scene -> {
              String token = Signing.start(scene);
              Map<String, String> wait = Map.of("waitId", Signing.waitId(scene, token));
              scene.workflow().signal("Countersign.complete", wait, "ann");
              return Signing.seen(scene, token);
            }));
  }

  private static void addAttempts(Table table) {
    table.add(
        new Row(
            WAITING,
            "complete after a retryable failure",
            "the next callback token",
            "accepted, " + ACCEPTED,
            scene -> {
              String first = failRetryably(scene);
              return first + ", " + Signing.complete(scene, Signing.nextToken(scene));
            }));
    table.add(
        new Row(
            WAITING,
            "complete after a retryable failure",
            "the first callback token",
            ACCEPTED,
            scene -> {
              String token = Signing.start(scene);
              Signing.handle(scene, token).fail(new Unavailable("ann"));
              return Signing.complete(scene, token);
            }));
    table.add(
        new Row(
            WAITING,
            "fail retryably after a retryable failure",
            "the first callback token",
            "Superseded(2) → waits",
            scene -> {
              String token = Signing.start(scene);
              Signing.handle(scene, token).fail(new Unavailable("ann"));
              String outcome =
                  Words.of(Signing.handle(scene, token).tryFail(new Unavailable("bob")));
              return outcome + " → " + Signing.seen(scene, Signing.nextToken(scene));
            }));
  }

  private static String failRetryably(Scene scene) throws InterruptedException {
    return Words.of(Signing.handle(scene, Signing.start(scene)).tryFail(new Unavailable("ann")));
  }

  private static void addAway(Table table) {
    table
        .add(
            new Row(
                "answered by signal, and no worker is there",
                "complete",
                CALLBACK_TOKEN,
                "delivered → " + Signing.SIGNED,
                scene -> {
                  String taskQueue = scene.workflowId();
                  WorkerFactory worker = scene.site().startSigningWorker(taskQueue);
                  Signing.start(scene, Signing.plan(scene), taskQueue);
                  String token = Signing.nextToken(scene);
                  scene.awaitNonePending();
                  worker.shutdownNow();
                  worker.awaitTermination(10, TimeUnit.SECONDS);
                  String outcome = Words.of(Signing.handle(scene, token).tryComplete("ann"));
                  scene.site().startSigningWorker(taskQueue);
                  return outcome + " → " + Signing.seen(scene, token);
                }))
        .except(
            IN_MEMORY,
            "delivered → waits",
            "it gives the task of a worker that is gone to no other one");
    table
        .add(
            new Row(
                "the server was killed and started again while a workflow waited for a signal",
                "complete",
                CALLBACK_TOKEN,
                ACCEPTED,
                scene -> {
                  String token = Signing.start(scene);
                  scene.site().awaitServerRestart();
                  scene.await(
                      "A worker answers again",
                      () -> !Signing.heartbeat(scene, token).startsWith("error"));
                  return Signing.complete(scene, token);
                }))
        .killingServer()
        .except(IN_MEMORY, "UnknownWorkflow → the workflow is gone", "its state ends with it");
  }

  private static Row waiting(
      Table table, String call, String expected, Function<Countersign, String> made) {
    return table.add(
        new Row(
            WAITING,
            call,
            CALLBACK_TOKEN,
            expected,
            scene -> {
              String token = Signing.start(scene);
              Countersign sign = Signing.handle(scene, token);
              return Words.tried(() -> made.apply(sign)) + " → " + Signing.seen(scene, token);
            }));
  }
}

package conformance.table;

import static conformance.server.ServerKind.IN_MEMORY;

import conformance.contract.ReviewFailure.Rejected;
import conformance.contract.ReviewFailure.Unavailable;
import conformance.contract.SigningActivitiesCompleter;
import conformance.contract.SigningActivitiesCompleter.Countersign;
import conformance.contract.SigningRequest;
import conformance.worker.SigningPlan;
import dev.asyncactivity.ActivityAddress.Waiting;
import io.temporal.api.common.v1.Payloads;
import io.temporal.client.WorkflowFailedException;
import io.temporal.client.WorkflowNotFoundException;
import io.temporal.client.WorkflowOptions;
import io.temporal.common.converter.GlobalDataConverter;
import io.temporal.failure.ApplicationFailure;
import io.temporal.worker.WorkerFactory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** An activity that its workflow waits for itself, and that is answered by signal. */
final class SignalRows {
  private static final String WAITING = "answered by signal";
  private static final String ENDED = "answered by signal, and the wait has ended";
  private static final String CALLBACK_TOKEN = AddressKind.CALLBACK_TOKEN.toString();
  private static final String SIGNED = "signed by ann";
  private static final String ACCEPTED = "accepted → " + SIGNED;
  private static final int TOO_LARGE = 3_000_000;

  private SignalRows() {}

  static void addTo(Table table) {
    addWaiting(table);
    addAttempts(table);
    addEnded(table);
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
              start(scene, new SigningPlan(new SigningRequest(scene.workflowId(), 1000), null, 0));
              return complete(scene, nextToken(scene));
            }));
    table.add(
        new Row(
            WAITING,
            "complete in the second run after it",
            CALLBACK_TOKEN,
            ACCEPTED,
            scene -> {
              start(scene, new SigningPlan(new SigningRequest(scene.workflowId(), 0), null, 2));
              String token = nextToken(scene);
              scene.await("It is in its third run", () -> isInLastRun(scene));
              return complete(scene, token);
            }));
    table.add(
        new Row(
            WAITING,
            "complete",
            "a plain signal",
            SIGNED,
            scene -> {
              String token = start(scene);
              Map<String, String> wait = Map.of("waitId", waitId(scene, token));
              scene.workflow().signal("Countersign.complete", wait, "ann");
              return seen(scene, token);
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
              return first + ", " + complete(scene, nextToken(scene));
            }));
    table.add(
        new Row(
            WAITING,
            "complete after a retryable failure",
            "the first callback token",
            ACCEPTED,
            scene -> {
              String token = start(scene);
              handle(scene, token).fail(new Unavailable("ann"));
              return complete(scene, token);
            }));
    table.add(
        new Row(
            WAITING,
            "fail retryably after a retryable failure",
            "the first callback token",
            "Superseded(2) → waits",
            scene -> {
              String token = start(scene);
              handle(scene, token).fail(new Unavailable("ann"));
              String outcome = Words.of(handle(scene, token).tryFail(new Unavailable("bob")));
              return outcome + " → " + seen(scene, nextToken(scene));
            }));
  }

  private static String failRetryably(Scene scene) throws InterruptedException {
    return Words.of(handle(scene, start(scene)).tryFail(new Unavailable("ann")));
  }

  private static void addEnded(Table table) {
    ended(table, "complete, as before", "AlreadyCompleted(SAME) → " + SIGNED, "ann", "ann");
    ended(table, "complete, otherwise", "AlreadyCompleted(OTHER) → " + SIGNED, "ann", "bob");
    table.add(
        new Row(
            ENDED,
            "complete after a failure",
            CALLBACK_TOKEN,
            "AlreadyFailed(Rejected, UNKNOWN) → Rejected[by=ann]",
            scene -> {
              String token = start(scene);
              handle(scene, token).fail(new Rejected("ann"));
              return complete(scene, token);
            }));
    table.add(
        new Row(
            ENDED,
            "complete after its time limit",
            CALLBACK_TOKEN,
            "TimedOut(SCHEDULE_TO_CLOSE) → time-out SCHEDULE_TO_CLOSE",
            scene -> {
              start(
                  scene,
                  new SigningPlan(
                      new SigningRequest(scene.workflowId(), 0), Duration.ofSeconds(2), 0));
              String token = nextToken(scene);
              scene.awaitClosed();
              return complete(scene, token);
            }));
    table.add(
        new Row(
            ENDED,
            "complete after the workflow was cancelled",
            CALLBACK_TOKEN,
            "Canceled → workflow CANCELED",
            scene -> {
              String token = start(scene);
              scene.workflow().cancel();
              scene.awaitClosed();
              return complete(scene, token);
            }));
    table.add(
        new Row(
            ENDED,
            "heartbeat after the workflow was cancelled",
            CALLBACK_TOKEN,
            "CancelRequested → workflow CANCELED",
            scene -> {
              String token = start(scene);
              scene.workflow().cancel();
              scene.awaitClosed();
              return Words.of(handle(scene, token).tryHeartbeat()) + " → " + seen(scene, token);
            }));
    table.add(
        new Row(
            ENDED,
            "complete after the workflow was terminated",
            CALLBACK_TOKEN,
            "WorkflowClosed(TERMINATED) → workflow TERMINATED",
            scene -> {
              String token = start(scene);
              scene.workflow().terminate("no longer needed");
              return complete(scene, token);
            }));
  }

  private static void ended(
      Table table, String call, String expected, String first, String second) {
    table.add(
        new Row(
            ENDED,
            call,
            CALLBACK_TOKEN,
            expected,
            scene -> {
              String token = start(scene);
              handle(scene, token).complete(first);
              String outcome = Words.of(handle(scene, token).tryComplete(second));
              return outcome + " → " + seen(scene, token);
            }));
  }

  private static void addAway(Table table) {
    table
        .add(
            new Row(
                "answered by signal, and no worker is there",
                "complete",
                CALLBACK_TOKEN,
                "delivered → " + SIGNED,
                scene -> {
                  String taskQueue = scene.workflowId();
                  WorkerFactory worker = scene.site().startSigningWorker(taskQueue);
                  start(scene, plan(scene), taskQueue);
                  String token = nextToken(scene);
                  scene.awaitNonePending();
                  worker.shutdownNow();
                  worker.awaitTermination(10, TimeUnit.SECONDS);
                  String outcome = Words.of(handle(scene, token).tryComplete("ann"));
                  scene.site().startSigningWorker(taskQueue);
                  return outcome + " → " + seen(scene, token);
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
                  String token = start(scene);
                  scene.site().awaitServerRestart();
                  scene.await(
                      "A worker answers again", () -> !heartbeat(scene, token).startsWith("error"));
                  return complete(scene, token);
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
              String token = start(scene);
              Countersign sign = handle(scene, token);
              return Words.tried(() -> made.apply(sign)) + " → " + seen(scene, token);
            }));
  }

  private static String complete(Scene scene, String token) throws Exception {
    Countersign sign = handle(scene, token);
    return Words.tried(() -> Words.of(sign.tryComplete("ann"))) + " → " + seen(scene, token);
  }

  private static Countersign handle(Scene scene, String token) {
    return SigningActivitiesCompleter.create(scene.site().client()).countersign(token);
  }

  /** Starts a workflow that waits, and returns the callback token. */
  private static String start(Scene scene) throws InterruptedException {
    start(scene, plan(scene));
    return nextToken(scene);
  }

  private static SigningPlan plan(Scene scene) {
    return new SigningPlan(new SigningRequest(scene.workflowId(), 0), null, 0);
  }

  private static void start(Scene scene, SigningPlan plan) {
    start(scene, plan, Site.TASK_QUEUE);
  }

  private static void start(Scene scene, SigningPlan plan, String taskQueue) {
    WorkflowOptions options =
        WorkflowOptions.newBuilder()
            .setTaskQueue(taskQueue)
            .setWorkflowId(scene.workflowId())
            .build();
    scene.site().client().newUntypedWorkflowStub("SigningWorkflow", options).start(plan, List.of());
  }

  private static String nextToken(Scene scene) throws InterruptedException {
    return scene.site().tokens().next(scene.workflowId()).orElseThrow();
  }

  private static boolean isInLastRun(Scene scene) {
    Payloads input =
        scene
            .site()
            .client()
            .fetchHistory(scene.workflowId())
            .getEvents()
            .get(0)
            .getWorkflowExecutionStartedEventAttributes()
            .getInput();
    return GlobalDataConverter.get()
            .fromPayloads(0, Optional.of(input), SigningPlan.class, SigningPlan.class)
            .runs()
        == 0;
  }

  private static String waitId(Scene scene, String token) {
    return ((Waiting) handle(scene, token).address()).waitId();
  }

  /** What the workflow has seen of the answer; it waits if it says so, or says nothing. */
  private static String seen(Scene scene, String token) throws Exception {
    String heartbeat = heartbeat(scene, token);
    if (heartbeat.equals("Recorded") || heartbeat.startsWith("error")) {
      return "waits";
    }
    try {
      return scene.workflow().getResult(20, TimeUnit.SECONDS, String.class);
    } catch (WorkflowFailedException e) {
      return "workflow " + Situation.nameOf(scene.status());
    } catch (WorkflowNotFoundException e) {
      return "the workflow is gone";
    }
  }

  private static String heartbeat(Scene scene, String token) {
    return Words.tried(() -> Words.of(handle(scene, token).tryHeartbeat()));
  }
}

package conformance.table;

import static conformance.server.ServerKind.IN_MEMORY;

import conformance.contract.Wait;
import conformance.contract.WaitingActivitiesCompleter;
import conformance.worker.Parking;
import conformance.worker.UpdateFaults;
import conformance.worker.WaitPlan;
import conformance.worker.WaitPlan.Activity;
import io.grpc.Status;
import io.temporal.client.WorkflowOptions;
import io.temporal.failure.ApplicationFailure;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Activities that are polled, and activities of two clocks. */
final class WaitingRows {
  private static final Duration SHORT = Duration.ofSeconds(2);
  private static final Duration LONG = Duration.ofMinutes(10);
  private static final String POLLED = "polled";
  private static final String BETWEEN_POLLS = "polled, between two polls";
  private static final String TWO_CLOCKS = "two clocks";
  private static final String CALLBACK_TOKEN = AddressKind.CALLBACK_TOKEN.toString();
  private static final String BY_WORKER = "the worker";
  private static final String ONE_CLOCK = "it has one clock";

  private WaitingRows() {}

  static void addTo(Table table) {
    addPolls(table);
    addBetweenPolls(table);
    addClocks(table);
    addFaults(table);
  }

  private static void addPolls(Table table) {
    table.add(
        new Row(
            POLLED,
            "the third poll finds the result",
            BY_WORKER,
            "11 events, 1 hand-off → found by poll 3",
            scene -> {
              start(scene, Activity.QUOTE, 3, LONG, null, 0);
              String seen = result(scene);
              int events =
                  scene.site().client().fetchHistory(scene.workflowId()).getEvents().size();
              return events + " events, " + handOffs(scene) + " hand-off → " + seen;
            }));
    table.add(
        new Row(
            POLLED,
            "a poll fails as declared",
            BY_WORKER,
            "Rejected[by=poll]",
            scene -> {
              start(scene, Activity.QUOTE, 0, LONG, null, 0);
              return result(scene);
            }));
    table.add(
        new Row(
            POLLED,
            "all attempts have 5 s",
            BY_WORKER,
            "time-out SCHEDULE_TO_CLOSE",
            scene -> {
              start(scene, Activity.QUOTE, -1, LONG, Duration.ofSeconds(5), 0);
              return result(scene);
            }));
    table
        .add(
            new Row(
                POLLED,
                "three attempts at most",
                BY_WORKER,
                "0 hand-offs → ApplicationFailure AsyncActivity.PollNeedsAttempts",
                scene -> {
                  start(scene, Activity.QUOTE, -1, LONG, null, 3);
                  String seen = result(scene);
                  return handOffs(scene) + " hand-offs → " + seen;
                }))
        .except(
            IN_MEMORY,
            "1 hand-offs → ApplicationFailure AsyncActivity.NoResultYet",
            "it does not tell the worker how many attempts there may be");
  }

  private static void addBetweenPolls(Table table) {
    String pending = " → pending, attempt 2";
    between(table, "complete", "accepted → pushed", it -> Words.of(it.tryComplete("pushed")))
        .except(IN_MEMORY, "error: INTERNAL" + pending, "it completes only what has started");
    between(
        table,
        "failWith",
        "Superseded(2)" + pending,
        it -> Words.of(it.tryFailWith(ApplicationFailure.newFailure("no", "No"))));
    between(table, "heartbeat", "Superseded(2)" + pending, it -> Words.of(it.tryHeartbeat()));
    table.add(
        new Row(
            BETWEEN_POLLS,
            "the workflow cancels",
            BY_WORKER,
            "workflow CANCELED",
            scene -> {
              startSlowly(scene);
              scene.workflow().cancel();
              scene.awaitClosed();
              return scene.seen();
            }));
  }

  private static Row between(
      Table table,
      String call,
      String expected,
      Function<WaitingActivitiesCompleter.QuoteSlowly, String> made) {
    return table.add(
        new Row(
            BETWEEN_POLLS,
            call,
            CALLBACK_TOKEN,
            expected,
            scene -> {
              Parking parking = startSlowly(scene);
              var handle = completer(scene).quoteSlowly(parking.token());
              return Words.tried(() -> made.apply(handle)) + " → " + scene.seen();
            }));
  }

  private static Parking startSlowly(Scene scene) throws InterruptedException {
    start(scene, Activity.QUOTE_SLOWLY, -1, LONG, null, 0);
    Parking parking = scene.nextParking();
    scene.awaitAttempt(2);
    return parking;
  }

  private static void addClocks(Table table) {
    String timedOut = "TimedOut(START_TO_CLOSE) → time-out START_TO_CLOSE";
    table
        .add(
            clocks(
                "2 s for the hand-off; complete after 5 s",
                "accepted → approved",
                scene ->
                    approve(scene, new Wait(scene.workflowId(), -1, 0, 0), LONG, Site.TASK_QUEUE)))
        .except(IN_MEMORY, "accepted by a later attempt → approved", ONE_CLOCK);
    table.add(
        clocks(
            "the hand-off takes longer than its 2 s",
            "accepted by a later attempt → approved",
            scene ->
                approve(scene, new Wait(scene.workflowId(), -1, 0, 4000), LONG, Site.TASK_QUEUE)));
    table.add(
        clocks(
            "waits 3 s at a time, 10 s in all",
            "handed off again → time-out SCHEDULE_TO_CLOSE",
            scene -> {
              start(
                  scene,
                  plan(
                      Activity.APPROVE,
                      new Wait(scene.workflowId(), -1, 3000, 0),
                      SHORT,
                      Duration.ofSeconds(10),
                      0),
                  Site.TASK_QUEUE);
              scene.nextParking();
              scene.nextParking();
              return "handed off again → " + result(scene);
            }));
    table
        .add(
            clocks(
                "nothing would end the wait",
                "ApplicationFailure AsyncActivity.NoWaitLimit",
                scene -> {
                  start(scene, Activity.APPROVE, -1, SHORT, null, 1);
                  return result(scene);
                }))
        .except(IN_MEMORY, "time-out START_TO_CLOSE", ONE_CLOCK);
  }

  private static void addFaults(Table table) {
    String refused = "ApplicationFailure AsyncActivity.WaitNotSet";
    table.add(
        clocks(
            "the updates are lost",
            "2 hand-offs → " + refused,
            scene -> faulty(scene, UpdateFaults.swallowing())));
    table
        .add(
            clocks(
                "three refusals, 2 s for the hand-off; complete after 5 s",
                "accepted → approved",
                scene -> {
                  String taskQueue = scene.workflowId();
                  scene
                      .site()
                      .startWaitingWorker(
                          taskQueue, UpdateFaults.refusing(Status.UNAVAILABLE, 1, 3));
                  return approve(scene, new Wait(scene.workflowId(), -1, 0, 0), LONG, taskQueue);
                }))
        .except(IN_MEMORY, "accepted by a later attempt → approved", ONE_CLOCK);
    table.add(
        clocks(
            "the worker may not update",
            "0 hand-offs → " + refused,
            scene ->
                faulty(
                    scene, UpdateFaults.refusing(Status.PERMISSION_DENIED, 0, Integer.MAX_VALUE))));
  }

  private static Row clocks(String call, String expected, Row.Play play) {
    return new Row(TWO_CLOCKS, call, BY_WORKER, expected, play);
  }

  /** Completes by the first hand-off's token, when the short clock is over. */
  private static String approve(Scene scene, Wait wait, Duration all, String taskQueue)
      throws Exception {
    start(scene, plan(Activity.APPROVE, wait, SHORT, all, 0), taskQueue);
    Parking parking = scene.nextParking();
    TimeUnit.SECONDS.sleep(5); // longer than the short clock
    int attempt = scene.pending().get(0).getAttempt();
    String outcome =
        Words.tried(
            () -> Words.of(completer(scene).approve(parking.token()).tryComplete("approved")));
    return outcome + (attempt == 1 ? "" : " by a later attempt") + " → " + scene.seen();
  }

  private static String faulty(Scene scene, UpdateFaults faults) throws Exception {
    String taskQueue = scene.workflowId();
    scene.site().startWaitingWorker(taskQueue, faults);
    start(
        scene,
        plan(Activity.APPROVE, new Wait(scene.workflowId(), -1, 0, 0), SHORT, LONG, 0),
        taskQueue);
    String seen = result(scene);
    return handOffs(scene) + " hand-offs → " + seen;
  }

  private static WaitingActivitiesCompleter completer(Scene scene) {
    return WaitingActivitiesCompleter.create(scene.site().client());
  }

  private static void start(
      Scene scene,
      Activity activity,
      int polls,
      Duration startToClose,
      @Nullable Duration all,
      int attempts) {
    Wait wait = Wait.polled(scene.workflowId(), polls);
    start(scene, plan(activity, wait, startToClose, all, attempts), Site.TASK_QUEUE);
  }

  private static WaitPlan plan(
      Activity activity, Wait wait, Duration startToClose, @Nullable Duration all, int attempts) {
    return new WaitPlan(activity, wait, startToClose, all, attempts, null);
  }

  private static void start(Scene scene, WaitPlan plan, String taskQueue) {
    WorkflowOptions options =
        WorkflowOptions.newBuilder()
            .setTaskQueue(taskQueue)
            .setWorkflowId(scene.workflowId())
            .build();
    scene.site().client().newUntypedWorkflowStub("WaitingWorkflow", options).start(plan);
  }

  private static String result(Scene scene) throws Exception {
    return scene.workflow().getResult(60, TimeUnit.SECONDS, String.class);
  }

  /** How often it was handed off, of what was not asked for yet. */
  private static int handOffs(Scene scene) {
    return scene.site().parkings().count(scene.workflowId());
  }
}

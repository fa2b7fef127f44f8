package conformance.endurance;

import com.google.protobuf.util.Timestamps;
import conformance.contract.Wait;
import conformance.contract.WaitingActivitiesCompleter;
import conformance.server.Namespaces;
import conformance.server.ServerKind;
import conformance.server.TemporalServer;
import conformance.worker.HandOffs;
import conformance.worker.Parking;
import conformance.worker.WaitPlan;
import conformance.worker.WaitPlan.Activity;
import conformance.worker.WaitingActivitiesImpl;
import conformance.worker.WaitingWorkflowImpl;
import dev.asyncactivity.ActivityAddress;
import io.temporal.api.workflow.v1.PendingActivityInfo;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.client.WorkflowOptions;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import io.temporal.worker.WorkerFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Kills a worker at each point of an attempt, with many activities at once, and asks whether each
 * death was noticed in time, and each result came.
 */
public final class KillRun implements AutoCloseable {
  private static final Duration SHORT = Duration.ofSeconds(5);
  private static final Duration LONG = Duration.ofMinutes(10);
  private static final int CLOCKS = 50;
  private static final int POLLS = 20;

  private final TemporalServer server;
  private final WorkflowServiceStubs stubs;
  private final WorkflowClient client;

  private KillRun(ServerKind kind) throws Exception {
    this.server = TemporalServer.start(kind);
    this.stubs =
        WorkflowServiceStubs.newServiceStubs(
            WorkflowServiceStubsOptions.newBuilder().setTarget(server.target()).build());
    this.client =
        WorkflowClient.newInstance(
            stubs, WorkflowClientOptions.newBuilder().setNamespace(Namespaces.OWN).build());
  }

  /** Takes the names of servers; the dev server and the newest if there are none. */
  public static void main(String[] arguments) throws Exception {
    Stream<ServerKind> kinds =
        arguments.length == 0
            ? Stream.of(ServerKind.DEV_SERVER, ServerKind.NEWEST_SERVER)
            : Stream.of(arguments).map(ServerKind::valueOf);
    boolean allWell = true;
    for (ServerKind kind : kinds.toList()) {
      try (KillRun run = new KillRun(kind)) {
        System.out.println(kind.column());
        for (KillPoint point : KillPoint.values()) {
          allWell &= run.at(point);
        }
      }
    }
    System.exit(allWell ? 0 : 1);
  }

  private boolean at(KillPoint point) throws Exception {
    int count = point.activity() == Activity.APPROVE ? CLOCKS : POLLS;
    String taskQueue = "killed-" + point;
    List<String> ids =
        IntStream.range(0, count).mapToObj(number -> taskQueue + "-" + number).toList();
    WorkerFactory workflows = start(taskQueue, ids, point);
    try {
      killThere(point, taskQueue, ids);
      return point == KillPoint.PARKED ? outlived(ids) : noticed(point, taskQueue, ids);
    } finally {
      workflows.shutdownNow();
    }
  }

  /** The workflows have a worker of their own, which is not killed. */
  private WorkerFactory start(String taskQueue, List<String> ids, KillPoint point) {
    WorkerFactory factory = WorkerFactory.newInstance(client);
    factory
        .newWorker(taskQueue + "-workflows")
        .registerWorkflowImplementationTypes(WaitingWorkflowImpl.class);
    factory.start();
    for (String id : ids) {
      WaitPlan plan = new WaitPlan(point.activity(), Wait.polled(id, 2), SHORT, LONG, 0, taskQueue);
      WorkflowOptions options =
          WorkflowOptions.newBuilder()
              .setTaskQueue(taskQueue + "-workflows")
              .setWorkflowId(id)
              .build();
      client.newUntypedWorkflowStub("WaitingWorkflow", options).start(plan);
    }
    return factory;
  }

  private void killThere(KillPoint point, String taskQueue, List<String> ids) throws Exception {
    if (point == KillPoint.PARKED) {
      Process worker = DoomedWorker.start(server.target(), taskQueue, point);
      for (String id : ids) {
        while (!isLong(id)) {
          TimeUnit.MILLISECONDS.sleep(20); // between two looks
        }
      }
      worker.destroyForcibly().onExit().join();
      return;
    }
    int there = DoomedWorker.runAndKill(server.target(), taskQueue, point, ids.size());
    if (there != ids.size()) {
      throw new IllegalStateException("Only " + there + " came to " + point);
    }
  }

  private boolean isLong(String id) {
    return pending(id).stream()
        .anyMatch(it -> it.getActivityOptions().getStartToCloseTimeout().getSeconds() > 5);
  }

  private List<PendingActivityInfo> pending(String id) {
    return client
        .newUntypedWorkflowStub(id)
        .describe()
        .getRawDescription()
        .getPendingActivitiesList();
  }

  private WorkerFactory activities(String taskQueue, HandOffs<Parking> parkings) {
    WorkerFactory factory = WorkerFactory.newInstance(client);
    factory
        .newWorker(taskQueue)
        .registerActivitiesImplementations(new WaitingActivitiesImpl(parkings::add));
    factory.start();
    return factory;
  }

  /** Each wait goes on after three times the short clock, and takes a result. */
  private boolean outlived(List<String> ids) throws Exception {
    TimeUnit.MILLISECONDS.sleep(SHORT.toMillis() * 3); // the short clocks have ended
    long alive = ids.stream().filter(id -> pending(id).get(0).getAttempt() == 1).count();
    long results = ids.stream().filter(id -> completed(id)).count();
    System.out.printf(
        "  %s: %d of %d outlived the short clock, %d took a result%n",
        KillPoint.PARKED, alive, ids.size(), results);
    return alive == ids.size() && results == ids.size();
  }

  private boolean completed(String id) {
    WaitingActivitiesCompleter.create(client)
        .approve(ActivityAddress.inWorkflow(id))
        .complete("approved");
    return client.newUntypedWorkflowStub(id).getResult(String.class).equals("approved");
  }

  /** Each attempt ends by its short clock, and the next one comes to a result. */
  private boolean noticed(KillPoint point, String taskQueue, List<String> ids) throws Exception {
    List<Long> millis = millisUntilNextAttempts(ids);
    HandOffs<Parking> parkings = new HandOffs<>();
    WorkerFactory factory = activities(taskQueue, parkings);
    int results = 0;
    for (String id : ids) {
      if (point.activity() == Activity.APPROVE) {
        parkings.next(id).orElseThrow();
        results += completed(id) ? 1 : 0;
      } else {
        String result = client.newUntypedWorkflowStub(id).getResult(String.class);
        results += result.equals("found by poll 2") ? 1 : 0;
      }
    }
    factory.shutdownNow();
    int again = ids.stream().mapToInt(parkings::count).sum();
    long inTime = millis.stream().filter(it -> it <= SHORT.toMillis() + 2000).count();
    System.out.printf(
        "  %s: %d of %d noticed in time, after %d to %d ms; %d results; %d handed off again%n",
        point,
        inTime,
        ids.size(),
        millis.stream().mapToLong(it -> it).min().orElse(0),
        millis.stream().mapToLong(it -> it).max().orElse(0),
        results,
        point.activity() == Activity.APPROVE ? ids.size() : again);
    boolean handedOff =
        point.activity() == Activity.APPROVE || again == (point.isBeforeTicket() ? ids.size() : 0);
    return inTime == ids.size() && results == ids.size() && handedOff;
  }

  /** From the killed attempts' starts, by the server's clock, which is this machine's. */
  private List<Long> millisUntilNextAttempts(List<String> ids) throws InterruptedException {
    Map<String, PendingActivityInfo> killed = new HashMap<>();
    ids.forEach(id -> killed.put(id, pending(id).get(0)));
    List<Long> millis = new ArrayList<>();
    while (!killed.isEmpty()) {
      for (String id : List.copyOf(killed.keySet())) {
        if (pending(id).get(0).getAttempt() != killed.get(id).getAttempt()) {
          long started = Timestamps.toMillis(killed.remove(id).getLastStartedTime());
          millis.add(System.currentTimeMillis() - started);
        }
      }
      TimeUnit.MILLISECONDS.sleep(20); // between two looks
    }
    return millis;
  }

  @Override
  public void close() {
    stubs.shutdownNow();
    server.close();
  }
}

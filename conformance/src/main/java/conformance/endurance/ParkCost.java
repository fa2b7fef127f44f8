package conformance.endurance;

import conformance.contract.Wait;
import conformance.server.ServerKind;
import conformance.worker.HandOffs;
import conformance.worker.Parking;
import conformance.worker.Plan;
import conformance.worker.ReviewActivitiesImpl;
import conformance.worker.ReviewWorkflowImpl;
import conformance.worker.WaitPlan;
import conformance.worker.WaitPlan.Activity;
import conformance.worker.WaitingActivitiesImpl;
import conformance.worker.WaitingWorkflowImpl;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.worker.Worker;
import io.temporal.worker.WorkerFactory;
import io.temporal.worker.WorkerFactoryOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What an attempt costs the worker by each way to wait: its calls, and its time. */
public final class ParkCost {
  private static final String WORKFLOWS = "cost";
  private static final String ACTIVITIES = "cost-activities";
  private static final Duration LONG = Duration.ofMinutes(10);
  private static final int WARM_UP = 100;
  private static final int PARKS = 300;
  private static final int LATER = 30;

  private final CountedServer server;
  private final AttemptTimes times = new AttemptTimes();
  private int started;

  private ParkCost(CountedServer server) {
    this.server = server;
  }

  /** Takes the name of a server; the newest if there is none. */
  public static void main(String[] arguments) throws Exception {
    ServerKind kind =
        arguments.length == 0 ? ServerKind.NEWEST_SERVER : ServerKind.valueOf(arguments[0]);
    try (CountedServer server = new CountedServer(kind)) {
      new ParkCost(server).run();
    }
    System.exit(0);
  }

  private void run() throws InterruptedException {
    WorkerFactory workflows = WorkerFactory.newInstance(server.uncounted());
    workflows
        .newWorker(WORKFLOWS)
        .registerWorkflowImplementationTypes(ReviewWorkflowImpl.class, WaitingWorkflowImpl.class);
    workflows.start();
    WorkerFactory activities =
        WorkerFactory.newInstance(
            server.counted(),
            WorkerFactoryOptions.newBuilder().setWorkerInterceptors(times).build());
    HandOffs<Parking> parkings = new HandOffs<>();
    Worker worker = activities.newWorker(ACTIVITIES);
    worker.registerActivitiesImplementations(
        new ReviewActivitiesImpl(parkings::add), new WaitingActivitiesImpl(parkings::add));
    activities.start();
    first("one clock", null);
    first("one clock, with a key", Activity.WITNESS);
    first("two clocks", Activity.APPROVE);
    first("poll", Activity.QUOTE_SLOWLY);
    later("two clocks, a later hand-off", Activity.APPROVE, 1000, Duration.ofMillis(3500));
    later("poll, a poll", Activity.QUOTE, 0, LONG);
    activities.shutdownNow();
    workflows.shutdownNow();
  }

  /** Attempt 1, one after the other. */
  private void first(String way, @Nullable Activity activity) throws InterruptedException {
    for (int i = 0; i < WARM_UP; i++) {
      parkOne(activity);
    }
    times.take(1);
    server.calls();
    for (int i = 0; i < PARKS; i++) {
      parkOne(activity);
    }
    tell(way, times.take(1), server.calls());
  }

  private void parkOne(@Nullable Activity activity) throws InterruptedException {
    WorkflowStub workflow = start(activity, Wait.polled(nextId(), -1), LONG);
    times.await();
    if (activity == Activity.WITNESS) {
      times.await(); // that workflow has two
    }
    TimeUnit.MILLISECONDS.sleep(10); // the worker reports after the activity's method
    workflow.terminate("It was parked");
  }

  /** The attempts after the first, of some activities at once. */
  private void later(String way, Activity activity, long waitForMillis, Duration all)
      throws InterruptedException {
    List<WorkflowStub> workflows = new ArrayList<>();
    for (int i = 0; i < LATER; i++) {
      workflows.add(start(activity, new Wait(nextId(), 3, waitForMillis, 0), all));
      times.await();
    }
    workflows.forEach(it -> it.getResult(String.class));
    times.take(1);
    times.take(2);
    server.calls();
    List<WorkflowStub> measured = new ArrayList<>();
    for (int i = 0; i < LATER; i++) {
      measured.add(start(activity, new Wait(nextId(), 3, waitForMillis, 0), all));
      times.await();
      TimeUnit.MILLISECONDS.sleep(10); // the worker reports after the activity's method
    }
    measured.forEach(it -> it.getResult(String.class));
    times.take(1);
    tell(way + ", with the first attempts' calls", times.take(2), server.calls());
  }

  private String nextId() {
    return "cost-" + started++;
  }

  private WorkflowStub start(@Nullable Activity activity, Wait wait, Duration all) {
    WorkflowOptions options =
        WorkflowOptions.newBuilder()
            .setTaskQueue(WORKFLOWS)
            .setWorkflowId(wait.workflowId())
            .build();
    if (activity == null) {
      WorkflowStub workflow = server.uncounted().newUntypedWorkflowStub("ReviewWorkflow", options);
      workflow.start(Plan.review().on(ACTIVITIES));
      return workflow;
    }
    WorkflowStub workflow = server.uncounted().newUntypedWorkflowStub("WaitingWorkflow", options);
    workflow.start(new WaitPlan(activity, wait, LONG, all, 0, ACTIVITIES));
    return workflow;
  }

  private static void tell(String way, List<Long> micros, Map<String, Integer> calls) {
    calls.keySet().removeIf(name -> name.startsWith("Poll") || name.startsWith("GetSystemInfo"));
    int attempts = micros.size();
    System.out.printf(
        "%s: %.2f ms (median), %.2f ms (95 %%) in the activity's method; %s for %d attempts%n",
        way,
        micros.get(attempts / 2) / 1000.0,
        micros.get(attempts * 95 / 100) / 1000.0,
        calls,
        attempts);
  }
}

package conformance.endurance;

import conformance.contract.Decision;
import conformance.contract.ReviewActivitiesCompleter;
import conformance.server.Namespaces;
import conformance.server.ServerKind;
import conformance.server.TemporalServer;
import conformance.worker.Plan;
import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.CompletionOutcome;
import dev.asyncactivity.CompletionOutcome.Accepted;
import dev.asyncactivity.CompletionOutcome.NotPending;
import dev.asyncactivity.NotPendingReason.AlreadyCompleted;
import dev.asyncactivity.NotPendingReason.RecordedResult;
import io.temporal.client.ActivityCompletionException;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.client.WorkflowOptions;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Parks activities on the server with SQLite, and completes them while the server and the worker
 * are killed and started again three times. Then it asks each workflow what it got: every activity
 * ended once, with its own result.
 */
public final class RestartRun implements AutoCloseable {
  private static final String TASK_QUEUE = "restarts";
  private static final int COMPLETERS = 8;
  private static final int RESTARTS = 3;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final int count;
  private final TemporalServer server;
  private final WorkflowServiceStubs stubs;
  private final WorkflowClient client;
  private final ReviewActivitiesCompleter completer;
  private final Map<String, String> tokens = new ConcurrentHashMap<>();
  private final AtomicInteger ended = new AtomicInteger();
  private final AtomicInteger errors = new AtomicInteger();
  private final Map<String, AtomicInteger> outcomes = new ConcurrentHashMap<>();
  private WorkerProcess worker;

  private RestartRun(int count) throws Exception {
    this.count = count;
    this.server = TemporalServer.start(ServerKind.SERVER);
    this.stubs =
        WorkflowServiceStubs.newServiceStubs(
            WorkflowServiceStubsOptions.newBuilder().setTarget(server.target()).build());
    this.client =
        WorkflowClient.newInstance(
            stubs, WorkflowClientOptions.newBuilder().setNamespace(Namespaces.OWN).build());
    this.completer = ReviewActivitiesCompleter.create(client);
    this.worker = startWorker();
  }

  /** Takes the number of activities, 2000 if there is none. */
  public static void main(String[] arguments) throws Exception {
    int count = arguments.length == 0 ? 2000 : Integer.parseInt(arguments[0]);
    boolean allWell;
    try (RestartRun run = new RestartRun(count)) {
      allWell = run.run();
    }
    System.exit(allWell ? 0 : 1);
  }

  private boolean run() throws Exception {
    Stopwatch stopwatch = new Stopwatch();
    park();
    System.out.printf("%d activities parked in %d s%n", count, stopwatch.lap());
    complete();
    System.out.printf(
        "%d ended in %d s, with %d kills of server and worker: %s, after %d failed calls%n",
        ended.get(), stopwatch.lap(), RESTARTS, outcomes, errors.get());
    long lost = count - ownResults();
    long doubled = count - completedOnce();
    System.out.printf(
        "%d lost or with another's result, %d not completed exactly once; asked in %d s%n",
        lost, doubled, stopwatch.lap());
    return lost == 0 && doubled == 0;
  }

  private WorkerProcess startWorker() throws Exception {
    return new WorkerProcess(server.target(), TASK_QUEUE, tokens::put);
  }

  private static String workflowId(int number) {
    return "restart-" + number;
  }

  private void park() throws Exception {
    inThreads(number -> start(workflowId(number)));
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (tokens.size() < count) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("Only " + tokens.size() + " were handed off");
      }
      TimeUnit.MILLISECONDS.sleep(100); // between two looks
    }
  }

  private void start(String workflowId) {
    WorkflowOptions options =
        WorkflowOptions.newBuilder().setTaskQueue(TASK_QUEUE).setWorkflowId(workflowId).build();
    Plan.Timeouts untilTheEnd = new Plan.Timeouts(Duration.ofHours(1), null, null, null);
    client.newUntypedWorkflowStub("ReviewWorkflow", options).start(Plan.review().with(untilTheEnd));
  }

  /** Completes in some threads, and kills in this one, when a quarter more is done. */
  private void complete() throws Exception {
    ExecutorService killer = Executors.newSingleThreadExecutor();
    Future<?> kills =
        killer.submit(
            () -> {
              for (int kill = 1; kill <= RESTARTS; kill++) {
                while (ended.get() < count * kill / (RESTARTS + 1)) {
                  TimeUnit.MILLISECONDS.sleep(10); // between two looks
                }
                killAndRestart();
              }
              return null;
            });
    inThreads(this::completeAtLast);
    kills.get();
    killer.shutdown();
  }

  private void killAndRestart() throws Exception {
    Stopwatch stopwatch = new Stopwatch();
    worker.kill();
    server.kill();
    int before = ended.get();
    server.restart();
    worker = startWorker();
    System.out.printf("Killed after %d, back in %d s%n", before, stopwatch.lap());
  }

  /**
   * As a completer does whose call failed: it tries again until it knows. By the workflow's id
   * alone it cannot know more than that nothing is pending any more; the results will tell.
   */
  private void completeAtLast(int number) {
    Decision decision = new Decision("reviewer " + number, true);
    boolean mayHaveLanded = false;
    while (true) {
      try {
        CompletionOutcome outcome = handle(number).tryComplete(decision);
        if (isMine(outcome) || mayHaveLanded && isByWorkflow(number)) {
          outcomes.computeIfAbsent(outcome.toString(), o -> new AtomicInteger()).incrementAndGet();
          ended.incrementAndGet();
          return;
        }
        throw new IllegalStateException(workflowId(number) + ": " + outcome);
      } catch (ActivityCompletionException e) {
        errors.incrementAndGet();
        mayHaveLanded = true;
      }
    }
  }

  /** Every third without a token: by what Temporal itself knows. */
  private ReviewActivitiesCompleter.Review handle(int number) {
    String workflowId = workflowId(number);
    return isByWorkflow(number)
        ? completer.review(ActivityAddress.inWorkflow(workflowId))
        : completer.review(tokens.get(workflowId));
  }

  private static boolean isByWorkflow(int number) {
    return number % 3 == 0;
  }

  private static boolean isMine(CompletionOutcome outcome) {
    return outcome instanceof Accepted
        || outcome instanceof NotPending gone
            && gone.reason() instanceof AlreadyCompleted before
            && before.result() == RecordedResult.SAME;
  }

  private long ownResults() throws Exception {
    AtomicInteger own = new AtomicInteger();
    inThreads(
        number -> {
          String result = client.newUntypedWorkflowStub(workflowId(number)).getResult(String.class);
          if (result.equals("approved by reviewer " + number)) {
            own.incrementAndGet();
          }
        });
    return own.get();
  }

  private long completedOnce() throws Exception {
    AtomicInteger once = new AtomicInteger();
    inThreads(
        number -> {
          long completions =
              client.fetchHistory(workflowId(number)).getEvents().stream()
                  .filter(event -> event.hasActivityTaskCompletedEventAttributes())
                  .count();
          if (completions == 1) {
            once.incrementAndGet();
          }
        });
    return once.get();
  }

  /** Something for each number, in as many threads as there are completers. */
  private void inThreads(ForNumber action) throws Exception {
    ExecutorService executor = Executors.newFixedThreadPool(COMPLETERS);
    try {
      List<Future<?>> all =
          IntStream.range(0, count)
              .<Future<?>>mapToObj(number -> executor.submit(() -> action.run(number)))
              .toList();
      for (Future<?> one : all) {
        one.get();
      }
    } finally {
      executor.shutdownNow();
    }
  }

  /** What is done for a number. */
  private interface ForNumber {
    void run(int number);
  }

  @Override
  public void close() {
    worker.kill();
    stubs.shutdownNow();
    server.close();
  }
}

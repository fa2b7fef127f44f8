package conformance.endurance;

import conformance.contract.Decision;
import conformance.contract.Progress;
import conformance.contract.ReviewActivitiesCompleter;
import conformance.contract.ReviewActivitiesCompleter.Review;
import conformance.contract.ReviewFailure;
import conformance.server.Namespaces;
import conformance.server.ServerKind;
import conformance.server.TemporalServer;
import conformance.worker.Parking;
import conformance.worker.Plan;
import conformance.worker.ReviewActivitiesImpl;
import conformance.worker.ReviewWorkflow;
import conformance.worker.ReviewWorkflowImpl;
import dev.asyncactivity.HeartbeatOutcome;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import io.temporal.worker.Worker;
import io.temporal.worker.WorkerFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Completes, fails, heartbeats and cancels for minutes, checks what each workflow got, and watches
 * that this process grows in nothing.
 */
public final class Soak implements AutoCloseable {
  private static final String TASK_QUEUE = "soak";
  private static final int THREADS = 8;
  private static final int SAMPLES = 20;

  private final TemporalServer server;
  private final WorkflowServiceStubs stubs;
  private final WorkflowClient client;
  private final WorkerFactory workers;
  private final ReviewActivitiesCompleter completer;
  private final Map<String, CompletableFuture<Parking>> parkings = new ConcurrentHashMap<>();
  private final AtomicLong done = new AtomicLong();

  private Soak() throws Exception {
    server = TemporalServer.start(ServerKind.SERVER);
    stubs =
        WorkflowServiceStubs.newServiceStubs(
            WorkflowServiceStubsOptions.newBuilder().setTarget(server.target()).build());
    client =
        WorkflowClient.newInstance(
            stubs, WorkflowClientOptions.newBuilder().setNamespace(Namespaces.OWN).build());
    completer = ReviewActivitiesCompleter.create(client);
    workers = WorkerFactory.newInstance(client);
    Worker worker = workers.newWorker(TASK_QUEUE);
    worker.registerWorkflowImplementationTypes(ReviewWorkflowImpl.class);
    worker.registerActivitiesImplementations(
        new ReviewActivitiesImpl((id, parking) -> parkings.get(id).complete(parking)));
    workers.start();
  }

  /** Takes the number of minutes, 10 if there is none. */
  public static void main(String[] arguments) throws Exception {
    int minutes = arguments.length == 0 ? 10 : Integer.parseInt(arguments[0]);
    boolean hasGrown;
    try (Soak soak = new Soak()) {
      hasGrown = soak.run(Duration.ofMinutes(minutes));
    }
    System.exit(hasGrown ? 1 : 0);
  }

  private boolean run(Duration duration) throws Exception {
    long end = System.nanoTime() + duration.toNanos();
    ExecutorService executor = Executors.newFixedThreadPool(THREADS);
    List<Future<?>> threads = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      threads.add(executor.submit(() -> loadUntil(end)));
    }
    List<Sample> samples = sampleWhile(threads, duration.dividedBy(SAMPLES));
    executor.shutdown();
    for (Future<?> thread : threads) {
      thread.get();
    }
    System.out.printf("%d activities%n", done.get());
    // The first fifth warms up: pools fill, and the compiler is at work.
    return Sample.hasGrown(samples.subList(SAMPLES / 5, samples.size()));
  }

  private List<Sample> sampleWhile(List<Future<?>> threads, Duration interval)
      throws InterruptedException {
    List<Sample> samples = new ArrayList<>();
    while (samples.size() < SAMPLES - 1 && threads.stream().noneMatch(Future::isDone)) {
      TimeUnit.NANOSECONDS.sleep(interval.toNanos()); // the interval of the measurement
      samples.add(Sample.take());
      System.out.printf("%d activities, %s%n", done.get(), samples.get(samples.size() - 1));
    }
    return samples;
  }

  private Void loadUntil(long end) throws Exception {
    for (int turn = 0; System.nanoTime() < end; turn++) {
      Case one = Case.values()[turn % Case.values().length];
      play(one);
      done.incrementAndGet();
    }
    return null;
  }

  private void play(Case one) throws Exception {
    String workflowId = "soak-" + UUID.randomUUID();
    CompletableFuture<Parking> parking = new CompletableFuture<>();
    parkings.put(workflowId, parking);
    WorkflowStub workflow = start(workflowId);
    Review review = completer.review(parking.get(1, TimeUnit.MINUTES).token());
    parkings.remove(workflowId);
    one.play(review, client.newWorkflowStub(ReviewWorkflow.class, workflowId));
    String seen = workflow.getResult(1, TimeUnit.MINUTES, String.class);
    if (!seen.equals(one.expected)) {
      throw new IllegalStateException(one + ": " + seen);
    }
  }

  private WorkflowStub start(String workflowId) {
    WorkflowStub workflow =
        client.newUntypedWorkflowStub(
            "ReviewWorkflow",
            WorkflowOptions.newBuilder()
                .setTaskQueue(TASK_QUEUE)
                .setWorkflowId(workflowId)
                .build());
    Plan.Timeouts withHeartbeat =
        new Plan.Timeouts(Duration.ofMinutes(5), null, null, Duration.ofMinutes(1));
    workflow.start(Plan.review().with(withHeartbeat));
    return workflow;
  }

  /** What is done to an activity, and what its workflow gets of it. */
  private enum Case {
    COMPLETES("approved by ann") {
      @Override
      void play(Review review, ReviewWorkflow workflow) {
        review.complete(Decision.APPROVED);
      }
    },
    FAILS("Rejected[by=ann]") {
      @Override
      void play(Review review, ReviewWorkflow workflow) {
        review.fail(new ReviewFailure.Rejected("ann"));
      }
    },
    HEARTBEATS("approved by ann") {
      @Override
      void play(Review review, ReviewWorkflow workflow) {
        for (int percent = 0; percent < 100; percent += 10) {
          review.heartbeat(new Progress(percent));
        }
        review.complete(Decision.APPROVED);
      }
    },
    IS_CANCELED("canceled") {
      @Override
      void play(Review review, ReviewWorkflow workflow) {
        workflow.cancelActivities();
        while (!(review.tryHeartbeat() instanceof HeartbeatOutcome.CancelRequested)) {
          Thread.onSpinWait(); // the workflow has not been told yet
        }
        review.reportCancellation();
      }
    },
    COMPLETES_TWICE("approved by ann") {
      @Override
      void play(Review review, ReviewWorkflow workflow) {
        review.complete(Decision.APPROVED);
        review.tryComplete(Decision.APPROVED);
      }
    };

    private final String expected;

    Case(String expected) {
      this.expected = expected;
    }

    abstract void play(Review review, ReviewWorkflow workflow);
  }

  @Override
  public void close() {
    workers.shutdownNow();
    workers.awaitTermination(10, TimeUnit.SECONDS);
    stubs.shutdownNow();
    server.close();
  }
}

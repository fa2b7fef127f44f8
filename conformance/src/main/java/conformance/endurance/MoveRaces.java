package conformance.endurance;

import conformance.contract.Decision;
import conformance.contract.ReviewActivitiesCompleter;
import conformance.contract.ReviewActivitiesCompleter.Review;
import conformance.server.ServerKind;
import conformance.worker.HandOffs;
import conformance.worker.Parking;
import conformance.worker.Plan;
import conformance.worker.ReviewActivitiesImpl;
import conformance.worker.ReviewWorkflowImpl;
import dev.asyncactivity.CompletionOutcome;
import dev.asyncactivity.DeadlineOutcome;
import dev.asyncactivity.NotPendingReason;
import dev.asyncactivity.NotPendingReason.TimeoutKind;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.worker.Worker;
import io.temporal.worker.WorkerFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * Moves a thousand deadlines in the moment in which they come, and checks that each call's outcome
 * is the activity's end.
 */
public final class MoveRaces {
  private static final String TASK_QUEUE = "races";
  private static final int RACES = 1000;
  private static final int AT_ONCE = 40;
  private static final Duration LIMIT = Duration.ofSeconds(2);

  /** When the call is made, in ms from the deadline: it takes some ms to be there. */
  private static final int EARLIEST = -30;

  private static final int LATEST = 10;

  private final CountedServer server;
  private final WorkflowClient client;
  private final ReviewActivitiesCompleter completer;
  private final HandOffs<Parking> parkings = new HandOffs<>();

  private MoveRaces(CountedServer server) {
    this.server = server;
    this.client = server.uncounted();
    this.completer = ReviewActivitiesCompleter.create(server.counted());
  }

  /** Takes the name of a server; the newest if there is none. */
  public static void main(String[] arguments) throws Exception {
    ServerKind kind =
        arguments.length == 0 ? ServerKind.NEWEST_SERVER : ServerKind.valueOf(arguments[0]);
    boolean allWell;
    try (CountedServer server = new CountedServer(kind)) {
      allWell = new MoveRaces(server).run();
    }
    System.exit(allWell ? 0 : 1);
  }

  private boolean run() throws Exception {
    WorkerFactory factory = WorkerFactory.newInstance(client);
    Worker worker = factory.newWorker(TASK_QUEUE);
    worker.registerWorkflowImplementationTypes(ReviewWorkflowImpl.class);
    worker.registerActivitiesImplementations(new ReviewActivitiesImpl(parkings::add));
    factory.start();
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    List<Future<String>> races = new ArrayList<>();
    for (int number = 0; number < RACES; number++) {
      String workflowId = "race-" + number;
      races.add(threads.submit(() -> race(workflowId)));
    }
    Map<String, Integer> ends = new TreeMap<>();
    for (Future<String> race : races) {
      ends.merge(race.get(), 1, Integer::sum);
    }
    threads.shutdown();
    factory.shutdownNow();
    ends.forEach((end, number) -> System.out.printf("%d %s%n", number, end));
    System.out.println("Calls: " + server.calls()); // of them updates for those that came too late
    return ends.keySet().stream().noneMatch(end -> end.startsWith("wrong"))
        && ends.values().stream().filter(number -> number > RACES / 20).count() == 2;
  }

  private String race(String workflowId) throws Exception {
    WorkflowStub workflow =
        client.newUntypedWorkflowStub(
            "ReviewWorkflow",
            WorkflowOptions.newBuilder()
                .setTaskQueue(TASK_QUEUE)
                .setWorkflowId(workflowId)
                .build());
    workflow.start(Plan.review().with(Plan.limits(LIMIT, null)));
    Review review = completer.review(parkings.next(workflowId).orElseThrow().token());
    Instant deadline = review.deadline().orElseThrow();
    int offset = ThreadLocalRandom.current().nextInt(EARLIEST, LATEST);
    long left = Duration.between(Instant.now(), deadline).toMillis() + offset;
    TimeUnit.MILLISECONDS.sleep(Math.max(0, left)); // the race
    DeadlineOutcome told = review.tryMoveDeadline(deadline.plus(Duration.ofHours(1)));
    return told instanceof DeadlineOutcome.Moved moved
        ? afterMove(review, workflow, deadline, moved)
        : afterRefusal(workflow, (CompletionOutcome.NotPending) told);
  }

  /** It goes on beyond the old deadline, and takes a result. */
  private static String afterMove(
      Review review, WorkflowStub workflow, Instant old, DeadlineOutcome.Moved moved)
      throws Exception {
    TimeUnit.SECONDS.sleep(1); // the old deadline has long passed
    CompletionOutcome outcome = review.tryComplete(Decision.APPROVED);
    String result = workflow.getResult(1, TimeUnit.MINUTES, String.class);
    boolean holds =
        outcome instanceof CompletionOutcome.Accepted
            && result.equals("approved by ann")
            && moved.deadline().isAfter(old.plus(Duration.ofMinutes(59)));
    return holds ? "moved, and completed later" : "wrong: moved, but " + outcome + ", " + result;
  }

  private static String afterRefusal(WorkflowStub workflow, CompletionOutcome.NotPending told)
      throws Exception {
    String result = workflow.getResult(1, TimeUnit.MINUTES, String.class);
    boolean holds =
        told.reason().equals(new NotPendingReason.TimedOut(TimeoutKind.START_TO_CLOSE))
            && result.equals("time-out START_TO_CLOSE");
    return holds ? "refused, and timed out" : "wrong: " + told + ", but " + result;
  }
}

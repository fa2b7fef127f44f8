package reviews;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.ActivityAddress.Parked;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.CompletionBatch;
import dev.asyncactivity.CompletionOutcome;
import dev.asyncactivity.CompletionOutcome.Accepted;
import dev.asyncactivity.CompletionOutcome.NotPending;
import dev.asyncactivity.HeartbeatOutcome;
import dev.asyncactivity.NotPendingReason;
import dev.asyncactivity.NotPendingReason.AlreadyCompleted;
import dev.asyncactivity.NotPendingReason.RecordedResult;
import io.temporal.client.ActivityCanceledException;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.failure.ApplicationFailure;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.Worker;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Each call by each address, and what it tells, with the SDK that is on the class path. */
@Timeout(60)
class EveryCallTest {
  private static final BlockingQueue<ReviewActivitiesCompleter.Review> handedOff =
      new LinkedBlockingQueue<>();
  private static TestWorkflowEnvironment temporal;
  private static AsyncActivityClient client;
  private static ReviewActivitiesCompleter completer;

  @BeforeAll
  static void start() {
    temporal = TestWorkflowEnvironment.newInstance();
    Worker worker = temporal.newWorker("reviews");
    worker.registerWorkflowImplementationTypes(ReviewWorkflowImpl.class);
    worker.registerActivitiesImplementations(new ReviewActivitiesImpl(handedOff::add));
    temporal.start();
    client = AsyncActivityClient.create(temporal.getWorkflowClient());
    completer = ReviewActivitiesCompleter.create(client);
  }

  @AfterAll
  static void stop() {
    temporal.close();
  }

  private record Running(WorkflowStub workflow, ReviewActivitiesCompleter.Review parked) {
    Parked address() {
      return (Parked) parked.address();
    }

    String result() {
      return workflow.getResult(String.class);
    }
  }

  private static Running start(String document) throws InterruptedException {
    ReviewWorkflow workflow =
        temporal
            .getWorkflowClient()
            .newWorkflowStub(
                ReviewWorkflow.class, WorkflowOptions.newBuilder().setTaskQueue("reviews").build());
    WorkflowClient.start(workflow::review, document);
    return new Running(WorkflowStub.fromTyped(workflow), handedOff.poll(20, TimeUnit.SECONDS));
  }

  @Test
  void completesByEachAddressAndTellsDuplicates() throws Exception {
    for (int i = 0; i < 4; i++) {
      Running running = start("by " + i);
      Parked parked = running.address();
      ActivityAddress address =
          switch (i) {
            case 0 -> client.openToken(running.parked().token());
            case 1 -> ActivityAddress.taskToken(parked.taskToken().bytes());
            case 2 -> ActivityAddress.of(parked.workflowId(), parked.runId(), parked.activityId());
            default -> ActivityAddress.inWorkflow(parked.workflowId());
          };
      assertEquals(new Accepted(), completer.review(address).tryComplete("good"));
      assertEquals("good", running.result());
      ReviewActivitiesCompleter.Review again = completer.review(running.parked().token());
      if (!(address instanceof ActivityAddress.ByTaskToken)) {
        assertEquals(completed(RecordedResult.SAME), again.tryComplete("good"));
      } // A raw task token does not say which activity was completed.
      assertEquals(completed(RecordedResult.OTHER), again.tryComplete("bad"));
    }
  }

  private static NotPending completed(RecordedResult result) {
    return new NotPending(new AlreadyCompleted(result));
  }

  @Test
  void failsAsDeclaredAndTellsIt() throws Exception {
    Running running = start("fails");
    completer
        .review(running.parked().token())
        .fail(new ReviewActivities.Rejected("too long"));
    assertEquals("rejected: too long", running.result());
    assertEquals(
        new NotPending(new NotPendingReason.AlreadyFailed("Rejected", RecordedResult.UNKNOWN)),
        running.parked().tryComplete("late"));
  }

  @Test
  void anEarlierTokenCompletesTheNextAttemptButDoesNotFailIt() throws Exception {
    Running first = start("fails once");
    first.parked().failWith(ApplicationFailure.newFailure("again", "Again"));
    handedOff.poll(20, TimeUnit.SECONDS);
    assertEquals(
        new NotPending(new NotPendingReason.Superseded(2)),
        first.parked().tryFailWith(ApplicationFailure.newFailure("again", "Again")));
    first.parked().complete("good");
    assertEquals("good", first.result());
  }

  @Test
  void heartbeatsUntilCancelledAndReportsIt() throws Exception {
    Running running = start("cancelled");
    assertEquals(new HeartbeatOutcome.Recorded(), running.parked().tryHeartbeat(10));
    running.workflow().cancel();
    while (running.parked().tryHeartbeat(20).equals(new HeartbeatOutcome.Recorded())) {
      Thread.onSpinWait(); // Until the workflow has asked for the cancellation.
    }
    assertEquals(new HeartbeatOutcome.CancelRequested(), running.parked().tryHeartbeat());
    assertThrows(ActivityCanceledException.class, () -> running.parked().heartbeat(30));
    running.parked().reportCancellation();
    assertEquals(
        new NotPending(new NotPendingReason.Canceled()), running.parked().tryComplete("late"));
  }

  @Test
  void completesAsynchronouslyAndInABatch() throws Exception {
    List<Running> all = new ArrayList<>();
    List<CompletableFuture<CompletionOutcome>> outcomes = new ArrayList<>();
    try (CompletionBatch batch = client.newBatch()) {
      for (int i = 0; i < 10; i++) {
        Running running = start("in a batch " + i);
        all.add(running);
        outcomes.add(batch.submit(() -> running.parked().completeAsync("good")));
      }
    }
    for (int i = 0; i < 10; i++) {
      assertEquals(new Accepted(), outcomes.get(i).get());
      assertEquals("good", all.get(i).result());
    }
  }

  @Test
  void knowsWhatIsNotThere() {
    CompletionOutcome outcome =
        completer.review(ActivityAddress.of("no such workflow", "1")).tryComplete("x");
    assertInstanceOf(
        NotPendingReason.UnknownWorkflow.class, ((NotPending) outcome).reason());
  }
}

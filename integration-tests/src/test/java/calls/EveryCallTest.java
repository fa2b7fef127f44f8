package calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import expenses.ApprovalFailure;
import expenses.Decision;
import expenses.ExpenseActivities;
import expenses.ExpenseActivitiesCompleter;
import expenses.ExpenseActivitiesCompleter.RequestApproval;
import expenses.ExpenseActivitiesFailures;
import expenses.ExpenseActivitiesImplBase;
import expenses.ExpenseReport;
import expenses.ReviewProgress;
import harness.Harness;
import io.temporal.activity.ActivityCancellationType;
import io.temporal.activity.ActivityOptions;
import io.temporal.client.ActivityCanceledException;
import io.temporal.common.RetryOptions;
import io.temporal.failure.ApplicationFailure;
import io.temporal.workflow.Workflow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Each call by each address, and what it tells. Run with every SDK that is supported, by {@code
 * sdk-versions/calls} too, so with nothing that the oldest one lacks.
 */
@Timeout(60)
class EveryCallTest {
  private static final Decision YES = new Decision(true, "ann");
  private static final Decision NO = new Decision(false, "bob");
  private static final ReviewProgress READ = new ReviewProgress("read", 40);

  private static Harness harness;
  private static AsyncActivityClient client;
  private static ExpenseActivitiesCompleter completer;

  @BeforeAll
  static void start() {
    harness = new Harness();
    harness.start(harness.noting(ExpenseActivitiesImplBase.class));
    client = AsyncActivityClient.create(harness.client());
    completer = ExpenseActivitiesCompleter.create(client);
  }

  @AfterAll
  static void stop() {
    harness.close();
  }

  private record Running(Harness.Call<Decision> call, RequestApproval parked) {
    Parked address() {
      return (Parked) parked.address();
    }
  }

  private static Running park() throws InterruptedException {
    Harness.Call<Decision> call =
        harness.call(() -> activities().requestApproval(new ExpenseReport("r-1", "ann", 100)));
    return new Running(call, nextHandle());
  }

  private static RequestApproval nextHandle() throws InterruptedException {
    return completer.requestApproval(harness.nextHandOff().token());
  }

  private static ExpenseActivities activities() {
    return Workflow.newActivityStub(
        ExpenseActivities.class,
        ActivityOptions.newBuilder()
            .setStartToCloseTimeout(Duration.ofMinutes(5))
            .setCancellationType(ActivityCancellationType.WAIT_CANCELLATION_COMPLETED)
            .setRetryOptions(
                RetryOptions.newBuilder().setInitialInterval(Duration.ofMillis(50)).build())
            .build());
  }

  @Test
  void completesByEachAddressAndTellsDuplicates() throws Exception {
    for (int i = 0; i < 4; i++) {
      Running running = park();
      Parked parked = running.address();
      ActivityAddress address =
          switch (i) {
            case 0 -> client.openToken(running.parked().token());
            case 1 -> ActivityAddress.taskToken(parked.taskToken().bytes());
            case 2 -> ActivityAddress.of(parked.workflowId(), parked.runId(), parked.activityId());
            default -> ActivityAddress.inWorkflow(parked.workflowId());
          };
      assertThat(completer.requestApproval(address).tryComplete(YES)).isEqualTo(new Accepted());
      assertThat(running.call().result()).isEqualTo(YES);
      RequestApproval again = completer.requestApproval(running.parked().token());
      if (!(address instanceof ActivityAddress.ByTaskToken)) {
        assertThat(again.tryComplete(YES)).isEqualTo(completed(RecordedResult.SAME));
      } // A raw task token does not say which activity was completed.
      assertThat(again.tryComplete(NO)).isEqualTo(completed(RecordedResult.OTHER));
    }
  }

  private static NotPending completed(RecordedResult result) {
    return new NotPending(new AlreadyCompleted(result));
  }

  @Test
  void failsAsDeclaredAndTellsIt() throws Exception {
    Running running = park();
    ApprovalFailure rejected = new ApprovalFailure.Rejected("bob", "over budget");
    running.parked().fail(rejected);
    assertThat(ExpenseActivitiesFailures.requestApproval(running.call().failure()))
        .contains(rejected);
    assertThat(running.parked().tryComplete(YES))
        .isEqualTo(
            new NotPending(new NotPendingReason.AlreadyFailed("Rejected", RecordedResult.UNKNOWN)));
  }

  @Test
  void anEarlierTokenCompletesTheNextAttemptButDoesNotFailIt() throws Exception {
    Running first = park();
    first.parked().failWith(ApplicationFailure.newFailure("again", "Again"));
    harness.nextHandOff();
    assertThat(first.parked().tryFailWith(ApplicationFailure.newFailure("again", "Again")))
        .isEqualTo(new NotPending(new NotPendingReason.Superseded(2)));
    first.parked().complete(YES);
    assertThat(first.call().result()).isEqualTo(YES);
  }

  @Test
  void heartbeatsUntilCancelledAndReportsIt() throws Exception {
    Running running = park();
    assertThat(running.parked().tryHeartbeat(READ)).isEqualTo(new HeartbeatOutcome.Recorded());
    running.call().cancel();
    while (running.parked().tryHeartbeat(READ).equals(new HeartbeatOutcome.Recorded())) {
      Thread.onSpinWait(); // Until the workflow has asked for the cancellation.
    }
    assertThat(running.parked().tryHeartbeat()).isEqualTo(new HeartbeatOutcome.CancelRequested());
    assertThatThrownBy(() -> running.parked().heartbeat(READ))
        .isInstanceOf(ActivityCanceledException.class);
    running.parked().reportCancellation();
    assertThat(running.parked().tryComplete(YES))
        .isEqualTo(new NotPending(new NotPendingReason.Canceled()));
  }

  @Test
  void completesAsynchronouslyAndInABatch() throws Exception {
    List<Running> all = new ArrayList<>();
    List<CompletableFuture<CompletionOutcome>> outcomes = new ArrayList<>();
    try (CompletionBatch batch = client.newBatch()) {
      for (int i = 0; i < 10; i++) {
        Running running = park();
        all.add(running);
        outcomes.add(batch.submit(() -> running.parked().completeAsync(YES)));
      }
    }
    for (int i = 0; i < 10; i++) {
      assertThat(outcomes.get(i).get()).isEqualTo(new Accepted());
      assertThat(all.get(i).call().result()).isEqualTo(YES);
    }
  }

  @Test
  void knowsWhatIsNotThere() {
    ActivityAddress nowhere = ActivityAddress.of("no such workflow", "1");
    assertThat(completer.requestApproval(nowhere).tryComplete(YES))
        .isInstanceOfSatisfying(
            NotPending.class,
            notPending ->
                assertThat(notPending.reason())
                    .isInstanceOf(NotPendingReason.UnknownWorkflow.class));
  }
}

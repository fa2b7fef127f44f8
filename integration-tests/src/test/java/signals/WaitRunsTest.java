package signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.asyncactivity.CarriedWait;
import dev.asyncactivity.CompletionOutcome;
import dev.asyncactivity.CompletionOutcome.Accepted;
import dev.asyncactivity.CompletionOutcome.Delivered;
import dev.asyncactivity.CompletionOutcome.NotPending;
import dev.asyncactivity.NotPendingReason;
import dev.asyncactivity.NotPendingReason.RecordedResult;
import dev.asyncactivity.NotPendingReason.TimeoutKind;
import dev.asyncactivity.WaitOptions;
import io.temporal.api.enums.v1.EventType;
import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.api.workflowservice.v1.ResetWorkflowExecutionRequest;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.TimeoutFailure;
import io.temporal.testing.WorkflowReplayer;
import io.temporal.workflow.Async;
import io.temporal.workflow.ChildWorkflowOptions;
import io.temporal.workflow.Promise;
import io.temporal.workflow.Workflow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import signals.WaitHarness.Flow;
import signals.WaitHarness.FlowImpl;
import signals.WaitHarness.HandedOff;
import signals.WaitHarness.Started;

/** Waits over the ends of runs, workers and histories. */
class WaitRunsTest {
  private static final Decision YES = new Decision(true, "ann");
  private static final int RACES = 40;

  private final WaitHarness harness = new WaitHarness();

  @AfterEach
  void close() {
    harness.close();
  }

  /** Continues as new once, with the wait open, when a second wait is answered. */
  private static String carrying(
      ApprovalActivitiesWaits waits, List<CarriedWait> carried, WaitOptions options) {
    if (!carried.isEmpty()) {
      try {
        return "carried " + waits.resumeApprove(carried.get(0));
      } catch (ActivityFailure e) {
        return e.getCause().getClass().getSimpleName();
      }
    }
    ApprovalActivities stub = waits.newStub(WaitHarness.HAND_OFF, options);
    Promise<Decision> approved = Async.function(stub::approve, "r1");
    stub.confirm("go on");
    List<CarriedWait> open = waits.carry();
    if (open.isEmpty()) {
      return "answered before " + approved.get();
    }
    Workflow.newContinueAsNewStub(Flow.class).run(Workflow.getInfo().getWorkflowId(), open);
    throw new AssertionError("Continued as new");
  }

  /** The tokens of a wait that is to be carried, and of the one that lets the run end. */
  private record Tokens(String approve, String confirm) {}

  private Tokens tokens() throws InterruptedException {
    HandedOff one = harness.implementation.next();
    HandedOff two = harness.implementation.next();
    return one.what().startsWith("approve")
        ? new Tokens(one.token(), two.token())
        : new Tokens(two.token(), one.token());
  }

  @Test
  void aWaitGoesOnInTheNextRun() throws Exception {
    Started flow =
        harness.start(
            (waits, carried) -> carrying(waits, carried, WaitOptions.getDefaultInstance()));
    Tokens tokens = tokens();
    harness.completer().confirm(tokens.confirm()).tryComplete();
    assertThat(harness.completer().approve(tokens.approve()).tryComplete(YES))
        .isEqualTo(new Accepted());
    assertThat(flow.result()).isEqualTo("carried " + YES);
    assertThat(harness.completer().confirm(tokens.confirm()).tryComplete())
        .isEqualTo(new NotPending(new NotPendingReason.UnknownWait()));
  }

  @Test
  void aRaceWithContinueAsNewLosesNoAnswer() throws Exception {
    List<Started> flows = new ArrayList<>();
    List<CompletableFuture<CompletionOutcome>> answers = new ArrayList<>();
    ApprovalActivitiesCompleter completer = harness.completer();
    for (int i = 0; i < RACES; i++) {
      Started flow =
          harness.start(
              (waits, carried) -> carrying(waits, carried, WaitOptions.getDefaultInstance()));
      flows.add(flow);
      Tokens tokens = tokens();
      long pause = ThreadLocalRandom.current().nextLong(0, 12);
      CompletableFuture<CompletionOutcome> goOn =
          completer.confirm(tokens.confirm()).completeAsync();
      TimeUnit.MILLISECONDS.sleep(pause);
      answers.add(completer.approve(tokens.approve()).completeAsync(YES));
      answers.add(goOn);
    }
    assertThat(answers)
        .allSatisfy(it -> assertThat(it.join()).isIn(new Accepted(), new Delivered()));
    int carried = 0;
    for (Started flow : flows) {
      String result = flow.result();
      assertThat(result).endsWith(YES.toString());
      carried += result.startsWith("carried") ? 1 : 0;
    }
    System.out.println(RACES + " races with continue-as-new, " + carried + " carried, none lost");
  }

  @Test
  void aCarriedWaitKeepsItsTimeLimit() throws Exception {
    Duration limit = WaitHarness.isRealServer() ? Duration.ofSeconds(4) : Duration.ofDays(7);
    WaitOptions options = WaitOptions.newBuilder().setTimeLimit(limit).build();
    Started flow = harness.start((waits, carried) -> carrying(waits, carried, options));
    Tokens tokens = tokens();
    harness.completer(Duration.ZERO).confirm(tokens.confirm()).tryComplete();
    assertThat(flow.result()).isEqualTo(TimeoutFailure.class.getSimpleName());
    assertThat(harness.completer().approve(tokens.approve()).tryComplete(YES))
        .isEqualTo(new NotPending(new NotPendingReason.TimedOut(TimeoutKind.SCHEDULE_TO_CLOSE)));
  }

  @Test
  void carryingWaitsForTheHandOffThatRuns() throws Exception {
    CompletableFuture<Void> handedOff = new CompletableFuture<>();
    harness.implementation.during =
        made -> {
          if (made.what().startsWith("approve")) {
            handedOff.get(20, TimeUnit.SECONDS);
          }
        };
    Started flow =
        harness.start(
            (waits, carried) -> carrying(waits, carried, WaitOptions.getDefaultInstance()));
    Tokens tokens = tokens();
    harness.completer().confirm(tokens.confirm()).tryComplete();
    String firstRun = flow.execution().getRunId();
    harness.completer().approve(tokens.approve()).heartbeat();
    assertThat(harness.client().newUntypedWorkflowStub(flow.workflowId()).describe().getExecution())
        .extracting("runId_")
        .isEqualTo(firstRun);
    handedOff.complete(null);
    harness.completer().approve(tokens.approve()).complete(YES);
    assertThat(flow.result()).endsWith(YES.toString());
  }

  @Test
  void aResetAfterTheHandOffKeepsTheToken() throws Exception {
    assumeTrue(WaitHarness.isRealServer(), "the in-memory server has no reset");
    Started flow =
        harness.start((waits, carried) -> waits.newStub(WaitHarness.HAND_OFF).approve("r1"));
    HandedOff made = harness.implementation.next();
    harness.completer().approve(made.token()).heartbeat();
    reset(flow, true);
    assertThat(harness.completer().approve(made.token()).tryComplete(YES))
        .isEqualTo(new Accepted());
    assertThat(harness.client().newUntypedWorkflowStub(flow.workflowId()).getResult(String.class))
        .isEqualTo(YES.toString());
  }

  @Test
  void aResetToBeforeTheHandOffMakesAnotherWait() throws Exception {
    assumeTrue(WaitHarness.isRealServer(), "the in-memory server has no reset");
    Started flow =
        harness.start((waits, carried) -> waits.newStub(WaitHarness.HAND_OFF).approve("r1"));
    HandedOff made = harness.implementation.next();
    harness.completer().approve(made.token()).heartbeat();
    reset(flow, false);
    HandedOff again = harness.implementation.next();
    assertThat(harness.completer().approve(made.token()).tryComplete(YES))
        .isEqualTo(new NotPending(new NotPendingReason.UnknownWait()));
    harness.completer().approve(again.token()).complete(YES);
    assertThat(harness.client().newUntypedWorkflowStub(flow.workflowId()).getResult(String.class))
        .isEqualTo(YES.toString());
  }

  /** To the last workflow task that was completed, or to the first. */
  private void reset(Started flow, boolean toTheLast) {
    List<Long> tasks =
        harness.client().fetchHistory(flow.workflowId()).getEvents().stream()
            .filter(it -> it.getEventType() == EventType.EVENT_TYPE_WORKFLOW_TASK_COMPLETED)
            .map(HistoryEvent::getEventId)
            .toList();
    harness
        .client()
        .getWorkflowServiceStubs()
        .blockingStub()
        .resetWorkflowExecution(
            ResetWorkflowExecutionRequest.newBuilder()
                .setNamespace(harness.namespace())
                .setWorkflowExecution(flow.execution())
                .setWorkflowTaskFinishEventId(tasks.get(toTheLast ? tasks.size() - 1 : 0))
                .setRequestId(UUID.randomUUID().toString())
                .setReason("test")
                .build());
  }

  @Test
  void aChildWaitsToo() throws Exception {
    String child = UUID.randomUUID().toString();
    harness.script(child, (waits, carried) -> waits.newStub(WaitHarness.HAND_OFF).approve("r1"));
    Started parent =
        harness.start(
            (waits, carried) ->
                Workflow.newChildWorkflowStub(
                        Flow.class, ChildWorkflowOptions.newBuilder().setWorkflowId(child).build())
                    .run(child, List.of()));
    harness.completer().approve(harness.implementation.next().token()).complete(YES);
    assertThat(parent.result()).isEqualTo(YES.toString());
  }

  @Test
  void aHistoryIsReplayed() throws Exception {
    WaitOptions options =
        WaitOptions.newBuilder().setTimeLimit(Duration.ofHours(1)).setWithdraw(true).build();
    Started flow =
        harness.start(
            (waits, carried) -> {
              ApprovalActivities stub = waits.newStub(WaitHarness.HAND_OFF, options);
              Promise<Decision> first = Async.function(stub::approve, "r1");
              Promise<Decision> second = Async.function(stub::approve, "r2");
              return first.get() + " " + second.get();
            });
    ApprovalActivitiesCompleter completer = harness.completer();
    completer.approve(harness.implementation.next().token()).fail(new Refusal.Away("ann"));
    for (int i = 0; i < 2; i++) {
      completer.approve(harness.implementation.next().token()).tryComplete(YES);
    }
    flow.result();
    WorkflowReplayer.replayWorkflowExecution(
        harness.client().fetchHistory(flow.workflowId()), FlowImpl.class);
  }

  @Test
  void aClosedWorkflowAnswersWhileItHasAWorker() throws Exception {
    Started flow =
        harness.start((waits, carried) -> waits.newStub(WaitHarness.HAND_OFF).approve("r1"));
    HandedOff made = harness.implementation.next();
    harness.completer().approve(made.token()).complete(YES);
    flow.result();
    assertThat(harness.completer().approve(made.token()).tryComplete(YES))
        .isEqualTo(new NotPending(new NotPendingReason.AlreadyCompleted(RecordedResult.SAME)));
    assertThat(harness.completer(Duration.ZERO).approve(made.token()).tryComplete(YES))
        .isEqualTo(new NotPending(new NotPendingReason.WorkflowClosed("COMPLETED", null)));
  }

  @Test
  void withoutAWorkerAnAnswerIsKept() throws Exception {
    assumeTrue(WaitHarness.isRealServer(), "in memory the next worker is not given the task");
    Started flow =
        harness.start((waits, carried) -> waits.newStub(WaitHarness.HAND_OFF).approve("r1"));
    HandedOff made = harness.implementation.next();
    harness.completer().approve(made.token()).heartbeat();
    harness.stopWorker();
    ApprovalActivitiesCompleter completer = harness.completer(Duration.ofSeconds(1));
    long start = System.nanoTime();
    assertThat(completer.approve(made.token()).tryComplete(YES)).isEqualTo(new Delivered());
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    assertThatThrownBy(() -> flow.stub().getResult(1, TimeUnit.SECONDS, String.class));
    harness.restartWorker();
    assertThat(flow.result()).isEqualTo(YES.toString());
  }
}

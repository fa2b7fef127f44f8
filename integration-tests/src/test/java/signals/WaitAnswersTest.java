package signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.CompletionBatch;
import dev.asyncactivity.CompletionOutcome;
import dev.asyncactivity.CompletionOutcome.Accepted;
import dev.asyncactivity.CompletionOutcome.Delivered;
import dev.asyncactivity.CompletionOutcome.NotPending;
import dev.asyncactivity.HeartbeatOutcome;
import dev.asyncactivity.NotPendingException;
import dev.asyncactivity.NotPendingReason;
import dev.asyncactivity.NotPendingReason.RecordedResult;
import dev.asyncactivity.PayloadTooLargeException;
import io.temporal.api.enums.v1.EventType;
import io.temporal.workflow.Async;
import io.temporal.workflow.Promise;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import signals.WaitHarness.HandedOff;
import signals.WaitHarness.Started;

/** Answers that reach a wait, or do not. */
class WaitAnswersTest {
  private static final Decision YES = new Decision(true, "ann");
  private static final Decision NO = new Decision(false, "bob");

  private final WaitHarness harness = new WaitHarness();

  @AfterEach
  void close() {
    harness.close();
  }

  private Started approving() {
    return harness.start((waits, carried) -> waits.newStub(WaitHarness.HAND_OFF).approve("r1"));
  }

  @Test
  void aResultIsReturned() throws Exception {
    Started flow = approving();
    HandedOff made = harness.implementation.next();
    assertThat(made.what()).isEqualTo("approve r1");
    assertThat(harness.completer().approve(made.token()).tryComplete(YES))
        .isEqualTo(new Accepted());
    assertThat(flow.result()).isEqualTo(YES.toString());
  }

  @Test
  void eachKindOfResultIsReturned() throws Exception {
    Started flow =
        harness.start(
            (waits, carried) -> {
              ApprovalActivities stub = waits.newStub(WaitHarness.HAND_OFF);
              stub.confirm("r1");
              int count = stub.count("a", "b");
              List<String> chosen = stub.choose(List.of("x", "y"));
              return count + " " + chosen + " " + stub.archive("r1");
            });
    ApprovalActivitiesCompleter completer = harness.completer();
    completer.confirm(harness.implementation.next().token()).complete();
    HandedOff count = harness.implementation.next();
    assertThat(count.what()).isEqualTo("count a,b");
    completer.count(count.token()).complete(2);
    completer.choose(harness.implementation.next().token()).complete(List.of("y"));
    assertThat(flow.result()).isEqualTo("2 [y] archived r1");
  }

  @Test
  void anAnswerWhileTheHandOffRunsCounts() throws Exception {
    CountDownLatch answered = new CountDownLatch(1);
    harness.implementation.during = made -> answered.await(20, TimeUnit.SECONDS);
    Started flow = approving();
    HandedOff made = harness.implementation.next();
    assertThat(harness.completer().approve(made.token()).tryComplete(YES))
        .isEqualTo(new Accepted());
    assertThat(flow.result()).isEqualTo(YES.toString());
    answered.countDown();
  }

  @Test
  void theTokenOfTheFirstOfThreeHandOffAttemptsIsGood() throws Exception {
    List<HandedOff> all = new ArrayList<>();
    harness.implementation.during =
        made -> {
          all.add(made);
          if (all.size() < 3) {
            throw new IllegalStateException("The mail server is away");
          }
        };
    Started flow = approving();
    HandedOff first = harness.implementation.next();
    harness.implementation.next();
    harness.implementation.next();
    harness.completer().approve(first.token()).complete(YES);
    assertThat(flow.result()).isEqualTo(YES.toString());
  }

  @Test
  void aDuplicateIsToldAndLeavesNoEvent() throws Exception {
    Started flow =
        harness.start(
            (waits, carried) -> {
              ApprovalActivities stub = waits.newStub(WaitHarness.HAND_OFF);
              Decision first = stub.approve("r1");
              return first + " " + stub.approve("r2");
            });
    ApprovalActivitiesCompleter completer = harness.completer();
    var handle = completer.approve(harness.implementation.next().token());
    handle.complete(YES);
    HandedOff second = harness.implementation.next();
    assertThat(handle.tryComplete(YES)).isEqualTo(already(RecordedResult.SAME));
    assertThat(handle.tryComplete(NO)).isEqualTo(already(RecordedResult.OTHER));
    assertThat(handle.tryFail(new Refusal.Rejected("ann", "late")))
        .isEqualTo(already(RecordedResult.UNKNOWN));
    assertThatThrownBy(() -> handle.complete(NO)).isInstanceOf(NotPendingException.class);
    assertThat(harness.events(flow.workflowId(), EventType.EVENT_TYPE_WORKFLOW_EXECUTION_SIGNALED))
        .isEqualTo(1);
    completer.approve(second.token()).complete(NO);
    assertThat(flow.result()).isEqualTo(YES + " " + NO);
    // The workflow is closed, and still says what became of its waits.
    assertThat(handle.tryComplete(YES)).isEqualTo(already(RecordedResult.SAME));
  }

  private static CompletionOutcome already(RecordedResult result) {
    return new NotPending(new NotPendingReason.AlreadyCompleted(result));
  }

  @Test
  void ofManyAnswersAtOnceOneIsAccepted() throws Exception {
    Started flow = approving();
    var handle = harness.completer().approve(harness.implementation.next().token());
    List<CompletableFuture<CompletionOutcome>> calls =
        Stream.iterate(0, i -> i + 1)
            .limit(20)
            .map(i -> handle.completeAsync(new Decision(true, "approver " + i)))
            .toList();
    List<CompletionOutcome> outcomes = calls.stream().map(CompletableFuture::join).toList();
    assertThat(outcomes.stream().filter(new Accepted()::equals)).hasSize(1);
    int accepted = outcomes.indexOf(new Accepted());
    assertThat(flow.result()).isEqualTo(new Decision(true, "approver " + accepted).toString());
  }

  @Test
  void aHeartbeatAsks() throws Exception {
    Started flow = approving();
    HandedOff made = harness.implementation.next();
    var handle = harness.completer().approve(made.token());
    handle.heartbeat();
    assertThat(handle.tryHeartbeat()).isEqualTo(new HeartbeatOutcome.Recorded());
    assertThatThrownBy(handle::reportCancellation)
        .hasStackTraceContaining("has not requested the cancellation");
    assertThatThrownBy(handle::deadline)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("timer of the workflow");
    handle.complete(YES);
    assertThat(flow.result()).isEqualTo(YES.toString());
    assertThat(handle.tryHeartbeat()).isEqualTo(already(RecordedResult.UNKNOWN));
    assertThat(harness.events(flow.workflowId(), EventType.EVENT_TYPE_WORKFLOW_EXECUTION_SIGNALED))
        .isEqualTo(1);
  }

  @Test
  void whatIsTooLargeIsRefusedAndTheWaitUnharmed() throws Exception {
    Started flow = approving();
    var handle = harness.completer().approve(harness.implementation.next().token());
    assertThatThrownBy(() -> handle.complete(new Decision(true, "x".repeat(3 << 20))))
        .isInstanceOf(PayloadTooLargeException.class);
    handle.complete(YES);
    assertThat(flow.result()).isEqualTo(YES.toString());
  }

  @Test
  void whatCannotBeReadIsDroppedAndTheWaitUnharmed() throws Exception {
    Started flow = approving();
    HandedOff made = harness.implementation.next();
    var address =
        (dev.asyncactivity.ActivityAddress.Waiting)
            AsyncActivityClient.create(harness.client()).openToken(made.token());
    Map<String, Object> call = Map.of("waitId", address.waitId(), "attempt", 1, "callId", "c");
    flow.stub().signal("Approve.complete", call, "no decision");
    flow.stub().signal("Approve.complete", "no call", YES);
    flow.stub().signal("Approve.complete");
    flow.stub().signal("Approve.fail.Rejected", call);
    flow.stub().signal("Approve.failWith", call);
    flow.stub().signal("Count.complete", call, 5);
    var handle = harness.completer().approve(made.token());
    assertThat(handle.tryHeartbeat()).isEqualTo(new HeartbeatOutcome.Recorded());
    // As any other SDK and the CLI can.
    flow.stub().signal("Approve.complete", Map.of("waitId", address.waitId()), YES);
    assertThat(flow.result()).isEqualTo(YES.toString());
  }

  @Test
  void twoHundredWaitsAtOnce() throws Exception {
    int number = 200;
    Started flow =
        harness.start(
            (waits, carried) -> {
              ApprovalActivities stub = waits.newStub(WaitHarness.HAND_OFF);
              List<Promise<Decision>> all = new ArrayList<>();
              for (int i = 0; i < number; i++) {
                all.add(Async.function(stub::approve, "r" + i));
              }
              return all.stream().map(it -> it.get().by()).distinct().count();
            });
    List<HandedOff> handedOff = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      handedOff.add(harness.implementation.next());
    }
    ApprovalActivitiesCompleter completer = harness.completer();
    try (CompletionBatch batch = AsyncActivityClient.create(harness.client()).newBatch()) {
      List<CompletableFuture<CompletionOutcome>> calls = new ArrayList<>();
      for (HandedOff made : handedOff) {
        calls.add(
            batch.submit(
                () ->
                    completer
                        .approve(made.token())
                        .completeAsync(new Decision(true, made.what()))));
      }
      // A batch sends the signals alone, and so is told no more.
      assertThat(calls.stream().map(CompletableFuture::join).collect(Collectors.toSet()))
          .containsExactly(new Delivered());
    }
    assertThat(flow.result()).isEqualTo(Integer.toString(number));
  }

  @Test
  void withoutAQuestionAnAnswerIsDelivered() throws Exception {
    Started flow = approving();
    var handle = harness.completer(Duration.ZERO).approve(harness.implementation.next().token());
    assertThat(handle.tryComplete(YES)).isEqualTo(new Delivered());
    assertThat(flow.result()).isEqualTo(YES.toString());
  }

  @Test
  void ofAnUnknownWorkflowThatIsTold() throws Exception {
    var handle =
        harness
            .completer()
            .approve(
                new dev.asyncactivity.ActivityAddress.Waiting(
                    harness.namespace(), "no such workflow", "w", "Approve", 1));
    assertThat(handle.tryComplete(YES))
        .isEqualTo(new NotPending(new NotPendingReason.UnknownWorkflow()));
    Started flow = approving();
    HandedOff made = harness.implementation.next();
    var unknown =
        harness
            .completer()
            .approve(
                new dev.asyncactivity.ActivityAddress.Waiting(
                    harness.namespace(), flow.workflowId(), "w", "Approve", 1));
    assertThat(unknown.tryComplete(YES))
        .isEqualTo(new NotPending(new NotPendingReason.UnknownWait()));
    harness.completer().approve(made.token()).complete(YES);
    flow.result();
  }
}

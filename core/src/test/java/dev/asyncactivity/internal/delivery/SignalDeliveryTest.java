package dev.asyncactivity.internal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncactivity.ActivityAddress.Waiting;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.NotPendingReason;
import dev.asyncactivity.NotPendingReason.RecordedResult;
import dev.asyncactivity.internal.address.KnownActivity;
import dev.asyncactivity.internal.call.BatchScope;
import dev.asyncactivity.internal.call.CallContext;
import dev.asyncactivity.internal.call.UnansweredCalls;
import dev.asyncactivity.internal.delivery.WaitReport.State;
import dev.asyncactivity.internal.retry.Backoff;
import dev.asyncactivity.internal.retry.NoAnswerException;
import dev.asyncactivity.internal.retry.RetryLimits;
import dev.asyncactivity.internal.retry.StatusCode;
import dev.asyncactivity.internal.time.SystemTime;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

/** What is said of an answer, for each way in which its signal and its questions may end. */
class SignalDeliveryTest {
  private static final Operation COMPLETE = new Operation.Complete("yes", String.class, false);
  private static final Operation FAIL = new Operation.Fail("no", true, false, false);
  private static final Operation HEARTBEAT = new Operation.Heartbeat(null, List.of(), false);
  private static final Verdict CLOSED =
      new Verdict.Refused(new NotPendingReason.WorkflowClosed("COMPLETED", null));
  private static final WaitReport OPEN = report(State.OPEN, "");

  private final Script script = new Script();
  private final DescribedWorkflow workflow = new DescribedWorkflow();
  private final UnansweredCalls unanswered = UnansweredCalls.OF_PROCESS;

  private static WaitReport report(State state, String callId) {
    return new WaitReport(
        state, state == State.OPEN ? 1 : 0, RecordedResult.SAME, "Rejected", callId);
  }

  @Test
  void whatTheWorkflowRecordedIsAccepted() throws Exception {
    script.says(OPEN).takes().says(it -> report(State.COMPLETED, it));
    assertThat(deliver(COMPLETE)).isEqualTo(new Verdict.Accepted());
    assertThat(script.asked).containsExactly("ask", "signal", "ask");
  }

  @Test
  void aClosedWaitCostsNoSignal() throws Exception {
    script.says(report(State.COMPLETED, "another"));
    assertThat(deliver(COMPLETE))
        .isEqualTo(new Verdict.Refused(new NotPendingReason.AlreadyCompleted(RecordedResult.SAME)));
    assertThat(script.asked).containsExactly("ask");
  }

  @Test
  void whereNobodyAnswersNobodyIsAskedAgain() throws Exception {
    script.saysNothing(StatusCode.DEADLINE_EXCEEDED).takes();
    assertThat(deliver(COMPLETE)).isEqualTo(new Verdict.Delivered());
    assertThat(script.asked).containsExactly("ask", "signal");
  }

  @Test
  void whereTheServersBufferOfQuestionsIsFullItIsDelivered() throws Exception {
    script.saysNothing(StatusCode.RESOURCE_EXHAUSTED).takes();
    for (int i = 0; i < 20; i++) {
      script.saysNothing(StatusCode.RESOURCE_EXHAUSTED);
    }
    assertThat(deliver(COMPLETE)).isEqualTo(new Verdict.Delivered());
  }

  @Test
  void aWorkflowThatWasBusyIsAskedAgain() throws Exception {
    script.saysNothing(StatusCode.RESOURCE_EXHAUSTED).takes();
    script.saysNothing(StatusCode.RESOURCE_EXHAUSTED);
    script.says(it -> report(State.COMPLETED, it));
    assertThat(deliver(COMPLETE)).isEqualTo(new Verdict.Accepted());
  }

  @Test
  void whatIsStillOpenWasNotRead() throws Exception {
    script.says(OPEN).takes();
    for (int i = 0; i < 20; i++) {
      script.says(OPEN);
    }
    assertThat(deliver(COMPLETE)).isEqualTo(new Verdict.Unread());
  }

  @Test
  void aQuestionWhoseValueCannotBeReadIsAskedWithoutIt() throws Exception {
    script.saysNothing(StatusCode.INVALID_ARGUMENT).says(OPEN).takes();
    script.saysNothing(StatusCode.INVALID_ARGUMENT).says(it -> report(State.COMPLETED, it));
    assertThat(deliver(COMPLETE)).isEqualTo(new Verdict.Accepted());
    assertThat(script.asked).containsExactly("ask", "ask plainly", "signal", "ask", "ask plainly");
  }

  @Test
  void aNextRunThatKnowsNothingLeavesItDelivered() throws Exception {
    script.says(OPEN).takes().says(report(State.UNKNOWN, ""));
    assertThat(deliver(COMPLETE)).isEqualTo(new Verdict.Delivered());
  }

  @Test
  void aSignalWhoseAnswerWasLostIsSentAgain() throws Exception {
    script.says(OPEN).takesNot(StatusCode.UNAVAILABLE).takes();
    script.says(it -> report(State.COMPLETED, it));
    assertThat(deliver(COMPLETE)).isEqualTo(new Verdict.Accepted());
  }

  @Test
  void aSignalThatEndedTheWorkflowBeforeItsAnswerWasLostIsAccepted() throws Exception {
    script.says(OPEN).takesNot(StatusCode.UNAVAILABLE).takesNot(StatusCode.NOT_FOUND);
    script.says(it -> report(State.COMPLETED, it));
    assertThat(deliver(COMPLETE)).isEqualTo(new Verdict.Accepted());
  }

  @Test
  void aSignalThatMetTheEndOfARunIsSentToTheNext() throws Exception {
    workflow.is("CONTINUED_AS_NEW", "RUNNING");
    script.says(OPEN).takesNot(StatusCode.NOT_FOUND).takesNot(StatusCode.NOT_FOUND).takes();
    script.says(it -> report(State.COMPLETED, it));
    assertThat(deliver(COMPLETE)).isEqualTo(new Verdict.Accepted());
    assertThat(script.asked).containsExactly("ask", "signal", "signal", "signal", "ask");
  }

  @Test
  void whatClosesMeanwhileSaysWhy() throws Exception {
    script.says(OPEN).takesNot(StatusCode.NOT_FOUND).says(report(State.TIMED_OUT, ""));
    assertThat(deliver(COMPLETE))
        .isEqualTo(
            new Verdict.Refused(
                new NotPendingReason.TimedOut(NotPendingReason.TimeoutKind.SCHEDULE_TO_CLOSE)));
  }

  @Test
  void withoutAWorkerAClosedWorkflowIsDescribed() throws Exception {
    script.saysNothing(StatusCode.DEADLINE_EXCEEDED).takesNot(StatusCode.NOT_FOUND);
    assertThat(deliver(COMPLETE)).isEqualTo(CLOSED);
  }

  @Test
  void aClosedWorkflowThatSaysThatItWaitsIsClosed() throws Exception {
    script.says(OPEN);
    assertThat(deliver(HEARTBEAT)).isEqualTo(CLOSED);
  }

  @Test
  void aClosedWorkflowWhoseWorkerSaysNothingIsClosed() throws Exception {
    script.saysNothing(StatusCode.INVALID_ARGUMENT);
    assertThat(deliver(HEARTBEAT)).isEqualTo(CLOSED);
  }

  @Test
  void anAttemptsFailureThatIsRecordedIsAcceptedAlsoIfTheNextAttemptRuns() throws Exception {
    script.says(OPEN).takes();
    script.says(it -> new WaitReport(State.OPEN, 2, RecordedResult.UNKNOWN, "", it));
    assertThat(deliver(FAIL)).isEqualTo(new Verdict.Accepted());
  }

  @Test
  void anEarlierAttemptsFailureIsSuperseded() throws Exception {
    script.says(new WaitReport(State.OPEN, 2, RecordedResult.UNKNOWN, "", ""));
    assertThat(deliver(FAIL)).isEqualTo(new Verdict.Refused(new NotPendingReason.Superseded(2)));
  }

  @Test
  void aCallThatIsMadeAgainKnowsItsOwnWork() throws Exception {
    script.says(OPEN).takesNot(StatusCode.PERMISSION_DENIED);
    CallContext first = call();
    first.setUnanswered();
    unanswered.add(first);
    script.clear();
    script.says(report(State.COMPLETED, first.nonce()));
    assertThat(deliver(COMPLETE)).isEqualTo(new Verdict.Accepted());
    unanswered.accepted(first);
  }

  @Test
  void aBatchSendsTheSignalAlone() throws Exception {
    script.takes();
    CallContext call = BatchScope.of(SignalDeliveryTest::call);
    assertThat(delivery(true).deliver(COMPLETE, call.activity(), call).get())
        .isEqualTo(new Verdict.Delivered());
    assertThat(script.asked).containsExactly("signal");
  }

  @Test
  void whoDoesNotWantToAskDoesNot() throws Exception {
    script.takes();
    CallContext call = call();
    assertThat(delivery(false).deliver(COMPLETE, call.activity(), call).get())
        .isEqualTo(new Verdict.Delivered());
    assertThat(script.asked).containsExactly("signal");
  }

  private Verdict deliver(Operation operation) throws ExecutionException, InterruptedException {
    CallContext call = call();
    call.budget().begin();
    return delivery(true).deliver(operation, call.activity(), call).get();
  }

  private Delivery delivery(boolean asks) {
    return new SignalDelivery(script, workflow, asks, unanswered);
  }

  private static CallContext call() {
    Waiting address = new Waiting("default", "w", "wait", "Approve", 1);
    Backoff pauses = Backoff.of(Duration.ofMillis(1), Duration.ofMillis(1), 1, null, 0);
    long minute = Duration.ofMinutes(1).toNanos();
    return new CallContext(
        KnownActivity.of(address, "default", "Approve", Attempts.ANY),
        "me",
        new RetryLimits(minute, minute, 0, pauses),
        SystemTime.INSTANCE,
        Runnable::run);
  }

  /** What comes of each call, in turn. */
  private static final class Script implements Signaller {
    private final List<String> asked = new ArrayList<>();
    private final Deque<Answer> answers = new ArrayDeque<>();

    private interface Answer {
      Object to(String nonce);
    }

    Script says(WaitReport report) {
      answers.add(nonce -> report);
      return this;
    }

    Script says(Answer report) {
      answers.add(report);
      return this;
    }

    Script saysNothing(StatusCode code) {
      answers.add(nonce -> code);
      return this;
    }

    Script takes() {
      answers.add(nonce -> true);
      return this;
    }

    Script takesNot(StatusCode code) {
      return saysNothing(code);
    }

    void clear() {
      answers.clear();
    }

    @SuppressWarnings("unchecked") // As the test has it.
    private <T> CompletableFuture<T> next(String what, CallContext call) {
      asked.add(what);
      Object answer = answers.remove().to(call.nonce());
      return answer instanceof StatusCode code
          ? CompletableFuture.failedFuture(new NoAnswerException(code, new Exception(what)))
          : CompletableFuture.completedFuture((T) answer);
    }

    @Override
    public Message encode(Operation answer, CallContext call) {
      return new Message() {};
    }

    @Override
    public CompletableFuture<Boolean> signal(Message answer, CallContext call) {
      return next("signal", call);
    }

    @Override
    public CompletableFuture<WaitReport> ask(Message answer, CallContext call) {
      return next("ask", call);
    }

    @Override
    public CompletableFuture<WaitReport> ask(CallContext call) {
      return next("ask plainly", call);
    }

    @Override
    public String typeOf(Operation.Fail failure) {
      return "Rejected";
    }
  }

  /** Is closed, after what the test says of it. */
  private static final class DescribedWorkflow implements Inspector {
    private final Deque<String> statuses = new ArrayDeque<>();

    void is(String... inTurn) {
      statuses.addAll(List.of(inTurn));
    }

    @Override
    public CompletableFuture<RunDescription> describe(
        String workflowId, String runId, CallContext call) {
      String status = statuses.isEmpty() ? "COMPLETED" : statuses.remove();
      boolean closed = !status.equals("RUNNING");
      return CompletableFuture.completedFuture(
          new RunDescription(workflowId, "r", status, closed, "W", "q", List.of()));
    }

    @Override
    public CompletableFuture<HistoryPage> history(
        String workflowId, String runId, HistoryPage before, CallContext call) {
      throw new AssertionError("No history is read");
    }

    @Override
    public CompletableFuture<RunsPage> runs(String listFilter, RunsPage before, CallContext call) {
      throw new AssertionError("No runs are listed");
    }
  }
}

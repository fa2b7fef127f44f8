package signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.asyncactivity.CompletionOutcome;
import dev.asyncactivity.CompletionOutcome.Accepted;
import dev.asyncactivity.CompletionOutcome.NotPending;
import dev.asyncactivity.HeartbeatOutcome;
import dev.asyncactivity.NotPendingReason;
import dev.asyncactivity.NotPendingReason.AlreadyFailed;
import dev.asyncactivity.NotPendingReason.RecordedResult;
import dev.asyncactivity.NotPendingReason.TimeoutKind;
import dev.asyncactivity.WaitOptions;
import io.temporal.activity.ActivityCancellationType;
import io.temporal.api.enums.v1.RetryState;
import io.temporal.api.enums.v1.TimeoutType;
import io.temporal.client.ActivityCanceledException;
import io.temporal.client.WorkflowFailedException;
import io.temporal.common.RetryOptions;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import io.temporal.failure.CanceledFailure;
import io.temporal.failure.TimeoutFailure;
import io.temporal.workflow.Async;
import io.temporal.workflow.CancellationScope;
import io.temporal.workflow.Promise;
import io.temporal.workflow.Workflow;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import signals.WaitHarness.HandedOff;
import signals.WaitHarness.Started;

/** How waits end other than with a result. */
class WaitEndsTest {
  private static final Decision YES = new Decision(true, "ann");
  private static final RetryOptions QUICKLY =
      RetryOptions.newBuilder()
          .setInitialInterval(Duration.ofMillis(100))
          .setBackoffCoefficient(1)
          .setMaximumAttempts(3)
          .build();

  private final WaitHarness harness = new WaitHarness();

  @AfterEach
  void close() {
    harness.close();
  }

  private Started approving(WaitOptions options) {
    return harness.start(
        (waits, carried) -> waits.newStub(WaitHarness.HAND_OFF, options).approve("r1"));
  }

  private static WaitOptions retrying(RetryOptions retry) {
    return WaitOptions.newBuilder().setRetryOptions(retry).build();
  }

  private static ActivityFailure failureOf(Started flow) {
    WorkflowFailedException failed =
        catchThrowableOfType(WorkflowFailedException.class, flow::result);
    return (ActivityFailure) failed.getCause();
  }

  private static NotPending gone(NotPendingReason reason) {
    return new NotPending(reason);
  }

  @Test
  void aDeclaredFailureLooksAsThatOfAnActivity() throws Exception {
    Started flow =
        harness.start(
            (waits, carried) -> {
              try {
                return waits.newStub(WaitHarness.HAND_OFF).approve("r1");
              } catch (ActivityFailure e) {
                return ApprovalActivitiesFailures.approve(e).orElseThrow(() -> e);
              }
            });
    var handle = harness.completer().approve(harness.implementation.next().token());
    Refusal.Rejected rejected = new Refusal.Rejected("ann", "over budget");
    assertThat(handle.tryFail(rejected)).isEqualTo(new Accepted());
    assertThat(flow.result()).isEqualTo(rejected.toString());
    assertThat(handle.tryFail(rejected))
        .isEqualTo(gone(new AlreadyFailed("Rejected", RecordedResult.UNKNOWN)));
    assertThat(handle.tryFail(new Refusal.Away("bob")))
        .isEqualTo(gone(new AlreadyFailed("Rejected", RecordedResult.OTHER)));
    assertThat(handle.tryComplete(YES))
        .isEqualTo(gone(new AlreadyFailed("Rejected", RecordedResult.UNKNOWN)));
  }

  @Test
  void theClientSeesTheSameChainAsOfAnActivity() throws Exception {
    Started flow = approving(WaitOptions.getDefaultInstance());
    harness
        .completer()
        .approve(harness.implementation.next().token())
        .fail(new Refusal.Rejected("ann", "no"));
    ActivityFailure failure = failureOf(flow);
    assertThat(failure.getActivityType()).isEqualTo("Approve");
    assertThat(failure.getRetryState()).isEqualTo(RetryState.RETRY_STATE_NON_RETRYABLE_FAILURE);
    ApplicationFailure cause = (ApplicationFailure) failure.getCause();
    assertThat(cause.getType()).isEqualTo("Rejected");
    assertThat(cause.getDetails().get(Refusal.Rejected.class))
        .isEqualTo(new Refusal.Rejected("ann", "no"));
  }

  @Test
  void aRetryableFailureHandsOffAgainAndEarlierTokensKnowIt() throws Exception {
    Started flow = approving(retrying(QUICKLY));
    ApprovalActivitiesCompleter completer = harness.completer();
    var first = completer.approve(harness.implementation.next().token());
    assertThat(first.tryFail(new Refusal.Away("ann"))).isEqualTo(new Accepted());
    var second = completer.approve(harness.implementation.next().token());
    assertThat(first.tryFail(new Refusal.Away("ann")))
        .isEqualTo(gone(new NotPendingReason.Superseded(2)));
    assertThat(first.tryHeartbeat()).isEqualTo(gone(new NotPendingReason.Superseded(2)));
    assertThat(second.tryHeartbeat()).isEqualTo(new HeartbeatOutcome.Recorded());
    assertThat(first.tryComplete(YES)).isEqualTo(new Accepted());
    assertThat(flow.result()).isEqualTo(YES.toString());
  }

  @Test
  void aFinalFailureOfAnEarlierAttemptCounts() throws Exception {
    Started flow = approving(retrying(QUICKLY));
    var first = harness.completer().approve(harness.implementation.next().token());
    first.fail(new Refusal.Away("ann"));
    harness.implementation.next();
    first.fail(new Refusal.Rejected("ann", "no"));
    assertThat(failureOf(flow)).hasCauseInstanceOf(ApplicationFailure.class);
  }

  @Test
  void inBackOffAResultCounts() throws Exception {
    Started flow =
        approving(
            retrying(RetryOptions.newBuilder().setInitialInterval(Duration.ofHours(1)).build()));
    var first = harness.completer().approve(harness.implementation.next().token());
    first.fail(new Refusal.Away("ann"));
    assertThat(first.tryComplete(YES)).isEqualTo(new Accepted());
    assertThat(flow.result()).isEqualTo(YES.toString());
  }

  @Test
  void whereOneAttemptSpeaksForItselfAnEarlierOneIsSuperseded() throws Exception {
    Started flow =
        harness.start(
            (waits, carried) ->
                waits.newStub(WaitHarness.HAND_OFF, retrying(QUICKLY)).choose(java.util.List.of()));
    ApprovalActivitiesCompleter completer = harness.completer();
    var first = completer.choose(harness.implementation.next().token());
    first.failWith(ApplicationFailure.newFailure("try again", "Fault"));
    var second = completer.choose(harness.implementation.next().token());
    assertThat(first.tryComplete(java.util.List.of("old")))
        .isEqualTo(gone(new NotPendingReason.Superseded(2)));
    second.complete(java.util.List.of("new"));
    assertThat(flow.result()).isEqualTo("[new]");
  }

  @Test
  void theRetryPolicyEnds() throws Exception {
    Started flow = approving(retrying(QUICKLY));
    ApprovalActivitiesCompleter completer = harness.completer();
    for (int attempt = 1; attempt <= 3; attempt++) {
      completer
          .approve(harness.implementation.next().token())
          .failWith(ApplicationFailure.newFailure("fault " + attempt, "Fault"));
    }
    ActivityFailure failure = failureOf(flow);
    assertThat(failure.getRetryState()).isEqualTo(RetryState.RETRY_STATE_MAXIMUM_ATTEMPTS_REACHED);
    assertThat(((ApplicationFailure) failure.getCause()).getOriginalMessage()).isEqualTo("fault 3");
  }

  @Test
  void aTypeThatIsNotRetriedEndsTheWait() throws Exception {
    Started flow =
        approving(
            retrying(
                RetryOptions.newBuilder()
                    .setDoNotRetry(ApprovalActivitiesFailures.AWAY_TYPE)
                    .build()));
    harness
        .completer()
        .approve(harness.implementation.next().token())
        .fail(new Refusal.Away("ann"));
    assertThat(failureOf(flow).getRetryState())
        .isEqualTo(RetryState.RETRY_STATE_NON_RETRYABLE_FAILURE);
  }

  @Test
  void anUndeclaredFailureThatIsFinalEndsTheWait() throws Exception {
    Started flow = approving(retrying(QUICKLY));
    var handle = harness.completer().approve(harness.implementation.next().token());
    handle.failWith(ApplicationFailure.newNonRetryableFailure("broken", "Fault"));
    ApplicationFailure cause = (ApplicationFailure) failureOf(flow).getCause();
    assertThat(cause.getType()).isEqualTo("Fault");
    assertThat(cause.getOriginalMessage()).isEqualTo("broken");
  }

  @Test
  void theTimeLimitEndsTheWaitAndItIsWithdrawn() throws Exception {
    boolean real = WaitHarness.isRealServer();
    Duration limit = real ? Duration.ofSeconds(3) : Duration.ofDays(7);
    Started flow =
        approving(WaitOptions.newBuilder().setTimeLimit(limit).setWithdraw(true).build());
    HandedOff made = harness.implementation.next();
    harness.sleep(limit.plusSeconds(1));
    assertThat(harness.implementation.next()).isEqualTo(new HandedOff("withdraw r1", made.token()));
    ActivityFailure failure = failureOf(flow);
    assertThat(failure.getRetryState()).isEqualTo(RetryState.RETRY_STATE_TIMEOUT);
    assertThat(((TimeoutFailure) failure.getCause()).getTimeoutType())
        .isEqualTo(TimeoutType.TIMEOUT_TYPE_SCHEDULE_TO_CLOSE);
    assertThat(harness.completer().approve(made.token()).tryComplete(YES))
        .isEqualTo(gone(new NotPendingReason.TimedOut(TimeoutKind.SCHEDULE_TO_CLOSE)));
  }

  @Test
  void beforeTheTimeLimitAnAnswerCountsAndNothingIsWithdrawn() throws Exception {
    Started flow =
        approving(
            WaitOptions.newBuilder().setTimeLimit(Duration.ofHours(1)).setWithdraw(true).build());
    harness.completer().approve(harness.implementation.next().token()).complete(YES);
    assertThat(flow.result()).isEqualTo(YES.toString());
    assertThat(harness.implementation.handedOff).isEmpty();
  }

  @Test
  void aCancelledScopeEndsTheWaitAndItIsWithdrawn() throws Exception {
    Started flow =
        harness.start(
            (waits, carried) -> {
              ApprovalActivities stub =
                  waits.newStub(
                      WaitHarness.HAND_OFF, WaitOptions.newBuilder().setWithdraw(true).build());
              Promise<?>[] approved = new Promise<?>[1];
              CancellationScope scope =
                  Workflow.newCancellationScope(
                      () -> approved[0] = Async.function(stub::approve, "r1"));
              scope.run();
              stub.confirm("r2");
              scope.cancel();
              RuntimeException failure = approved[0].getFailure();
              stub.confirm("r3");
              return failure.getClass().getSimpleName()
                  + " "
                  + failure.getCause().getClass().getSimpleName();
            });
    ApprovalActivitiesCompleter completer = harness.completer();
    HandedOff one = harness.implementation.next();
    HandedOff two = harness.implementation.next();
    HandedOff approve = one.what().startsWith("approve") ? one : two;
    HandedOff confirm = approve == one ? two : one;
    completer.confirm(confirm.token()).complete();
    assertThat(harness.implementation.next().what()).isEqualTo("withdraw r1");
    var handle = completer.approve(approve.token());
    assertThat(handle.tryHeartbeat()).isEqualTo(new HeartbeatOutcome.CancelRequested());
    assertThatThrownBy(handle::heartbeat).isInstanceOf(ActivityCanceledException.class);
    assertThat(handle.tryReportCancellation()).isEqualTo(new Accepted());
    assertThat(handle.tryComplete(YES)).isEqualTo(gone(new NotPendingReason.Canceled()));
    completer.confirm(harness.implementation.next().token()).complete();
    assertThat(flow.result()).isEqualTo("ActivityFailure CanceledFailure");
  }

  @Test
  void aCancelledWorkflowNoLongerWaits() throws Exception {
    Started flow = approving(WaitOptions.getDefaultInstance());
    HandedOff made = harness.implementation.next();
    harness.completer().approve(made.token()).heartbeat();
    flow.stub().cancel();
    WorkflowFailedException failed =
        catchThrowableOfType(WorkflowFailedException.class, flow::result);
    assertThat(failed).hasRootCauseInstanceOf(CanceledFailure.class);
    assertThat(harness.completer().approve(made.token()).tryComplete(YES))
        .isEqualTo(gone(new NotPendingReason.Canceled()));
  }

  @Test
  void aCancelledHandOffEndsToo() throws Exception {
    CountDownLatch ended = new CountDownLatch(1);
    harness.implementation.during = made -> ended.await(20, TimeUnit.SECONDS);
    Started flow =
        harness.start(
            (waits, carried) ->
                waits
                    .newStub(
                        WaitHarness.HAND_OFF.toBuilder()
                            .setCancellationType(ActivityCancellationType.ABANDON)
                            .build())
                    .approve("r1"));
    harness.implementation.next();
    flow.stub().cancel();
    assertThatThrownBy(flow::result).hasRootCauseInstanceOf(CanceledFailure.class);
    ended.countDown();
  }

  @Test
  void aHandOffThatFailsForGoodFailsTheCall() throws Exception {
    harness.implementation.during =
        made -> {
          throw new IllegalStateException("The mail server is away");
        };
    Started flow = approving(WaitOptions.getDefaultInstance());
    HandedOff made = harness.implementation.next();
    ActivityFailure failure = failureOf(flow);
    assertThat(failure.getActivityType()).isEqualTo("Approve.handOff");
    assertThat(failure.getRetryState()).isEqualTo(RetryState.RETRY_STATE_MAXIMUM_ATTEMPTS_REACHED);
    CompletionOutcome late = harness.completer().approve(made.token()).tryComplete(YES);
    assertThat(late)
        .isEqualTo(
            gone(new AlreadyFailed("java.lang.IllegalStateException", RecordedResult.UNKNOWN)));
  }
}

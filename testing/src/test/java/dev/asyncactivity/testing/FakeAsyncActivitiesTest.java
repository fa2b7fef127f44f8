package dev.asyncactivity.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.ActivityAddress.Parked;
import dev.asyncactivity.CompletionOutcome;
import dev.asyncactivity.CompletionOutcome.Accepted;
import dev.asyncactivity.CompletionOutcome.NotPending;
import dev.asyncactivity.HeartbeatOutcome;
import dev.asyncactivity.NotPendingReason;
import dev.asyncactivity.NotPendingReason.AlreadyCompleted;
import dev.asyncactivity.NotPendingReason.AlreadyFailed;
import dev.asyncactivity.NotPendingReason.RecordedResult;
import dev.asyncactivity.NotPendingReason.TimeoutKind;
import dev.asyncactivity.NotPendingReason.UnknownCause;
import expenses.ExpenseActivities;
import expenses.ExpenseActivities.ApprovalFailure;
import expenses.ExpenseActivities.Decision;
import expenses.ExpenseActivities.ExpenseReport;
import expenses.ExpenseActivities.ReviewProgress;
import expenses.ExpenseActivitiesCompleter;
import expenses.ExpenseActivitiesCompleter.RequestApproval;
import expenses.ExpenseActivitiesImplBase;
import io.temporal.client.ActivityCanceledException;
import io.temporal.client.ActivityCompletionFailureException;
import io.temporal.testing.ActivityRequestedAsyncCompletion;
import io.temporal.testing.TestActivityEnvironment;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(30)
class FakeAsyncActivitiesTest {
  private static final Decision YES = new Decision(true, "ann");
  private static final ApprovalFailure NO = new ApprovalFailure.Rejected("ann", "too much");

  private FakeAsyncActivities fake;
  private ExpenseActivitiesCompleter completer;

  @BeforeEach
  void start() {
    fake = new FakeAsyncActivities();
    completer = ExpenseActivitiesCompleter.create(fake.client());
  }

  @AfterEach
  void stop() {
    fake.close();
  }

  private static NotPending notPending(NotPendingReason reason) {
    return new NotPending(reason);
  }

  @Test
  void isCompleted() {
    FakeActivity<RequestApproval> a = fake.park(completer::requestApproval);
    assertThat(a.isPending()).isTrue();
    assertThat(completer.requestApproval(a.token()).tryComplete(YES)).isEqualTo(new Accepted());
    assertThat(a.result(Decision.class)).isEqualTo(YES);
    assertThat(a.isPending()).isFalse();
    assertThat(a.handle().tryComplete(YES))
        .isEqualTo(notPending(new AlreadyCompleted(RecordedResult.SAME)));
    assertThat(a.handle().tryComplete(new Decision(false, "bob")))
        .isEqualTo(notPending(new AlreadyCompleted(RecordedResult.OTHER)));
  }

  @Test
  void isCompletedByEachAddress() {
    for (int i = 0; i < 3; i++) {
      FakeActivity<RequestApproval> a = fake.park(completer::requestApproval);
      Parked parked = (Parked) a.handle().address();
      ActivityAddress address =
          switch (i) {
            case 0 -> ActivityAddress.taskToken(parked.taskToken().bytes());
            case 1 -> ActivityAddress.of(parked.workflowId(), parked.runId(), parked.activityId());
            default -> ActivityAddress.inWorkflow(parked.workflowId());
          };
      completer.requestApproval(address).completeAsync(YES);
      assertThat(a.result(Decision.class)).isEqualTo(YES);
    }
  }

  @Test
  void isFailedAsDeclared() {
    FakeActivity<RequestApproval> a = fake.park(completer::requestApproval);
    a.handle().fail(NO);
    assertThat(a.failure(ApprovalFailure.Rejected.class)).isEqualTo(NO);
    assertThat(a.failure().getType()).isEqualTo("Rejected");
    assertThat(a.handle().tryFail(NO))
        .isEqualTo(notPending(new AlreadyFailed("Rejected", RecordedResult.SAME)));
  }

  @Test
  void goesOnAfterARetryableFailure() {
    FakeActivity<RequestApproval> a = fake.park(completer::requestApproval);
    a.handle().fail(new ApprovalFailure.Unavailable("ann"));
    assertThat(a.attempt()).isEqualTo(2);
    assertThat(a.handle().tryFail(NO)).isInstanceOf(NotPending.class);
    a.nextAttempt();
    assertThat(a.handle().tryHeartbeat()).isEqualTo(notPending(new NotPendingReason.Superseded(3)));
    assertThat(a.handle().tryComplete(YES)).isEqualTo(new Accepted());
    assertThat(a.result(Decision.class)).isEqualTo(YES);
  }

  @Test
  void recordsProgressAndTellsOfCancellation() {
    FakeActivity<RequestApproval> a = fake.park(completer::requestApproval);
    assertThat(a.handle().tryHeartbeat(new ReviewProgress("read", 40)))
        .isEqualTo(new HeartbeatOutcome.Recorded());
    assertThat(a.progress(ReviewProgress.class)).contains(new ReviewProgress("read", 40));
    a.pause();
    assertThat(a.handle().tryHeartbeat()).isEqualTo(new HeartbeatOutcome.Paused());
    a.reset();
    assertThat(a.handle().tryHeartbeat()).isEqualTo(new HeartbeatOutcome.Reset());
    a.requestCancel();
    assertThat(a.handle().tryHeartbeat()).isEqualTo(new HeartbeatOutcome.CancelRequested());
    assertThatThrownBy(() -> a.handle().heartbeat()).isInstanceOf(ActivityCanceledException.class);
    a.handle().reportCancellation();
    assertThat(a.handle().tryComplete(YES)).isEqualTo(notPending(new NotPendingReason.Canceled()));
  }

  @Test
  void isOverByItself() {
    FakeActivity<RequestApproval> late = fake.park(completer::requestApproval);
    late.timedOut();
    assertThat(late.handle().tryComplete(YES))
        .isEqualTo(notPending(new NotPendingReason.TimedOut(TimeoutKind.START_TO_CLOSE)));
    FakeActivity<RequestApproval> closed = fake.park(completer::requestApproval);
    closed.workflowClosed();
    assertThat(closed.handle().tryComplete(YES))
        .isEqualTo(notPending(new NotPendingReason.WorkflowClosed("COMPLETED", null)));
    FakeActivity<RequestApproval> next = fake.park(completer::requestApproval);
    next.nextAttempt();
    assertThat(next.handle().tryFail(new ApprovalFailure.Unavailable("ann")))
        .isEqualTo(notPending(new NotPendingReason.Superseded(2)));
  }

  static List<NotPendingReason> ofCompletions() {
    return List.of(
        new AlreadyCompleted(RecordedResult.SAME),
        new AlreadyCompleted(RecordedResult.OTHER),
        new AlreadyCompleted(RecordedResult.UNKNOWN),
        new AlreadyFailed("Rejected", RecordedResult.UNKNOWN),
        new NotPendingReason.TimedOut(TimeoutKind.HEARTBEAT),
        new NotPendingReason.TimedOut(TimeoutKind.SCHEDULE_TO_CLOSE),
        new NotPendingReason.TimedOut(TimeoutKind.SCHEDULE_TO_START),
        new NotPendingReason.TimedOut(TimeoutKind.UNKNOWN),
        new NotPendingReason.Canceled(),
        new NotPendingReason.UnknownWorkflow(),
        new NotPendingReason.UnknownActivity(),
        new NotPendingReason.Unknown(UnknownCause.LOOKUP_FAILED),
        new NotPendingReason.Unknown(UnknownCause.HISTORY_LIMIT),
        new NotPendingReason.WorkflowClosed("TERMINATED", null));
  }

  @ParameterizedTest
  @MethodSource("ofCompletions")
  void tellsACompletionEachReason(NotPendingReason reason) {
    FakeActivity<RequestApproval> a = fake.park(completer::requestApproval);
    a.notPending(reason);
    assertThat(a.handle().tryComplete(YES)).isEqualTo(notPending(reason));
  }

  static List<NotPendingReason> ofFailures() {
    return List.of(
        new AlreadyFailed("Rejected", RecordedResult.SAME),
        new AlreadyFailed("Rejected", RecordedResult.OTHER),
        new NotPendingReason.Superseded(5),
        new NotPendingReason.Reset(1));
  }

  @ParameterizedTest
  @MethodSource("ofFailures")
  void tellsAFailureEachReason(NotPendingReason reason) {
    FakeActivity<RequestApproval> a = fake.park(completer::requestApproval);
    a.notPending(reason);
    ApprovalFailure failure =
        reason instanceof AlreadyFailed ? NO : new ApprovalFailure.Unavailable("ann");
    assertThat(a.handle().tryFail(failure)).isEqualTo(notPending(reason));
  }

  @Test
  void tellsTheReasonsOfOtherAddresses() {
    FakeActivity<RequestApproval> none = fake.park(completer::requestApproval);
    none.notPending(new NotPendingReason.NoneOfType(List.of("CountReceipts")));
    assertThat(
            completer
                .requestApproval(ActivityAddress.inWorkflow(none.workflowId()))
                .tryComplete(YES))
        .isEqualTo(notPending(new NotPendingReason.NoneOfType(List.of("CountReceipts"))));
    FakeActivity<RequestApproval> other = fake.park(completer::requestApproval);
    other.notPending(new NotPendingReason.OtherType("CountReceipts"));
    ActivityAddress ids = ActivityAddress.of(other.workflowId(), other.activityId());
    assertThat(completer.requestApproval(ids).tryComplete(YES))
        .isEqualTo(notPending(new NotPendingReason.OtherType("CountReceipts")));
    FakeActivity<RequestApproval> waiting = fake.park(completer::requestApproval);
    waiting.notPending(new NotPendingReason.NotStarted(2));
    ActivityAddress waitingIds = ActivityAddress.of(waiting.workflowId(), waiting.activityId());
    assertThat(completer.requestApproval(waitingIds).tryHeartbeat())
        .isEqualTo(notPending(new NotPendingReason.NotStarted(2)));
    assertThatThrownBy(() -> none.notPending(new NotPendingReason.Unknown(UnknownCause.NO_IDS)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ActivityAddress.taskToken");
  }

  @Test
  void isFoundByItsKey() {
    FakeActivity<RequestApproval> a = fake.park(completer::requestApproval);
    ActivityAddress byKey = ActivityAddress.key(a.workflowId(), "4711");
    NotPending none = notPending(new NotPendingReason.NoneWithKey());
    assertThat(completer.requestApproval(byKey).tryComplete(YES)).isEqualTo(none);
    a.key("4711");
    assertThat(a.progress(ReviewProgress.class)).isEmpty();
    completer.requestApproval(byKey).heartbeat();
    assertThat(completer.requestApproval().inWorkflow(a.workflowId()).only().key())
        .contains("4711");
    completer.requestApproval(byKey).complete(YES);
    assertThat(a.result(Decision.class)).isEqualTo(YES);

    FakeActivity<RequestApproval> b = fake.park(completer::requestApproval);
    b.key("4711");
    b.notPending(new NotPendingReason.NoneWithKey());
    ActivityAddress other = ActivityAddress.key(b.workflowId(), "4711");
    assertThat(completer.requestApproval(other).tryComplete(YES)).isEqualTo(none);
  }

  @Test
  void losesAnAnswerAndIsUnreachable() {
    FakeActivity<RequestApproval> a = fake.park(completer::requestApproval);
    fake.loseNextAnswer();
    assertThat(a.handle().tryComplete(YES)).isEqualTo(new Accepted());
    FakeActivity<RequestApproval> b = fake.park(completer::requestApproval);
    fake.unreachable(true);
    assertThatThrownBy(() -> b.handle().complete(YES))
        .isInstanceOf(ActivityCompletionFailureException.class);
    fake.unreachable(false);
    b.handle().complete(YES);
    assertThat(b.result(Decision.class)).isEqualTo(YES);
  }

  @Test
  void saysThatNothingWasAnswered() {
    FakeActivity<RequestApproval> a = fake.park(completer::requestApproval);
    a.handle().fail(NO);
    assertThatThrownBy(() -> a.result(Decision.class))
        .isInstanceOf(AssertionError.class)
        .hasMessage("RequestApproval was not completed: it is over, failed");
  }

  /** Completes some at once, and mails the others. */
  private static final class Impl extends ExpenseActivitiesImplBase {
    private final BlockingQueue<String> mails = new LinkedBlockingQueue<>();

    Impl(FakeAsyncActivities fake) {
      super(fake.client());
    }

    @Override
    protected void requestApproval(ExpenseReport report, RequestApproval pending) {
      if (report.cents() < 100) {
        pending.complete(new Decision(true, "nobody"));
      }
      mails.add(pending.token());
    }

    @Override
    protected void countReceipts(
        ExpenseReport report, ExpenseActivitiesCompleter.CountReceipts pending) {
      throw new IllegalStateException("No receipts");
    }

    @Override
    public void archive(String reportId) {
      // An ordinary activity.
    }
  }

  @Test
  void testsAHandOffItself() {
    Impl impl = new Impl(fake);
    FakeActivity<RequestApproval> a = fake.park(completer::requestApproval);
    impl.requestApproval(new ExpenseReport("r-1", 99), a.handle());
    assertThat(a.result(Decision.class).by()).isEqualTo("nobody");
    assertThat(impl.mails).containsExactly(a.token());
  }

  @Test
  void adoptsWhatTheSdksEnvironmentHasParked() {
    TestActivityEnvironment environment = TestActivityEnvironment.newInstance();
    Impl impl = new Impl(fake);
    environment.registerActivitiesImplementations(impl);
    ExpenseActivities activities = environment.newActivityStub(ExpenseActivities.class);
    for (int cents : new int[] {99, 12_50}) {
      assertThatThrownBy(() -> activities.requestApproval(new ExpenseReport("r-1", cents)))
          .isInstanceOf(ActivityRequestedAsyncCompletion.class);
      RequestApproval handle = completer.requestApproval(impl.mails.remove());
      FakeActivity<RequestApproval> adopted = fake.adopt(handle);
      if (cents > 100) {
        assertThat(handle.tryComplete(YES)).isEqualTo(new Accepted());
      }
      assertThat(adopted.result(Decision.class).approved()).isTrue();
      CompletionOutcome again = handle.tryComplete(new Decision(false, "bob"));
      assertThat(again).isEqualTo(notPending(new AlreadyCompleted(RecordedResult.OTHER)));
    }
    assertThatThrownBy(() -> activities.countReceipts(new ExpenseReport("r-1", 1)))
        .hasStackTraceContaining("No receipts");
    environment.close();
  }
}

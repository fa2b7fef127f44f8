package dev.asyncactivity.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncactivity.CompletionOutcome;
import dev.asyncactivity.CompletionOutcome.Accepted;
import dev.asyncactivity.HeartbeatOutcome;
import dev.asyncactivity.NotPendingReason;
import expenses.ExpenseActivities.ApprovalFailure;
import expenses.ExpenseActivities.Decision;
import expenses.ExpenseActivities.ExpenseReport;
import expenses.ExpenseActivities.ReviewProgress;
import expenses.ExpenseActivitiesCompleter;
import expenses.ExpenseActivitiesCompleter.RequestApproval;
import expenses.ExpenseActivitiesImpl;
import expenses.ExpenseWorkflow;
import expenses.ExpenseWorkflow.Limits;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.failure.CanceledFailure;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.Worker;
import io.temporal.worker.WorkerFactoryOptions;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Each call of the kit, on whatever server a subclass gives. */
@Timeout(60)
abstract class KitOnServer {
  private static final ExpenseReport REPORT = new ExpenseReport("r-1", 12_50);
  private static final ExpenseReport COUNTED = new ExpenseReport("r-1", -1);
  private static final Decision YES = new Decision(true, "ann");

  final String taskQueue = UUID.randomUUID().toString();
  final BlockingQueue<String> mails = new LinkedBlockingQueue<>();
  final AtomicInteger failingMails = new AtomicInteger();
  TestWorkflowEnvironment temporal;
  AsyncActivityTestKit kit;
  ExpenseActivitiesCompleter completer;

  abstract TestWorkflowEnvironment newEnvironment(TestEnvironmentOptions.Builder options);

  @BeforeEach
  void start() {
    start(
        WorkerFactoryOptions.newBuilder()
            .setWorkerInterceptors(AsyncActivityTestKit.interceptor())
            .build());
  }

  void start(WorkerFactoryOptions options) {
    temporal = newEnvironment(TestEnvironmentOptions.newBuilder().setWorkerFactoryOptions(options));
    Worker worker = temporal.newWorker(taskQueue);
    worker.registerWorkflowImplementationTypes(ExpenseWorkflow.Impl.class);
    worker.registerActivitiesImplementations(
        new ExpenseActivitiesImpl(
            link -> {
              if (failingMails.getAndDecrement() > 0) {
                throw new IOException("The mail server is away");
              }
              mails.add(link);
            }));
    temporal.start();
    kit = AsyncActivityTestKit.of(temporal);
    completer = ExpenseActivitiesCompleter.create(temporal.getWorkflowClient());
  }

  @AfterEach
  void stop() {
    temporal.close();
  }

  WorkflowStub start(ExpenseReport report, Limits limits) {
    ExpenseWorkflow workflow =
        temporal
            .getWorkflowClient()
            .newWorkflowStub(
                ExpenseWorkflow.class,
                WorkflowOptions.newBuilder().setTaskQueue(taskQueue).build());
    WorkflowClient.start(workflow::process, report, limits);
    return WorkflowStub.fromTyped(workflow);
  }

  static String resultOf(WorkflowStub workflow) throws TimeoutException {
    return workflow.getResult(20, TimeUnit.SECONDS, String.class);
  }

  @Test
  void findsAndAnswers() throws Exception {
    WorkflowStub workflow = start(REPORT, Limits.WEEK);
    TestedActivity<RequestApproval> approval = kit.only(completer::requestApproval);
    assertThat(approval.argument(0, ExpenseReport.class)).isEqualTo(REPORT);
    assertThat(approval.attempt()).isEqualTo(1);
    assertThat(approval.workflowId()).isEqualTo(workflow.getExecution().getWorkflowId());
    assertThat(approval.runId()).isEqualTo(workflow.getExecution().getRunId());
    assertThat(approval.activityId()).isNotEmpty();
    assertThat(approval.token()).isEqualTo(mails.poll());
    approval.handle().complete(YES);
    assertThat(resultOf(workflow)).isEqualTo("decided by ann");
    kit.none(completer::requestApproval);
  }

  @Test
  void failsAsDeclaredAndShowsProgress() throws Exception {
    WorkflowStub workflow = start(REPORT, Limits.WEEK);
    TestedActivity<RequestApproval> approval = kit.only(completer::requestApproval);
    assertThat(approval.progress(ReviewProgress.class)).isEmpty();
    approval.handle().heartbeat(new ReviewProgress("read", 40));
    assertThat(approval.progress(ReviewProgress.class)).contains(new ReviewProgress("read", 40));
    approval.handle().fail(new ApprovalFailure.Rejected("ann", "too much"));
    assertThat(resultOf(workflow)).isEqualTo("rejected by ann: too much");
  }

  @Test
  void findsMany() {
    for (int i = 0; i < 5; i++) {
      start(REPORT, Limits.WEEK);
    }
    List<TestedActivity<RequestApproval>> all = kit.atLeast(completer::requestApproval, 5);
    assertThat(all).hasSize(5);
    assertThatThrownBy(() -> kit.only(completer::requestApproval))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("More than one RequestApproval is parked. Pending:\n  ");
    AsyncActivityTestKit one = kit.inWorkflow(all.get(3).workflowId());
    assertThat(one.only(completer::requestApproval).activityId())
        .isEqualTo(all.get(3).activityId());
    all.forEach(it -> it.handle().complete(YES));
    kit.none(completer::requestApproval);
  }

  @Test
  void saysWhatIsPendingInstead() {
    WorkflowStub workflow = start(REPORT, Limits.WEEK);
    kit.only(completer::requestApproval);
    AsyncActivityTestKit brief = kit.withPatience(Duration.ofMillis(100));
    assertThatThrownBy(() -> brief.only(completer::countReceipts))
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            "No CountReceipts was parked within PT0.1S. Pending:\n  RequestApproval of workflow "
                + workflow.getExecution().getWorkflowId()
                + ", activity id "
                + kit.only(completer::requestApproval).activityId()
                + ", attempt 1: is parked");
    assertThatThrownBy(() -> brief.atLeast(completer::requestApproval, 2))
        .hasMessageStartingWith("Only 1 of 2 RequestApproval was parked within PT0.1S. Pending:");
    assertThatThrownBy(() -> brief.none(completer::requestApproval))
        .hasMessageStartingWith("There is still a RequestApproval. Pending:");
  }

  @Test
  void timesOutByTheLimitOfAnAttempt() throws Exception {
    WorkflowStub workflow = start(REPORT, Limits.WEEK);
    TestedActivity<RequestApproval> approval = kit.only(completer::requestApproval);
    approval.timeOut();
    assertThat(resultOf(workflow)).isEqualTo("timed out: START_TO_CLOSE");
    assertThat(approval.handle().tryComplete(YES))
        .isEqualTo(
            new CompletionOutcome.NotPending(
                new NotPendingReason.TimedOut(NotPendingReason.TimeoutKind.START_TO_CLOSE)));
    assertThatThrownBy(approval::timeOut)
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("The attempt has ended before: RequestApproval, attempt 1.");
    assertThatThrownBy(approval::nextAttempt)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("the activity has ended");
  }

  @Test
  void timesOutByTheHeartbeat() throws Exception {
    WorkflowStub workflow = start(REPORT, new Limits(7 * 86_400, 0, 3_600, 1, 1));
    TestedActivity<RequestApproval> approval = kit.only(completer::requestApproval);
    approval.handle().heartbeat(new ReviewProgress("read", 40));
    approval.timeOut();
    assertThat(resultOf(workflow)).isEqualTo("timed out: HEARTBEAT");
  }

  @Test
  void timesOutByTheLimitOfAllAttempts() throws Exception {
    WorkflowStub workflow = start(REPORT, new Limits(0, 86_400, 0, 1, 1));
    kit.only(completer::requestApproval).timeOut();
    // Where nothing else was set, both end at once, and the server names the one or the other.
    assertThat(resultOf(workflow)).matches("timed out: (SCHEDULE|START)_TO_CLOSE");
  }

  @Test
  void goesOnToTheNextAttemptAndUsesStaleTokens() throws Exception {
    WorkflowStub workflow = start(REPORT, Limits.withAttempts(3));
    TestedActivity<RequestApproval> first = kit.only(completer::requestApproval);
    assertThatThrownBy(first::nextAttempt)
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("Attempt 1 has not ended.");
    first.timeOut();
    TestedActivity<RequestApproval> second = first.nextAttempt();
    assertThat(second.attempt()).isEqualTo(2);
    assertThat(first.handle().tryFail(new ApprovalFailure.Unavailable("ann")))
        .isEqualTo(new CompletionOutcome.NotPending(new NotPendingReason.Superseded(2)));
    second.handle().fail(new ApprovalFailure.Unavailable("ann"));
    TestedActivity<RequestApproval> third = second.nextAttempt();
    assertThat(third.attempt()).isEqualTo(3);
    assertThat(completer.requestApproval(first.token()).tryComplete(YES))
        .isEqualTo(new Accepted()); // An earlier attempt's answer is an answer.
    assertThat(resultOf(workflow)).isEqualTo("decided by ann");
  }

  @Test
  void keepsTheLimitsOfTheNextAttempt() throws Exception {
    WorkflowStub workflow = start(REPORT, Limits.withAttempts(2));
    TestedActivity<RequestApproval> first = kit.only(completer::requestApproval);
    first.timeOut();
    TestedActivity<RequestApproval> second = first.nextAttempt();
    Thread.sleep(1_500); // Longer than the limit that has ended the first.
    second.handle().complete(YES);
    assertThat(resultOf(workflow)).isEqualTo("decided by ann");
  }

  @Test
  void seesHandOffsThatFail() {
    failingMails.set(1);
    start(REPORT, Limits.withAttempts(2));
    AsyncActivityTestKit brief = kit.withPatience(Duration.ofSeconds(5));
    assertThatThrownBy(() -> brief.only(completer::requestApproval))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(
            "attempt 2: waits for its next attempt, the attempt before ended with"
                + " java.io.IOException: The mail server is away");
  }

  @Test
  void crashesInTheHandOff() throws Exception {
    kit.crashNextHandOff(completer::requestApproval);
    WorkflowStub workflow = start(REPORT, Limits.withAttempts(2));
    TestedActivity<RequestApproval> lost = kit.only(completer::requestApproval);
    assertThat(mails).isEmpty();
    assertThat(lost.toString()).contains("(its worker has crashed)");
    lost.timeOut();
    lost.nextAttempt().handle().complete(YES);
    assertThat(mails).hasSize(1);
    assertThat(resultOf(workflow)).isEqualTo("decided by ann");
  }

  @Test
  void answersBeforeTheHandOff() throws Exception {
    kit.beforeNextHandOff(completer::requestApproval, handle -> handle.complete(YES));
    WorkflowStub workflow = start(REPORT, Limits.WEEK);
    assertThat(resultOf(workflow)).isEqualTo("decided by ann");
    String late = mails.poll(10, TimeUnit.SECONDS);
    assertThat(completer.requestApproval(late).tryComplete(YES))
        .isEqualTo(
            new CompletionOutcome.NotPending(
                new NotPendingReason.AlreadyCompleted(NotPendingReason.RecordedResult.SAME)));
  }

  @Test
  void cancels() throws Exception {
    WorkflowStub workflow = start(REPORT, Limits.WEEK);
    TestedActivity<RequestApproval> approval = kit.only(completer::requestApproval);
    workflow.cancel();
    while (approval.handle().tryHeartbeat().equals(new HeartbeatOutcome.Recorded())) {
      Thread.onSpinWait();
    }
    assertThat(kit.whatIsPending()).contains("its cancellation is requested");
    approval.handle().reportCancellation();
    assertThatThrownBy(() -> resultOf(workflow)).hasRootCauseInstanceOf(CanceledFailure.class);
  }

  @Test
  void worksWithoutTheInterceptor() throws Exception {
    temporal.close();
    start(WorkerFactoryOptions.getDefaultInstance());
    WorkflowStub workflow = start(REPORT, Limits.withAttempts(2));
    TestedActivity<RequestApproval> approval = kit.only(completer::requestApproval);
    assertThat(approval.argument(0, ExpenseReport.class)).isEqualTo(REPORT);
    assertThatThrownBy(approval::token)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("AsyncActivityTestKit.interceptor()");
    approval.timeOut();
    approval.nextAttempt().handle().complete(YES);
    assertThat(resultOf(workflow)).isEqualTo("decided by ann");
  }

  @Test
  void reportsWhatIsLeft() {
    start(COUNTED, Limits.WEEK);
    assertThat(kit.only(completer::countReceipts).key()).contains(COUNTED.id());
    assertThat(kit.isAnythingPending()).isTrue();
  }
}

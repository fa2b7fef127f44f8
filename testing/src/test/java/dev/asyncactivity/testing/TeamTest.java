package dev.asyncactivity.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.asyncactivity.CompletionOutcome.NotPending;
import dev.asyncactivity.HeartbeatOutcome;
import expenses.ExpenseActivities.ApprovalFailure;
import expenses.ExpenseActivities.Decision;
import expenses.ExpenseActivities.ExpenseReport;
import expenses.ExpenseActivitiesCompleter;
import expenses.ExpenseActivitiesCompleter.RequestApproval;
import expenses.ExpenseActivitiesImpl;
import expenses.ExpenseWorkflow;
import expenses.ExpenseWorkflow.Limits;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.Worker;
import io.temporal.worker.WorkerFactoryOptions;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Timeout;

/**
 * The tests that a team has of its approvals, a hundred of them with {@code -Dteam.times=20}: with
 * an environment for each, in memory.
 */
@Timeout(60)
class TeamTest {
  private static final ExpenseReport REPORT = new ExpenseReport("r-1", 12_50);
  private static final Decision YES = new Decision(true, "ann");

  /** Of each of the five kinds. */
  private static final int TIMES = 20;

  /** As many take half a minute, so that a usual build runs fewer. */
  private static final int TIMES_NOW = Integer.getInteger("team.times", 3);

  private TestWorkflowEnvironment temporal;
  private AsyncActivityTestKit kit;
  private ExpenseActivitiesCompleter completer;

  @BeforeEach
  void start(RepetitionInfo repetition) {
    assumeTrue(repetition.getCurrentRepetition() <= TIMES_NOW, "with -Dteam.times=20");
    temporal =
        TestWorkflowEnvironment.newInstance(
            TestEnvironmentOptions.newBuilder()
                .setWorkerFactoryOptions(
                    WorkerFactoryOptions.newBuilder()
                        .setWorkerInterceptors(AsyncActivityTestKit.interceptor())
                        .build())
                .build());
    Worker worker = temporal.newWorker("expenses");
    worker.registerWorkflowImplementationTypes(ExpenseWorkflow.Impl.class);
    worker.registerActivitiesImplementations(new ExpenseActivitiesImpl(link -> {}));
    temporal.start();
    kit = AsyncActivityTestKit.of(temporal);
    completer = ExpenseActivitiesCompleter.create(temporal.getWorkflowClient());
  }

  @AfterEach
  void stop() {
    if (temporal != null) {
      temporal.close();
    }
  }

  private WorkflowStub start(Limits limits) {
    ExpenseWorkflow workflow =
        temporal
            .getWorkflowClient()
            .newWorkflowStub(
                ExpenseWorkflow.class,
                WorkflowOptions.newBuilder().setTaskQueue("expenses").build());
    WorkflowClient.start(workflow::process, REPORT, limits);
    return WorkflowStub.fromTyped(workflow);
  }

  private static String resultOf(WorkflowStub workflow) throws TimeoutException {
    return workflow.getResult(20, TimeUnit.SECONDS, String.class);
  }

  @RepeatedTest(TIMES)
  void timesOut() throws Exception {
    WorkflowStub workflow = start(Limits.WEEK);
    kit.only(completer::requestApproval).timeOut();
    assertThat(resultOf(workflow)).isEqualTo("timed out: START_TO_CLOSE");
  }

  @RepeatedTest(TIMES)
  void isAskedAgain() throws Exception {
    WorkflowStub workflow = start(Limits.withAttempts(3));
    TestedActivity<RequestApproval> first = kit.only(completer::requestApproval);
    first.handle().fail(new ApprovalFailure.Unavailable("ann"));
    TestedActivity<RequestApproval> second = first.nextAttempt();
    second.timeOut();
    second.nextAttempt().handle().complete(YES);
    assertThat(resultOf(workflow)).isEqualTo("decided by ann");
  }

  @RepeatedTest(TIMES)
  void isAnsweredTwice() throws Exception {
    WorkflowStub workflow = start(Limits.WEEK);
    TestedActivity<RequestApproval> approval = kit.only(completer::requestApproval);
    approval.handle().fail(new ApprovalFailure.Rejected("ann", "too much"));
    assertThat(completer.requestApproval(approval.token()).tryComplete(YES))
        .isInstanceOf(NotPending.class);
    assertThat(resultOf(workflow)).isEqualTo("rejected by ann: too much");
  }

  @RepeatedTest(TIMES)
  void isCancelled() {
    WorkflowStub workflow = start(Limits.WEEK);
    TestedActivity<RequestApproval> approval = kit.only(completer::requestApproval);
    workflow.cancel();
    while (approval.handle().tryHeartbeat().equals(new HeartbeatOutcome.Recorded())) {
      Thread.onSpinWait();
    }
    approval.handle().reportCancellation();
    kit.none(completer::requestApproval);
  }

  @RepeatedTest(TIMES)
  void losesItsWorkerAndAWeek() throws Exception {
    kit.crashNextHandOff(completer::requestApproval);
    WorkflowStub workflow = start(Limits.withAttempts(2));
    kit.only(completer::requestApproval);
    kit.advance(Duration.ofDays(8));
    kit.only(completer::requestApproval).handle().complete(YES);
    assertThat(resultOf(workflow)).isEqualTo("decided by ann");
  }
}

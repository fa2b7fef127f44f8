package dev.asyncactivity.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import expenses.ExpenseActivities.Decision;
import expenses.ExpenseActivities.ExpenseReport;
import expenses.ExpenseActivitiesCompleter.RequestApproval;
import expenses.ExpenseWorkflow.Limits;
import io.temporal.client.WorkflowStub;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The kit on the in-memory server, whose time it can move. */
class KitInMemoryTest extends KitOnServer {
  private static final ExpenseReport REPORT = new ExpenseReport("r-1", 12_50);

  @Override
  TestWorkflowEnvironment newEnvironment(TestEnvironmentOptions.Builder options) {
    return TestWorkflowEnvironment.newInstance(options.build());
  }

  @Test
  void timesAWeekOutAtOnceWithThirtyParked() throws Exception {
    List<WorkflowStub> workflows = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      workflows.add(start(REPORT, Limits.WEEK));
    }
    List<TestedActivity<RequestApproval>> all = kit.atLeast(completer::requestApproval, 30);
    int locks = TimeLocks.of(temporal);
    long start = System.nanoTime();
    all.get(0).timeOut();
    long millis = (System.nanoTime() - start) / 1_000_000;
    for (WorkflowStub workflow : workflows) {
      assertThat(resultOf(workflow)).isEqualTo("timed out: START_TO_CLOSE");
    }
    System.out.println("A week's time-out with 30 parked: " + millis + " ms");
    TimeLocks.await(temporal, locks - 30);
    assertThat(millis).isLessThan(2_000); // Of a busy machine; docs/testing.md has the figure.
  }

  @Test
  void advancesFromOneDeadlineToTheNext() throws Exception {
    WorkflowStub timer = start(new ExpenseReport("r-1", 0), Limits.WEEK);
    WorkflowStub approval = start(REPORT, Limits.withAttempts(3));
    TestedActivity<RequestApproval> first = kit.only(completer::requestApproval);
    kit.advance(Duration.ofHours(12));
    assertThat(kit.only(completer::requestApproval).attempt()).isEqualTo(1);
    kit.advance(Duration.ofHours(13));
    assertThat(resultOf(timer)).isEqualTo("waited");
    kit.advance(Duration.ofDays(15)); // Two time-outs, and the back-off after each.
    TestedActivity<RequestApproval> third = kit.only(completer::requestApproval);
    assertThat(third.attempt()).isEqualTo(3);
    third.handle().complete(new Decision(true, "ann"));
    assertThat(resultOf(approval)).isEqualTo("decided by ann");
    assertThat(first.attempt()).isEqualTo(1);
  }

  @Test
  void repairsTheTimeThatClosedWorkflowsHold() throws Exception {
    int locks = TimeLocks.of(temporal);
    List<WorkflowStub> workflows = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      workflows.add(start(new ExpenseReport("r-" + i, -1), Limits.WEEK));
    }
    kit.atLeast(completer::countReceipts, 3);
    workflows.get(0).terminate("no longer needed");
    kit.advance(Duration.ofHours(2));
    assertThat(resultOf(workflows.get(1))).isEqualTo("left");
    WorkflowStub backingOff = start(REPORT, Limits.withAttempts(2));
    kit.only(completer::requestApproval)
        .handle()
        .tryFail(new expenses.ExpenseActivities.ApprovalFailure.Unavailable("ann"));
    backingOff.terminate("no longer needed");
    kit.repairTimeSkipping();
    kit.repairTimeSkipping();
    long start = System.nanoTime();
    temporal.sleep(Duration.ofDays(365));
    assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    TimeLocks.await(temporal, locks);
  }

  @Test
  void saysThatACancelledActivityNeverTimesOutThere() {
    WorkflowStub workflow = start(REPORT, Limits.WEEK);
    TestedActivity<RequestApproval> approval = kit.only(completer::requestApproval);
    workflow.cancel();
    while (!kit.whatIsPending().contains("cancellation")) {
      Thread.onSpinWait();
    }
    assertThatThrownBy(approval::timeOut)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("never times out");
  }
}

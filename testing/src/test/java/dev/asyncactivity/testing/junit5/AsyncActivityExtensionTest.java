package dev.asyncactivity.testing.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncactivity.testing.AsyncActivityTestKit;
import expenses.ExpenseActivities.Decision;
import expenses.ExpenseActivities.ExpenseReport;
import expenses.ExpenseActivitiesCompleter;
import expenses.ExpenseActivitiesImpl;
import expenses.ExpenseWorkflow;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowStub;
import io.temporal.testing.TestWorkflowExtension;
import io.temporal.worker.WorkerFactoryOptions;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

@ExtendWith(AsyncActivityExtension.class)
class AsyncActivityExtensionTest {
  private static final BlockingQueue<String> MAILS = new LinkedBlockingQueue<>();

  @RegisterExtension
  static final TestWorkflowExtension TEMPORAL =
      TestWorkflowExtension.newBuilder()
          .registerWorkflowImplementationTypes(ExpenseWorkflow.Impl.class)
          .setActivityImplementations(new ExpenseActivitiesImpl(MAILS::add))
          .setWorkerFactoryOptions(
              WorkerFactoryOptions.newBuilder()
                  .setWorkerInterceptors(AsyncActivityTestKit.interceptor())
                  .build())
          .build();

  @Test
  void givesTheKitAndACompleter(
      AsyncActivityTestKit kit, ExpenseActivitiesCompleter completer, ExpenseWorkflow workflow) {
    WorkflowClient.start(
        workflow::process, new ExpenseReport("r-1", 12_50), ExpenseWorkflow.Limits.WEEK);
    kit.only(completer::requestApproval).handle().complete(new Decision(true, "ann"));
    assertThat(WorkflowStub.fromTyped(workflow).getResult(String.class))
        .isEqualTo("decided by ann");
  }

  /** Leaves an activity parked. */
  @ExtendWith(AsyncActivityExtension.class)
  static final class LeavingTestCase {
    @RegisterExtension
    static final TestWorkflowExtension TEMPORAL = AsyncActivityExtensionTest.TEMPORAL;

    @Test
    void leaves(
        AsyncActivityTestKit kit, ExpenseActivitiesCompleter completer, ExpenseWorkflow workflow) {
      WorkflowClient.start(
          workflow::process, new ExpenseReport("r-1", 12_50), ExpenseWorkflow.Limits.WEEK);
      kit.only(completer::requestApproval);
    }
  }

  @Test
  void reportsWhatATestLeaves() {
    Run run = Run.of(Map.of());
    assertThat(run.reports).singleElement().asString().contains("RequestApproval of workflow");
    assertThat(run.failures).isEmpty();
  }

  @Test
  void failsATestThatLeavesSomethingIfAskedTo() {
    Run run = Run.of(Map.of(AsyncActivityExtension.FAIL_ON_PENDING, "true"));
    assertThat(run.failures)
        .singleElement()
        .asString()
        .contains("The test has left activities pending. Pending:\n  RequestApproval of workflow");
  }

  /** Runs the test case that leaves something. */
  private static final class Run implements TestExecutionListener {
    private final BlockingQueue<String> reports = new LinkedBlockingQueue<>();
    private final BlockingQueue<Throwable> failures = new LinkedBlockingQueue<>();

    static Run of(Map<String, String> parameters) {
      Run run = new Run();
      LauncherDiscoveryRequest request =
          LauncherDiscoveryRequestBuilder.request()
              .selectors(DiscoverySelectors.selectClass(LeavingTestCase.class))
              .configurationParameters(parameters)
              .build();
      LauncherFactory.create().execute(request, run);
      return run;
    }

    @Override
    public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
      reports.addAll(entry.getKeyValuePairs().values());
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      result.getThrowable().ifPresent(failures::add);
    }
  }
}

package dev.asyncactivity.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import com.uber.cadence.activity.LocalActivityOptions;
import com.uber.cadence.testing.TestWorkflowEnvironment;
import com.uber.cadence.worker.Worker;
import com.uber.cadence.workflow.ActivityFailureException;
import com.uber.cadence.workflow.Workflow;
import com.uber.cadence.workflow.WorkflowMethod;
import dev.asyncactivity.cadence.support.ExpenseActivities;
import dev.asyncactivity.cadence.support.ExpenseActivitiesCadenceCompleter;
import dev.asyncactivity.cadence.support.ExpenseActivitiesCadenceImplBase;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The error of a workflow that parks a local activity. */
class LocalActivityTest {

  /** Calls it as a local activity. */
  public interface LocalWorkflow {
    @WorkflowMethod(executionStartToCloseTimeoutSeconds = 60, taskList = "local")
    String call();
  }

  /** Its implementation. */
  public static final class LocalWorkflowImpl implements LocalWorkflow {
    @Override
    public String call() {
      ExpenseActivities activities =
          Workflow.newLocalActivityStub(
              ExpenseActivities.class,
              new LocalActivityOptions.Builder()
                  .setScheduleToCloseTimeout(Duration.ofSeconds(20))
                  .build());
      try {
        return activities.requestApproval("report").by();
      } catch (ActivityFailureException e) {
        return e.getCause().getMessage();
      }
    }
  }

  private static final class Activities extends ExpenseActivitiesCadenceImplBase {
    @Override
    protected void requestApproval(
        String report, ExpenseActivitiesCadenceCompleter.RequestApproval pending) {
      throw new AssertionError("Handed off");
    }

    @Override
    protected void archive(String report, ExpenseActivitiesCadenceCompleter.Archive pending) {}
  }

  @Test
  void itIsToldThatALocalActivityHasNoTaskToken() {
    TestWorkflowEnvironment environment = TestWorkflowEnvironment.newInstance();
    try {
      Worker worker = environment.newWorker("local");
      worker.registerWorkflowImplementationTypes(LocalWorkflowImpl.class);
      worker.registerActivitiesImplementations(new Activities());
      environment.start();
      assertThat(environment.newWorkflowClient().newWorkflowStub(LocalWorkflow.class).call())
          .isEqualTo(
              "Activity ExpenseActivities::requestApproval is finished from outside, which a local"
                  + " activity cannot be: it has no task token. Call it through"
                  + " Workflow.newActivityStub, not newLocalActivityStub.");
    } finally {
      environment.close();
    }
  }
}

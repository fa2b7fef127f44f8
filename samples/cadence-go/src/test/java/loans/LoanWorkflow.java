package loans;

import com.uber.cadence.activity.ActivityOptions;
import com.uber.cadence.workflow.ActivityFailureException;
import com.uber.cadence.workflow.Workflow;
import com.uber.cadence.workflow.WorkflowMethod;
import java.time.Duration;
import loans.LoanActivities.Loan;

/** A workflow in Java that waits for a loan. */
public interface LoanWorkflow {

  @WorkflowMethod
  String borrow(String onTaskList);

  /** Its implementation. */
  final class Impl implements LoanWorkflow {
    @Override
    public String borrow(String onTaskList) {
      LoanActivities activities =
          Workflow.newActivityStub(
              LoanActivities.class,
              new ActivityOptions.Builder()
                  .setTaskList(onTaskList)
                  .setScheduleToCloseTimeout(Duration.ofMinutes(2))
                  .setHeartbeatTimeout(Duration.ofMinutes(1))
                  .build());
      try {
        Loan loan = activities.grant("ann");
        return loan.customer() + " gets " + loan.amount();
      } catch (ActivityFailureException e) {
        return LoanActivitiesCadenceFailures.grant(e)
            .map(refused -> refused.by() + " refuses: " + refused.reason())
            .orElseGet(() -> e.getCause().getClass().getSimpleName());
      }
    }
  }
}

package migration;

import com.uber.cadence.activity.ActivityOptions;
import com.uber.cadence.workflow.ActivityFailureException;
import com.uber.cadence.workflow.Workflow;
import com.uber.cadence.workflow.WorkflowMethod;
import java.time.Duration;
import migration.LoanActivities.Loan;
import migration.LoanActivities.Refused;

/** The workflow as the team has it. */
public interface CadenceLoanWorkflow {

  @WorkflowMethod(executionStartToCloseTimeoutSeconds = 3600, taskList = "loans")
  String grant(String customer);

  /** Its implementation. */
  final class Impl implements CadenceLoanWorkflow {
    private final LoanActivities activities =
        Workflow.newActivityStub(
            LoanActivities.class,
            new ActivityOptions.Builder()
                .setScheduleToCloseTimeout(Duration.ofMinutes(30))
                .build());

    @Override
    public String grant(String customer) {
      try {
        Loan loan = activities.grant(customer);
        return loan.customer() + " gets " + loan.amount();
      } catch (ActivityFailureException e) {
        Refused refused = LoanActivitiesCadenceFailures.grant(e).orElseThrow(() -> e);
        return refused.by() + " refuses: " + refused.reason();
      }
    }
  }
}

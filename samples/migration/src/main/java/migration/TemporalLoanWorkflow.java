package migration;

import io.temporal.activity.ActivityOptions;
import io.temporal.failure.ActivityFailure;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;
import java.time.Duration;
import migration.LoanActivities.Loan;
import migration.LoanActivities.Refused;

/** The same workflow on the new platform. */
@WorkflowInterface
public interface TemporalLoanWorkflow {

  @WorkflowMethod
  String grant(String customer);

  /** Its implementation. */
  final class Impl implements TemporalLoanWorkflow {
    private final LoanActivities activities =
        Workflow.newActivityStub(
            LoanActivities.class,
            ActivityOptions.newBuilder().setScheduleToCloseTimeout(Duration.ofMinutes(30)).build());

    @Override
    public String grant(String customer) {
      try {
        Loan loan = activities.grant(customer);
        return loan.customer() + " gets " + loan.amount();
      } catch (ActivityFailure e) {
        Refused refused = LoanActivitiesFailures.grant(e).orElseThrow(() -> e);
        return refused.by() + " refuses: " + refused.reason();
      }
    }
  }
}

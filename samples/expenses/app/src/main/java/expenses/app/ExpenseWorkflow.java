package expenses.app;

import expenses.ExpenseReport;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;
import java.time.Duration;

/** What happens to one expense report. */
@WorkflowInterface
public interface ExpenseWorkflow {

  /** Has the report decided on, and waits for the answer as long as is said. */
  @WorkflowMethod
  Outcome process(ExpenseReport report, Duration answerWithin);
}

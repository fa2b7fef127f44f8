package expenses;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

/** What the workflow needs of the world outside. */
@ActivityInterface
public interface ExpenseActivities {

  /** Asks the approver of the report, who answers from another process, now or in three days. */
  @AsyncActivity(failure = ApprovalFailure.class, progress = ReviewProgress.class)
  Decision requestApproval(ExpenseReport report);

  /** Keeps the approved report. An ordinary activity: the worker does it and is done. */
  void archive(String reportId);
}

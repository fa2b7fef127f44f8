package expenses;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.AsyncFailure;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface ExpenseActivities {

  @AsyncActivity(failure = ApprovalFailure.class, progress = ReviewProgress.class)
  Decision requestApproval(ExpenseReport report);

  @AsyncActivity(key = "report.id")
  void countReceipts(ExpenseReport report);

  void archive(String reportId);

  record ExpenseReport(String id, long cents) {}

  record Decision(boolean approved, String by) {}

  record ReviewProgress(String stage, int percent) {}

  sealed interface ApprovalFailure {
    record Rejected(String by, String reason) implements ApprovalFailure {}

    @AsyncFailure(type = "ApproverUnavailable", retryable = true)
    record Unavailable(String who) implements ApprovalFailure {}
  }
}

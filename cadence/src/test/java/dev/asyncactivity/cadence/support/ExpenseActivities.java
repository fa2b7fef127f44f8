package dev.asyncactivity.cadence.support;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.cadence.CadenceActivityInterface;

/** As a user writes it. */
@CadenceActivityInterface
public interface ExpenseActivities {

  @AsyncActivity(failure = ApprovalFailure.class, progress = Progress.class)
  Decision requestApproval(String report);

  @AsyncActivity
  void archive(String report);

  record Decision(boolean approved, String by) {}

  record Progress(String step, int percent) {}

  sealed interface ApprovalFailure {
    record Rejected(String by, String reason) implements ApprovalFailure {}

    record Unavailable(int hours) implements ApprovalFailure {}
  }
}

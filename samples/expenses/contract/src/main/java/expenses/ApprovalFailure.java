package expenses;

import dev.asyncactivity.AsyncFailure;

/** What may be reported instead of a {@link Decision}. */
public sealed interface ApprovalFailure {

  /** The approver's no, which ends the activity. */
  record Rejected(String by, String reason) implements ApprovalFailure {}

  /** The approver is not there. The activity is retried, so the report is handed off again. */
  @AsyncFailure(type = "ApproverUnavailable", retryable = true)
  record Unavailable(String who) implements ApprovalFailure {}
}

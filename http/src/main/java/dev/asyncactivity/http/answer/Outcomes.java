package dev.asyncactivity.http.answer;

import dev.asyncactivity.CompletionOutcome;
import dev.asyncactivity.CompletionOutcome.Delivered;
import dev.asyncactivity.CompletionOutcome.NotPending;
import dev.asyncactivity.HeartbeatOutcome;
import dev.asyncactivity.NotPendingReason;
import dev.asyncactivity.NotPendingReason.AlreadyCompleted;
import dev.asyncactivity.NotPendingReason.AlreadyFailed;
import dev.asyncactivity.NotPendingReason.RecordedResult;
import dev.asyncactivity.http.Response;

/** The table of outcomes and statuses. */
public final class Outcomes {
  private Outcomes() {}

  /**
   * What became of an answer.
   *
   * @param outcome the outcome
   * @param retried whether the answer is a failure that the retry policy applies to
   */
  public static Response of(CompletionOutcome outcome, boolean retried) {
    if (outcome instanceof NotPending notPending) {
      return refused(notPending.reason());
    }
    if (outcome instanceof Delivered) {
      return Answers.outcome("delivered");
    }
    return Answers.outcome(retried ? "accepted-and-retried" : "accepted");
  }

  /** What became of a heartbeat. */
  public static Response of(HeartbeatOutcome outcome) {
    return outcome instanceof NotPending notPending
        ? refused(notPending.reason())
        : Answers.outcome(outcome.code().replace('_', '-'));
  }

  /** Ids and types are for operators: the problem says no more than its title. */
  private static Response refused(NotPendingReason reason) {
    Problem problem = problem(reason);
    boolean same =
        reason instanceof AlreadyCompleted completed && completed.result() == RecordedResult.SAME
            || reason instanceof AlreadyFailed failed && failed.failure() == RecordedResult.SAME;
    return same ? Answers.same(problem.code()) : Answers.problem(problem);
  }

  /** What a reason is to those outside. */
  public static Problem problem(NotPendingReason reason) {
    if (reason instanceof AlreadyCompleted completed) {
      return completed.result() == RecordedResult.OTHER
          ? Problem.ANSWERED_OTHERWISE
          : Problem.ALREADY_COMPLETED;
    }
    return switch (reason.code()) {
      case "already_failed" -> Problem.ALREADY_FAILED;
      case "superseded" -> Problem.SUPERSEDED;
      case "not_started" -> Problem.NOT_STARTED;
      case "timed_out" -> Problem.TIMED_OUT;
      case "canceled" -> Problem.CANCELLED;
      case "workflow_closed" -> Problem.WORKFLOW_CLOSED;
      default -> Problem.NOT_PENDING;
    };
  }
}

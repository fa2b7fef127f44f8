package expenses.approver;

import dev.asyncactivity.CompletionOutcome;
import dev.asyncactivity.CompletionOutcome.NotPending;
import dev.asyncactivity.HeartbeatOutcome;
import dev.asyncactivity.HeartbeatOutcome.CancelRequested;
import expenses.ApprovalFailure.Rejected;
import expenses.ApprovalFailure.Unavailable;
import expenses.Decision;
import expenses.ExpenseActivitiesCompleter;
import expenses.ExpenseActivitiesCompleter.RequestApproval;
import expenses.ReviewProgress;
import expenses.approver.Policy.Rule;
import io.temporal.client.ActivityCompletionException;
import java.util.Optional;

/**
 * Answers requests through the completer, which is generated from the activity interface. What does
 * not fit the interface does not compile: another result, a failure that is not declared, other
 * progress.
 */
final class Desk {
  private static final int PAGES = 4;

  private final ExpenseActivitiesCompleter completer;
  private final Policy policy;

  Desk(ExpenseActivitiesCompleter completer, Policy policy) {
    this.completer = completer;
    this.policy = policy;
  }

  /** What is still to do about a request. */
  enum Next {
    /** Nothing: it is answered, or nobody waits for the answer any more. */
    DONE,
    /** The next page is to be read. */
    TURN_PAGE,
    /** It stays where it is, unanswered. */
    LEAVE
  }

  /**
   * Works on a request.
   *
   * @param request the request
   * @param page how often it was worked on, with this time
   * @return what is still to do
   * @throws ActivityCompletionException if the server could not be asked
   */
  Next work(Request request, int page) {
    RequestApproval pending = completer.requestApproval(request.token());
    Rule rule = policy.ruleFor(request.report());
    return switch (rule.answer()) {
      case APPROVE -> approve(request, pending, rule);
      case REJECT -> reject(request, pending, rule);
      case UNAVAILABLE -> beUnavailable(request, pending);
      case UNAVAILABLE_ONCE ->
          request.attempt() == 1
              ? beUnavailable(request, pending)
              : approve(request, pending, rule);
      case READ -> read(request, pending, page).orElseGet(() -> approve(request, pending, rule));
      case READ_ON -> read(request, pending, page).orElse(Next.TURN_PAGE);
      case IGNORE -> Next.LEAVE;
    };
  }

  private static Next approve(Request request, RequestApproval pending, Rule rule) {
    CompletionOutcome outcome =
        pending.tryComplete(new Decision(request.report().approver(), rule.note()));
    return done(request, "approves", outcome);
  }

  private static Next reject(Request request, RequestApproval pending, Rule rule) {
    CompletionOutcome outcome =
        pending.tryFail(new Rejected(request.report().approver(), rule.note()));
    return done(request, "rejects", outcome);
  }

  private static Next beUnavailable(Request request, RequestApproval pending) {
    CompletionOutcome outcome = pending.tryFail(new Unavailable(request.report().approver()));
    return done(request, "is not there for", outcome);
  }

  /** Reads a page; empty after the last one, when it is time to decide. */
  private static Optional<Next> read(Request request, RequestApproval pending, int page) {
    int percent = Math.min(100, 100 * page / PAGES);
    HeartbeatOutcome outcome = pending.tryHeartbeat(new ReviewProgress("page " + page, percent));
    if (outcome instanceof CancelRequested) {
      CompletionOutcome reported = pending.tryReportCancellation();
      return Optional.of(done(request, "stops reading", reported));
    }
    if (outcome instanceof NotPending notPending) {
      return Optional.of(done(request, "stops reading", notPending));
    }
    say(request, "reads page " + page + " of");
    return page < PAGES ? Optional.of(Next.TURN_PAGE) : Optional.empty();
  }

  private static Next done(Request request, String what, CompletionOutcome outcome) {
    say(request, what);
    if (outcome instanceof NotPending notPending) {
      System.out.println("  too late: " + notPending.reason().explanation());
    }
    return Next.DONE;
  }

  private static void say(Request request, String what) {
    System.out.println(request.report().approver() + " " + what + " " + request.report().id());
  }
}

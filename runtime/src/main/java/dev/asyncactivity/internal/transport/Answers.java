package dev.asyncactivity.internal.transport;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.CompletionOutcome.Accepted;
import dev.asyncactivity.CompletionOutcome.NotPending;
import dev.asyncactivity.NotPendingReason;
import dev.asyncactivity.internal.transport.Inquiry.Finding;
import dev.asyncactivity.internal.transport.Inquiry.Question;
import dev.asyncactivity.internal.wire.CallTarget;
import dev.asyncactivity.internal.wire.Reply;
import dev.asyncactivity.internal.wire.Wire;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Makes of the server's replies what they mean for the caller. Thread-safe. */
final class Answers {
  private final Wire wire;
  private final Inquiry inquiry;
  private final RecentCalls recent = new RecentCalls();

  Answers(Wire wire, TransportSettings settings) {
    this.wire = wire;
    this.inquiry = new Inquiry(wire, settings);
  }

  /** What a reply means. */
  CompletableFuture<Ending> ended(ActivityCall call, CallTarget target, Sent sent, Reply reply) {
    if (reply instanceof Reply.NotFound notFound) {
      return explain(call, target, call.attempt(), sent, notFound.afterLostAnswer())
          .thenApply(finding -> ending(call, target, finding));
    }
    return CompletableFuture.completedFuture(accepted(call, target));
  }

  /** Finds out why the server has answered NOT_FOUND. */
  CompletableFuture<Finding> explain(
      ActivityCall call, CallTarget target, int attempt, Sent sent, boolean lostAnswer) {
    return inquiry.explain(question(call, target, attempt, sent, lostAnswer));
  }

  /** Finds the state of an activity with ids; fails if the server cannot be asked. */
  CompletableFuture<Finding> find(
      ActivityCall call, CallTarget target, int attempt, Sent sent, boolean lostAnswer) {
    return inquiry.find(question(call, target, attempt, sent, lostAnswer));
  }

  private Question question(
      ActivityCall call, CallTarget target, int attempt, Sent sent, boolean lostAnswer) {
    ActivityIdentity activity = call.identity().at(target);
    boolean mayBeOwn = recent.mayBeOwn(keyOf(call, activity), lostAnswer);
    return new Question(activity, attempt, sent, mayBeOwn, call.call());
  }

  /** What a finding means for a call that ends the activity. */
  Ending ending(ActivityCall call, CallTarget target, Finding finding) {
    return finding instanceof Finding.Own
        ? accepted(call, target)
        : new Ending(notPending(finding), call.identity().at(target));
  }

  static NotPending notPending(Finding finding) {
    return new NotPending(
        finding instanceof Finding.Reason known
            ? known.reason()
            : new NotPendingReason.NotStarted(((Finding.Pending) finding).activity().attempt()));
  }

  static Ending accepted(ActivityCall call, CallTarget target) {
    return new Ending(new Accepted(), call.identity().at(target));
  }

  /** Keeps what the caller was told. */
  void remember(ActivityCall call, @Nullable Ending ending, @Nullable Throwable failure) {
    ActivityIdentity activity = ending == null ? call.identity() : ending.identity();
    if (!activity.hasIds() && call.destination().address() instanceof ActivityAddress.InWorkflow) {
      return; // It names another activity later.
    }
    if (call.call().time().isAbandoned() || failure != null && isTransient(failure)) {
      recent.unanswered(keyOf(call, activity));
    } else if (ending != null && ending.outcome() instanceof Accepted) {
      recent.accepted(keyOf(call, activity));
    }
  }

  /** One activity may be addressed in several ways. */
  private static Object keyOf(ActivityCall call, ActivityIdentity activity) {
    return activity.hasIds() ? activity : call.destination().address();
  }

  /** Whether a call that failed so may succeed later. */
  boolean isTransient(Throwable failure) {
    Throwable cause = CallFailures.unwrapped(failure).getCause();
    return cause != null && wire.isTransient(cause);
  }
}

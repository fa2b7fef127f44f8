package com.example.expenses;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.CompletionBatch;
import dev.asyncactivity.CompletionOutcome;
import dev.asyncactivity.CompletionOutcome.Accepted;
import dev.asyncactivity.CompletionOutcome.NotPending;
import dev.asyncactivity.NotPendingReason.AlreadyCompleted;
import dev.asyncactivity.NotPendingReason.RecordedResult;
import dev.asyncactivity.NotPendingReason.TimedOut;
import java.util.Map;

/** What became of an answer, and many answers at once. */
public final class Answers {
  private final AsyncActivityClient client;
  private final ExpenseActivitiesCompleter completer;

  public Answers(AsyncActivityClient client) {
    this.client = client;
    this.completer = ExpenseActivitiesCompleter.create(client);
  }

  public String answer(String token, Decision decision) {
    CompletionOutcome outcome = completer.requestApproval(token).tryComplete(decision);
    if (outcome instanceof Accepted) {
      return "Thank you.";
    }
    var reason = ((NotPending) outcome).reason();
    if (reason instanceof AlreadyCompleted earlier) {
      return earlier.result() == RecordedResult.SAME
          ? "You have answered this before."
          : "It was decided otherwise before.";
    }
    return reason instanceof TimedOut ? "Your answer comes too late." : reason.explanation();
  }

  public void answerAll(Map<String, Decision> decisions) throws InterruptedException {
    try (CompletionBatch batch = client.newBatch()) {
      for (var each : decisions.entrySet()) {
        batch.submit(
            () -> completer.requestApproval(each.getKey()).completeAsync(each.getValue()));
      }
    }
  }
}

package com.example.expenses;

import dev.asyncactivity.AsyncActivityClient;

/** Runs anywhere: it needs the interface and a connection to Temporal, no worker. */
public final class Approver {
  private final ExpenseActivitiesCompleter completer;

  public Approver(AsyncActivityClient client) {
    completer = ExpenseActivitiesCompleter.create(client);
  }

  public void approve(String token) {
    completer.requestApproval(token).complete(new Decision(true, "ann"));
  }

  public void reject(String token) {
    completer.requestApproval(token).fail(new ApprovalFailure.Rejected("ann", "over budget"));
  }

  public void reading(String token) {
    completer.requestApproval(token).heartbeat(new ReviewProgress("read", 40));
  }
}

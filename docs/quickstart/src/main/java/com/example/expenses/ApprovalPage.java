package com.example.expenses;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.InvalidCallbackTokenException;

/** The page that a link leads to. */
public final class ApprovalPage {
  private static final System.Logger LOG = System.getLogger(ApprovalPage.class.getName());

  private final ExpenseActivitiesCompleter completer;

  public ApprovalPage(AsyncActivityClient client) {
    completer = ExpenseActivitiesCompleter.create(client);
  }

  /** What the page says. */
  public String approve(String token) {
    try {
      completer.requestApproval(token).complete(new Decision(true, "ann"));
      return "Thank you.";
    } catch (InvalidCallbackTokenException e) {
      LOG.log(System.Logger.Level.WARNING, e.operatorMessage());
      return e.getMessage();
    }
  }
}

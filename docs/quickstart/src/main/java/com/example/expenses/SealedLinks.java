package com.example.expenses;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.InvalidCallbackTokenException;
import dev.asyncactivity.TokenCodec;
import dev.asyncactivity.TokenKeys;
import io.temporal.client.WorkflowClient;
import java.time.Duration;

/** Answers to links that can be neither read nor made by whoever holds them. */
public final class SealedLinks {
  private static final System.Logger LOG = System.getLogger(SealedLinks.class.getName());

  private final ExpenseActivitiesCompleter completer;

  public SealedLinks(WorkflowClient workflowClient) {
    completer = ExpenseActivitiesCompleter.create(client(workflowClient));
  }

  /** The worker's implementation is made with such a client too. */
  static AsyncActivityClient client(WorkflowClient workflowClient) {
    TokenCodec codec =
        TokenCodec.sealed(TokenKeys.fromEnvironment("CALLBACK_TOKEN_KEYS"))
            .withExpiry(Duration.ofDays(30))
            .withAudience("approval-mail");
    return AsyncActivityClient.newBuilder(workflowClient).setTokenCodec(codec).build();
  }

  /** What the page says that a link leads to. */
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

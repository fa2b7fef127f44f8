package com.example.expenses;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.TokenCodec;
import dev.asyncactivity.TokenKeys;
import io.temporal.client.WorkflowClient;
import java.time.Duration;

/** Links that can be neither read nor made nor changed by whoever holds them. */
public final class SealedLinks {
  private SealedLinks() {}

  /** For the worker, which hands links out, and for whoever is given them: with the same keys. */
  public static AsyncActivityClient client(WorkflowClient workflowClient, TokenKeys keys) {
    TokenCodec codec =
        TokenCodec.sealed(keys).withExpiry(Duration.ofDays(30)).withAudience("approval-mail");
    return AsyncActivityClient.newBuilder(workflowClient).setTokenCodec(codec).build();
  }
}

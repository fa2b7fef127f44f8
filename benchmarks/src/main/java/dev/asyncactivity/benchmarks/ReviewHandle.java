package dev.asyncactivity.benchmarks;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.AsyncActivityHandle;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.CompletionOutcome;
import java.util.concurrent.CompletableFuture;

/** A handle as the processor writes it. */
final class ReviewHandle extends AsyncActivityHandle {
  static final String TYPE = "Review";

  ReviewHandle(AsyncActivityClient client, ActivityAddress address) {
    super(client, address, TYPE, Attempts.ANY);
  }

  void complete(String result) {
    completeWith(result);
  }

  CompletableFuture<CompletionOutcome> completeAsync(String result) {
    return completeWithAsync(result);
  }
}

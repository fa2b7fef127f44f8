package dev.asyncactivity.internal.transport;

import io.temporal.client.ActivityCompletionException;
import io.temporal.client.ActivityCompletionFailureException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The exceptions of calls that were neither accepted nor refused as not pending. */
final class CallFailures {
  private CallFailures() {}

  /** The same future, but failing with an exception that names the activity. */
  static <T> CompletableFuture<T> identified(
      ActivityIdentity identity, CompletableFuture<T> future) {
    CompletableFuture<T> identified = new CompletableFuture<>();
    future.whenComplete(
        (value, failure) -> {
          if (failure == null) {
            identified.complete(value);
          } else {
            identified.completeExceptionally(identified(identity, failure));
          }
        });
    return identified;
  }

  private static Throwable identified(ActivityIdentity identity, Throwable failure) {
    Throwable cause = unwrapped(failure);
    return cause instanceof ActivityCompletionException || cause instanceof Error
        ? cause
        : new ActivityCompletionFailureException(identity.asActivityInfo(), cause);
  }

  /** What a future has failed with, without what the stages after it have put around it. */
  static Throwable unwrapped(Throwable failure) {
    Throwable cause = failure;
    while (cause instanceof CompletionException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }

  static ActivityCompletionFailureException cancellationNotRequested(ActivityIdentity identity) {
    return new ActivityCompletionFailureException(
        identity.asActivityInfo(),
        new IllegalStateException(
            "The workflow has not requested the cancellation of the activity, so Temporal would"
                + " refuse the report. The activity is still parked: complete or fail it."));
  }
}

package dev.asyncactivity.internal.retry;

import java.util.concurrent.CompletionException;

/** What futures have failed with. */
public final class Failures {
  private Failures() {}

  /** Without what the stages after it have put around it. */
  public static Throwable unwrapped(Throwable failure) {
    Throwable cause = failure;
    while (cause instanceof CompletionException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }

  /** As a stage of a future throws it on. */
  public static CompletionException asCompletion(Throwable failure) {
    return failure instanceof CompletionException wrapped
        ? wrapped
        : new CompletionException(failure);
  }
}

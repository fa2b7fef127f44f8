package dev.asyncactivity.internal.retry;

import java.util.concurrent.CompletionException;

/** What futures and converters have failed with. */
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

  /** The class of the last cause, and nothing else: a converter's messages quote values. */
  public static String rootClassOf(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getClass().getName();
  }

  /** As a stage of a future throws it on. */
  public static CompletionException asCompletion(Throwable failure) {
    return failure instanceof CompletionException wrapped
        ? wrapped
        : new CompletionException(failure);
  }
}

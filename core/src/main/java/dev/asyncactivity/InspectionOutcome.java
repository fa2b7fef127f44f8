package dev.asyncactivity;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an activity stands. Beside {@link Pending}, {@link CompletionOutcome.NotPending} says that a
 * result would not be accepted, and why.
 *
 * @since 0.1
 */
public sealed interface InspectionOutcome
    permits InspectionOutcome.Pending, CompletionOutcome.NotPending {

  /** The outcome's name in metrics, such as {@code pending}; it never changes. */
  String code();

  /**
   * It waits for a result.
   *
   * @param attempt the current attempt, from 1, or the next one while none runs
   * @param since when the attempt was started; null while none runs, and of one that is answered by
   *     a signal
   * @param deadline when the server ends the attempt; null while none runs, where the server does
   *     not tell it, as in memory, and of one that is answered by a signal
   * @param cancelRequested whether the workflow has requested its cancellation
   * @since 0.1
   */
  record Pending(
      int attempt, @Nullable Instant since, @Nullable Instant deadline, boolean cancelRequested)
      implements InspectionOutcome, Serializable {
    @Override
    public String code() {
      return "pending";
    }
  }
}

package dev.asyncactivity;

import java.util.concurrent.CompletableFuture;

/**
 * Fails a parked activity of either platform with a declared failure: the forms of a handle that
 * return the outcome. Implemented by handles; nothing else implements it.
 *
 * @param <F> the declared failure: a record, or a sealed interface of records
 * @since 0.1.0
 */
public interface FailureAnswers<F> {

  /**
   * Fails the activity with a declared failure.
   *
   * @param failure the failure
   * @return what became of it
   */
  CompletionOutcome tryFail(F failure);

  /**
   * The asynchronous form of {@link #tryFail}; blocks no thread.
   *
   * @param failure the failure
   * @return the outcome, or the exception that {@link #tryFail} throws
   */
  CompletableFuture<CompletionOutcome> failAsync(F failure);
}

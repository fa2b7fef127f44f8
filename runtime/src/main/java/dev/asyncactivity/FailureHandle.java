package dev.asyncactivity;

import io.temporal.failure.ApplicationFailure;
import java.util.concurrent.CompletableFuture;

/**
 * A parked activity that can end with a declared failure. The generated handle of a method with
 * {@link AsyncActivity#failure} is one; nothing else implements it.
 *
 * @param <F> the declared failure: a record, or a sealed interface of records
 * @since 0.1
 */
public interface FailureHandle<F> extends FailureAnswers<F> {

  /**
   * Fails the activity with a declared failure.
   *
   * @param failure the failure
   * @throws NotPendingException if the activity is not pending
   * @throws PayloadTooLargeException if the failure has more bytes than Temporal takes
   * @throws UnreadableValueException if the workflow could not read the failure
   */
  default void fail(F failure) {
    ((AsyncActivityHandle) this).failDeclared(toApplicationFailure(failure));
  }

  /**
   * Like {@link #fail}, but returns the outcome.
   *
   * @param failure the failure
   * @throws PayloadTooLargeException if the failure has more bytes than Temporal takes
   * @throws UnreadableValueException if the workflow could not read the failure
   */
  @Override
  default CompletionOutcome tryFail(F failure) {
    return ((AsyncActivityHandle) this).tryFailDeclared(toApplicationFailure(failure));
  }

  /**
   * The asynchronous form of {@link #tryFail}; blocks no thread.
   *
   * @param failure the failure
   * @return the outcome, or the exception that {@link #tryFail} throws
   */
  @Override
  default CompletableFuture<CompletionOutcome> failAsync(F failure) {
    return ((AsyncActivityHandle) this).failDeclaredAsync(toApplicationFailure(failure));
  }

  /**
   * Converts a declared failure to the one that Temporal knows; sends nothing.
   *
   * @param failure the failure
   * @return the same failure as an {@code ApplicationFailure}
   */
  ApplicationFailure toApplicationFailure(F failure);
}

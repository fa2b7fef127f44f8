package dev.asyncactivity.cadence;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.CompletionOutcome;
import dev.asyncactivity.FailureAnswers;
import java.util.concurrent.CompletableFuture;

/**
 * A parked activity that can end with a declared failure. The generated handle of a method with
 * {@link AsyncActivity#failure} is one; nothing else implements it.
 *
 * @param <F> the declared failure: a record, or a sealed interface of records
 * @since 0.1.0
 */
public interface CadenceFailureHandle<F> extends FailureAnswers<F> {

  /**
   * Fails the activity with a declared failure.
   *
   * @param failure the failure
   * @throws CadenceNotPendingException if the activity is not pending
   * @throws CadencePayloadTooLargeException if the failure has more bytes than Cadence takes
   * @throws CadenceUnreadableValueException if the workflow could not read the failure
   */
  default void fail(F failure) {
    ((CadenceActivityHandle) this).failDeclared(toException(failure));
  }

  /**
   * Like {@link #fail}, but returns the outcome.
   *
   * @param failure the failure
   * @throws CadencePayloadTooLargeException if the failure has more bytes than Cadence takes
   * @throws CadenceUnreadableValueException if the workflow could not read the failure
   */
  @Override
  default CompletionOutcome tryFail(F failure) {
    return ((CadenceActivityHandle) this).tryFailDeclared(toException(failure));
  }

  /**
   * The asynchronous form of {@link #tryFail}; blocks no thread.
   *
   * @param failure the failure
   * @return the outcome, or the exception that {@link #tryFail} throws
   */
  @Override
  default CompletableFuture<CompletionOutcome> failAsync(F failure) {
    return ((CadenceActivityHandle) this).failDeclaredAsync(toException(failure));
  }

  /**
   * Converts a declared failure to the exception that a workflow gets; sends nothing.
   *
   * @param failure the failure
   * @return the same failure as an exception
   */
  DeclaredFailureException toException(F failure);
}

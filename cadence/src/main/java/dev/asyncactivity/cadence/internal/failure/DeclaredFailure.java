package dev.asyncactivity.cadence.internal.failure;

import dev.asyncactivity.cadence.DeclaredFailureException;
import java.util.function.Function;

/**
 * One declared failure; for generated code.
 *
 * @param recordClass the record
 * @param exceptionClass the exception, whose name is the reason
 * @param exception makes the exception
 * @param retryable whether the activity's retry policy applies
 * @param <R> the record
 * @since 0.1.0
 */
public record DeclaredFailure<R>(
    Class<R> recordClass,
    Class<? extends DeclaredFailureException> exceptionClass,
    Function<R, ? extends DeclaredFailureException> exception,
    boolean retryable) {

  DeclaredFailureException toException(Object failure) {
    return exception.apply(recordClass.cast(failure));
  }
}

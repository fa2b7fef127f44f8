package dev.asyncactivity.internal.failure;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One declared failure: a record, and how it looks as an {@code ApplicationFailure}. For generated
 * code.
 *
 * @param type the type of the {@code ApplicationFailure}
 * @param recordClass the record
 * @param retryable whether the activity's retry policy applies
 * @param message makes the message of the {@code ApplicationFailure}, or null for the type's name
 * @param <R> the record
 * @since 0.1
 */
public record DeclaredFailure<R>(
    String type, Class<R> recordClass, boolean retryable, Function<R, @Nullable String> message) {

  /** Checks that every part is there. */
  public DeclaredFailure {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(recordClass, "recordClass");
    Objects.requireNonNull(message, "message");
  }

  /**
   * A failure that ends the activity.
   *
   * @param type the type of the {@code ApplicationFailure}, which also is its message
   * @param recordClass the record
   * @param <R> the record
   * @return the declaration
   */
  public static <R> DeclaredFailure<R> nonRetryable(String type, Class<R> recordClass) {
    return new DeclaredFailure<>(type, recordClass, false, failure -> type);
  }

  /**
   * A failure that the activity's retry policy applies to.
   *
   * @param type the type of the {@code ApplicationFailure}, which also is its message
   * @param recordClass the record
   * @param <R> the record
   * @return the declaration
   */
  public static <R> DeclaredFailure<R> retryable(String type, Class<R> recordClass) {
    return new DeclaredFailure<>(type, recordClass, true, failure -> type);
  }

  /**
   * The same failure with a message of the record's own.
   *
   * @param ownMessage the record's {@code message()}
   * @return the declaration
   */
  public DeclaredFailure<R> withMessage(Function<R, @Nullable String> ownMessage) {
    return new DeclaredFailure<>(type, recordClass, retryable, ownMessage);
  }
}

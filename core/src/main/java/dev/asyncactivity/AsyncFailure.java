package dev.asyncactivity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how a declared failure, a record, looks as Temporal's {@code ApplicationFailure}. Without
 * the annotation the type is the record's simple name and the failure is not retryable.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AsyncFailure {

  /**
   * The {@code type} of the {@code ApplicationFailure}: what other SDKs report and read, and what
   * {@code RetryOptions.setDoNotRetry} compares. It is part of the contract: renaming the record
   * changes it unless it is given here.
   *
   * @return the type, or the empty string for the record's simple name
   */
  String type() default "";

  /**
   * Whether the activity's retry policy applies. A retry runs the hand-off again, with a new
   * attempt.
   *
   * @return {@code false} by default: the failure ends the activity
   */
  boolean retryable() default false;
}

package dev.asyncactivity.internal.waiting;

import dev.asyncactivity.Attempts;
import io.temporal.failure.ApplicationFailure;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An asynchronous method whose answers may come by signal. For generated code.
 *
 * @param name the method's name
 * @param activityType the activity type
 * @param attempts whether an earlier attempt's answer counts
 * @param isPrimitive whether its result is primitive, and so never null
 * @param failures turns a declared failure into Temporal's, or null if none is declared
 * @since 0.1.0
 */
public record WaitMethod(
    String name,
    String activityType,
    Attempts attempts,
    boolean isPrimitive,
    @Nullable Function<Object, ApplicationFailure> failures) {

  /** A method without declared failures. */
  public static WaitMethod of(String name, String activityType, Attempts attempts) {
    return new WaitMethod(name, activityType, attempts, false, null);
  }

  /** The same with a result that is primitive. */
  public WaitMethod primitive() {
    return new WaitMethod(name, activityType, attempts, true, failures);
  }

  /**
   * The same with declared failures.
   *
   * @param family the record or sealed interface
   * @param toApplicationFailure turns one into Temporal's
   */
  public <F> WaitMethod failing(
      Class<F> family, Function<F, ApplicationFailure> toApplicationFailure) {
    return new WaitMethod(
        name,
        activityType,
        attempts,
        isPrimitive,
        failure -> toApplicationFailure.apply(family.cast(failure)));
  }
}

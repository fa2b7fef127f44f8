package dev.asyncactivity.cadence.internal.failure;

import com.uber.cadence.common.RetryOptions;
import com.uber.cadence.converter.DataConverterException;
import com.uber.cadence.workflow.ActivityFailureException;
import dev.asyncactivity.cadence.DeclaredFailureException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A family of declared failures; for generated code. Immutable and thread-safe.
 *
 * @param <F> the family: a record, or a sealed interface of records
 * @since 0.1.0
 */
public final class DeclaredFailures<F> {
  private final Map<Class<?>, DeclaredFailure<?>> byRecord = new LinkedHashMap<>();
  private final Map<Class<?>, DeclaredFailure<?>> byException = new LinkedHashMap<>();

  private DeclaredFailures() {}

  /**
   * The family of some failures.
   *
   * @param failures the failures
   * @param <F> the family
   * @return the family
   */
  @SafeVarargs
  public static <F> DeclaredFailures<F> of(DeclaredFailure<? extends F>... failures) {
    DeclaredFailures<F> family = new DeclaredFailures<>();
    for (DeclaredFailure<? extends F> failure : failures) {
      family.byRecord.put(failure.recordClass(), failure);
      family.byException.put(failure.exceptionClass(), failure);
    }
    return family;
  }

  /**
   * Makes the exception that goes over the wire.
   *
   * @param failure the record
   * @return the exception
   * @throws IllegalArgumentException if the record is not of the family, which happens only when
   *     the generated code is older than the family
   */
  public DeclaredFailureException toException(F failure) {
    DeclaredFailure<?> declared = byRecord.get(failure.getClass());
    if (declared == null) {
      throw new IllegalArgumentException(
          failure.getClass().getName()
              + " was not a declared failure when the code was generated. Compile the activity"
              + " interface again.");
    }
    return declared.toException(failure);
  }

  /**
   * Reads the declared failure that an activity ended with.
   *
   * @param failure what the workflow caught
   * @return the record, or empty if the activity ended with anything else
   * @throws DataConverterException if the class is declared, but the details are not the record
   */
  public Optional<F> find(ActivityFailureException failure) {
    if (!(failure.getCause() instanceof DeclaredFailureException declared)
        || !byException.containsKey(declared.getClass())) {
      return Optional.empty();
    }
    if (declared.problem() != null) {
      throw new DataConverterException(
          "Activity "
              + failure.getActivityType().getName()
              + " failed with "
              + declared.getClass().getName()
              + ", but its details are not the record: "
              + declared.problem(),
          null);
    }
    @SuppressWarnings("unchecked") // Every record of the family is an F.
    F record = (F) declared.failure();
    return Optional.of(record);
  }

  /**
   * Adds the failures that are not retryable to what a workflow does not retry: only the workflow
   * can say it on Cadence.
   *
   * @param options the options
   * @param families the families
   * @return the same options with more classes in {@code doNotRetry}
   */
  public static RetryOptions doNotRetry(RetryOptions options, DeclaredFailures<?>... families) {
    Set<Class<? extends Throwable>> classes = new LinkedHashSet<>();
    if (options.getDoNotRetry() != null) {
      classes.addAll(options.getDoNotRetry());
    }
    for (DeclaredFailures<?> family : families) {
      for (DeclaredFailure<?> failure : family.byRecord.values()) {
        if (!failure.retryable()) {
          classes.add(failure.exceptionClass());
        }
      }
    }
    @SuppressWarnings({"unchecked", "rawtypes"}) // An array cannot be of a generic type.
    Class<? extends Throwable>[] all = classes.toArray(new Class[0]);
    return new RetryOptions.Builder(options).setDoNotRetry(all).build();
  }
}

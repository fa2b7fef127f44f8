package dev.asyncactivity.internal.failure;

import com.fasterxml.jackson.databind.JsonNode;
import dev.asyncactivity.internal.payload.DecodedPayload;
import dev.asyncactivity.internal.retry.Failures;
import io.temporal.common.converter.DataConverterException;
import io.temporal.common.converter.RawValue;
import io.temporal.common.converter.Values;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationErrorCategory;
import io.temporal.failure.ApplicationFailure;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A family of declared failures: turns its records into {@code ApplicationFailure}s, and back. For
 * generated code; thread-safe, and deterministic in a workflow.
 *
 * @param <F> the record or sealed interface that {@code AsyncActivity.failure} names
 * @since 0.1
 */
public final class DeclaredFailures<F> {
  private final Map<String, DeclaredFailure<?>> byType = new LinkedHashMap<>();
  private final Map<Class<?>, DeclaredFailure<?>> byClass = new LinkedHashMap<>();

  private DeclaredFailures() {}

  /**
   * A family.
   *
   * @param failures its failures
   * @param <F> the record or sealed interface
   * @return the family
   */
  @SafeVarargs
  public static <F> DeclaredFailures<F> of(DeclaredFailure<? extends F>... failures) {
    DeclaredFailures<F> family = new DeclaredFailures<>();
    for (DeclaredFailure<? extends F> failure : failures) {
      family.byType.put(failure.type(), failure);
      family.byClass.put(failure.recordClass(), failure);
    }
    return family;
  }

  /**
   * Makes the failure that goes over the wire: the declared type, the record as the only details.
   *
   * @param failure the record
   * @return the failure
   * @throws IllegalArgumentException if the record is not of the family, which happens only when
   *     the generated code is older than the family
   */
  public ApplicationFailure toApplicationFailure(F failure) {
    DeclaredFailure<?> declared = byClass.get(failure.getClass());
    if (declared == null) {
      throw new IllegalArgumentException(
          failure.getClass().getName()
              + " was not a declared failure when the code was generated. Compile the activity"
              + " interface again.");
    }
    return ApplicationFailure.newBuilder()
        .setType(declared.type())
        .setMessage(message(declared, failure))
        .setNonRetryable(!declared.retryable())
        .setDetails(failure)
        .setCategory(ApplicationErrorCategory.UNSPECIFIED) // SDK 1.30 has no default.
        .build();
  }

  private static <R> String message(DeclaredFailure<R> declared, Object failure) {
    String message = declared.message().apply(declared.recordClass().cast(failure));
    return message == null ? declared.type() : message;
  }

  /**
   * Reads the declared failure that an activity ended with.
   *
   * @param failure what the workflow caught
   * @return the record, or empty if the activity ended with anything else
   * @throws DataConverterException if the type is declared, but the details are not the record
   */
  public Optional<F> find(ActivityFailure failure) {
    if (failure.getCause() instanceof ApplicationFailure application) {
      DeclaredFailure<?> declared = byType.get(application.getType());
      if (declared != null) {
        @SuppressWarnings("unchecked") // Every record of the family is an F.
        F record = (F) read(declared, application, failure.getActivityType());
        return Optional.of(record);
      }
    }
    return Optional.empty();
  }

  private static Object read(
      DeclaredFailure<?> declared, ApplicationFailure application, String activityType) {
    Class<?> recordClass = declared.recordClass();
    Values details = application.getDetails();
    if (details.getSize() == 0 && recordClass.getRecordComponents().length == 0) {
      return newEmpty(recordClass);
    }
    jsonOf(details)
        .flatMap(json -> StrictRecord.of(recordClass).problem(json))
        .ifPresent(
            problem -> {
              throw unreadable(declared, activityType, "component " + problem);
            });
    @Nullable Object record;
    try {
      // Details of a failure that never crossed the wire come back as they are, of any class.
      record = details.getSize() == 0 ? null : details.get(0, Object.class, recordClass);
    } catch (DataConverterException e) {
      throw unreadable(declared, activityType, Failures.rootClassOf(e));
    }
    if (!recordClass.isInstance(record)) {
      throw unreadable(
          declared, activityType, record == null ? "null" : record.getClass().getName());
    }
    return record;
  }

  /** Empty also where there is none: details may not be JSON, or never have crossed the wire. */
  private static Optional<JsonNode> jsonOf(Values details) {
    try {
      Object raw = details.getSize() == 0 ? null : details.get(0, RawValue.class);
      return raw instanceof RawValue value
          ? Optional.ofNullable(DecodedPayload.of(value.getPayload()).plainJson())
          : Optional.empty();
    } catch (RuntimeException e) {
      // A converter need not give raw payloads. What else is wrong, reading the record tells.
      return Optional.empty();
    }
  }

  /** Other SDKs report a failure without components by its type alone, without details. */
  private static Object newEmpty(Class<?> recordClass) {
    try {
      var constructor = recordClass.getDeclaredConstructor();
      constructor.setAccessible(true);
      return constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new DataConverterException("Cannot make a " + recordClass.getName(), e);
    }
  }

  /** Without a cause: a converter's message holds values, and a workflow's failure is recorded. */
  private static DataConverterException unreadable(
      DeclaredFailure<?> declared, String activityType, String found) {
    return new DataConverterException(
        "Activity "
            + activityType
            + " failed with the declared type "
            + declared.type()
            + ", but the first of its details is not a "
            + declared.recordClass().getName()
            + ": "
            + found);
  }
}

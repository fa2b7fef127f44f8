package dev.asyncactivity.testing.internal.contract;

import dev.asyncactivity.MethodContract;
import dev.asyncactivity.MethodContract.DeclaredFailureType;
import dev.asyncactivity.internal.failure.DeclaredFailure;
import dev.asyncactivity.internal.failure.DeclaredFailures;
import dev.asyncactivity.testing.internal.contract.Samples.UndrawableException;
import io.temporal.api.common.v1.Payloads;
import io.temporal.api.enums.v1.RetryState;
import io.temporal.common.converter.DataConverter;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes and reads the values of one method. */
public record MethodCheck(MethodContract method, DataConverter converter, Samples samples) {

  /** Writes a value, and reads it as the workflow does. */
  @FunctionalInterface
  private interface RoundTrip {
    @Nullable Object of(Object value);
  }

  /** Adds what does not come back. */
  public void addTo(List<String> problems) {
    Type result = method.resultType();
    if (result != void.class) {
      check("result", result, value -> readBack(value, result), problems);
    }
    Class<?> progress = method.progressType();
    if (progress != null) {
      check("progress", progress, value -> readBack(value, progress), problems);
    }
    for (DeclaredFailureType failure : method.failures()) {
      check("failure", failure.record(), value -> readBack(value, failure), problems);
    }
  }

  private void check(String what, Type type, RoundTrip roundTrip, List<String> problems) {
    String where = method.method().getName() + ", " + what + " " + type.getTypeName() + ": ";
    List<Object> values;
    try {
      values = samples.of(type);
    } catch (UndrawableException e) {
      problems.add(
          where + "No value can be drawn of " + e.getMessage() + ". Give one: .sample(value)");
      return;
    }
    for (Object value : values) {
      try {
        Object back = roundTrip.of(value);
        if (!Sameness.of(value, back)) {
          problems.add(where + value + " comes back as " + back + ". " + fix(value));
          return;
        }
      } catch (RuntimeException e) {
        problems.add(where + value + " does not come back: " + rootOf(e) + ". " + fix(value));
        return;
      }
    }
  }

  private static String fix(Object value) {
    return Sameness.hasEquals(value)
        ? "Annotate the type so that the data converter writes what it can read, or give the"
            + " converter what it lacks, such as a Jackson module."
        : "Its class has no equals, so what comes back cannot be compared: give it one.";
  }

  private static Throwable rootOf(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }

  private @Nullable Object readBack(Object value, Type type) {
    Optional<Payloads> written = converter.toPayloads(value);
    return read(written, Samples.rawClass(type), type);
  }

  private <T> @Nullable T read(Optional<Payloads> written, Class<T> raw, Type type) {
    return converter.fromPayloads(0, written, raw, type);
  }

  /** Through an activity's failure, as the generated helpers read it. */
  private @Nullable Object readBack(Object value, DeclaredFailureType failure) {
    DeclaredFailures<Object> family = family(failure.record(), failure);
    ApplicationFailure sent = family.toApplicationFailure(value);
    RuntimeException received = converter.failureToException(converter.exceptionToFailure(sent));
    ActivityFailure inWorkflow =
        new ActivityFailure(
            "Activity task failed",
            0,
            0,
            method.activityType(),
            "1",
            RetryState.RETRY_STATE_NON_RETRYABLE_FAILURE,
            "",
            Objects.requireNonNull(received));
    return family.find(inWorkflow).orElse(null);
  }

  private static <R> DeclaredFailures<Object> family(Class<R> type, DeclaredFailureType failure) {
    return DeclaredFailures.of(
        failure.retryable()
            ? DeclaredFailure.retryable(failure.type(), type)
            : DeclaredFailure.nonRetryable(failure.type(), type));
  }
}

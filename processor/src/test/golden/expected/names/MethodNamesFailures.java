package names;

import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.failure.DeclaredFailure;
import dev.asyncactivity.internal.failure.DeclaredFailures;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The declared failures of {@link MethodNames}. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class MethodNamesFailures {
  /** The failure type of {@link NameFailure}. */
  public static final String NAME_FAILURE_TYPE = "NameFailure";

  private static final DeclaredFailures<NameFailure> NAME_FAILURE = DeclaredFailures.of(
      DeclaredFailure.nonRetryable(NAME_FAILURE_TYPE, NameFailure.class));

  private MethodNamesFailures() {
  }

  /** Returns the declared failure that the {@code Named_Create} activity ended with, if any. */
  public static Optional<NameFailure> create(ActivityFailure failure) {
    return NAME_FAILURE.find(failure);
  }

  /** Returns the declared failure that the {@code Named_Complete} activity ended with, if any. */
  public static Optional<NameFailure> complete(ActivityFailure failure) {
    return NAME_FAILURE.find(failure);
  }

  /** Returns the declared failure that the {@code Named_Fail} activity ended with, if any. */
  public static Optional<NameFailure> fail(ActivityFailure failure) {
    return NAME_FAILURE.find(failure);
  }

  /**
   * Returns the declared failure that the {@code Named_ToApplicationFailure} activity ended with, if any.
   */
  public static Optional<NameFailure> toApplicationFailure(ActivityFailure failure) {
    return NAME_FAILURE.find(failure);
  }

  /** Returns the declared failure that the {@code Named_Record} activity ended with, if any. */
  public static Optional<NameFailure> record(ActivityFailure failure) {
    return NAME_FAILURE.find(failure);
  }

  /** Returns the declared failure that the {@code Named_Yield} activity ended with, if any. */
  public static Optional<NameFailure> yield(ActivityFailure failure) {
    return NAME_FAILURE.find(failure);
  }

  /** Converts a declared failure to Temporal's, for the worker's own code to throw. */
  public static ApplicationFailure toApplicationFailure(NameFailure failure) {
    return NAME_FAILURE.toApplicationFailure(failure);
  }
}

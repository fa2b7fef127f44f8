package names;

import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.failure.DeclaredFailure;
import dev.asyncactivity.internal.failure.DeclaredFailures;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The declared failures of {@link MethodNames}.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class MethodNamesFailures {
  /**
   * The type of a {@link NameFailure}.
   */
  public static final String NAME_FAILURE_TYPE = "NameFailure";

  private static final DeclaredFailures<NameFailure> NAME_FAILURE = DeclaredFailures.of(
      DeclaredFailure.nonRetryable(NAME_FAILURE_TYPE, NameFailure.class));

  private MethodNamesFailures() {
  }

  /**
   * The declared failure that activity {@code Named_Create} ended with;
   * empty for any other cause.
   */
  public static Optional<NameFailure> create(ActivityFailure failure) {
    return NAME_FAILURE.find(failure);
  }

  /**
   * The declared failure that activity {@code Named_Complete} ended with;
   * empty for any other cause.
   */
  public static Optional<NameFailure> complete(ActivityFailure failure) {
    return NAME_FAILURE.find(failure);
  }

  /**
   * The declared failure that activity {@code Named_Fail} ended with;
   * empty for any other cause.
   */
  public static Optional<NameFailure> fail(ActivityFailure failure) {
    return NAME_FAILURE.find(failure);
  }

  /**
   * The declared failure that activity {@code Named_ToApplicationFailure} ended with;
   * empty for any other cause.
   */
  public static Optional<NameFailure> toApplicationFailure(ActivityFailure failure) {
    return NAME_FAILURE.find(failure);
  }

  /**
   * The declared failure that activity {@code Named_Record} ended with;
   * empty for any other cause.
   */
  public static Optional<NameFailure> record(ActivityFailure failure) {
    return NAME_FAILURE.find(failure);
  }

  /**
   * The declared failure that activity {@code Named_Yield} ended with;
   * empty for any other cause.
   */
  public static Optional<NameFailure> yield(ActivityFailure failure) {
    return NAME_FAILURE.find(failure);
  }

  /**
   * The same failure as Temporal's, for the worker's own code to throw.
   */
  public static ApplicationFailure toApplicationFailure(NameFailure failure) {
    return NAME_FAILURE.toApplicationFailure(failure);
  }
}

package names;

import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.failure.DeclaredFailure;
import dev.asyncactivity.internal.failure.DeclaredFailures;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The declared failures of {@link HandleNames}. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@SuppressWarnings("deprecation")
public final class HandleNamesFailures {
  /** The failure type of {@link NameFailure}. */
  public static final String NAME_FAILURE_TYPE = "NameFailure";

  private static final DeclaredFailures<NameFailure> NAME_FAILURE = DeclaredFailures.of(
      DeclaredFailure.nonRetryable(NAME_FAILURE_TYPE, NameFailure.class));

  private HandleNamesFailures() {
  }

  /**
   * Returns the declared failure that the {@code Handles_NameFailure} activity ended with, if any.
   */
  public static Optional<NameFailure> nameFailure(ActivityFailure failure) {
    return NAME_FAILURE.find(failure);
  }

  /** Converts a declared failure to Temporal's, for the worker's own code to throw. */
  public static ApplicationFailure toApplicationFailure(NameFailure failure) {
    return NAME_FAILURE.toApplicationFailure(failure);
  }
}

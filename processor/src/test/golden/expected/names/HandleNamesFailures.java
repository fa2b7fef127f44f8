package names;

import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.failure.DeclaredFailure;
import dev.asyncactivity.internal.failure.DeclaredFailures;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The declared failures of {@link HandleNames}.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@SuppressWarnings("deprecation")
public final class HandleNamesFailures {
  /**
   * The type of a {@link NameFailure}.
   */
  public static final String NAME_FAILURE_TYPE = "NameFailure";

  private static final DeclaredFailures<NameFailure> NAME_FAILURE = DeclaredFailures.of(
      DeclaredFailure.nonRetryable(NAME_FAILURE_TYPE, NameFailure.class));

  private HandleNamesFailures() {
  }

  /**
   * The declared failure that activity {@code Handles_NameFailure} ended with;
   * empty for any other cause.
   */
  public static Optional<NameFailure> nameFailure(ActivityFailure failure) {
    return NAME_FAILURE.find(failure);
  }

  /**
   * The same failure as Temporal's, for the worker's own code to throw.
   */
  public static ApplicationFailure toApplicationFailure(NameFailure failure) {
    return NAME_FAILURE.toApplicationFailure(failure);
  }
}

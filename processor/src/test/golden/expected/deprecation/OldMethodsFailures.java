package deprecation;

import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.failure.DeclaredFailure;
import dev.asyncactivity.internal.failure.DeclaredFailures;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The declared failures of {@link OldMethods}. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@SuppressWarnings({
    "deprecation",
    "removal"
})
public final class OldMethodsFailures {
  /** The failure type of {@link OldMethods.OldMethodFailure}. */
  public static final String OLD_METHOD_FAILURE_TYPE = "OldMethodFailure";

  private static final DeclaredFailures<OldMethods.OldMethodFailure> OLD_METHOD_FAILURE =
      DeclaredFailures.of(
      DeclaredFailure.nonRetryable(OLD_METHOD_FAILURE_TYPE, OldMethods.OldMethodFailure.class));

  private OldMethodsFailures() {
  }

  /**
   * Returns the declared failure that the {@code OldMethods_Deprecated} activity ended with, if any.
   */
  @Deprecated
  public static Optional<OldMethods.OldMethodFailure> deprecated(ActivityFailure failure) {
    return OLD_METHOD_FAILURE.find(failure);
  }

  /** Converts a declared failure to Temporal's, for the worker's own code to throw. */
  public static ApplicationFailure toApplicationFailure(OldMethods.OldMethodFailure failure) {
    return OLD_METHOD_FAILURE.toApplicationFailure(failure);
  }
}

package deprecation;

import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.failure.DeclaredFailure;
import dev.asyncactivity.internal.failure.DeclaredFailures;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The declared failures of {@link OldInterface}. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@Deprecated
@SuppressWarnings("deprecation")
public final class OldInterfaceFailures {
  /** The failure type of {@link OldInterface.OldFailure}. */
  public static final String OLD_FAILURE_TYPE = "OldFailure";

  private static final DeclaredFailures<OldInterface.OldFailure> OLD_FAILURE = DeclaredFailures.of(
      DeclaredFailure.nonRetryable(OLD_FAILURE_TYPE, OldInterface.OldFailure.class));

  private OldInterfaceFailures() {
  }

  /**
   * Returns the declared failure that the {@code OldInterface_Call} activity ended with, if any.
   */
  public static Optional<OldInterface.OldFailure> call(ActivityFailure failure) {
    return OLD_FAILURE.find(failure);
  }

  /** Converts a declared failure to Temporal's, for the worker's own code to throw. */
  public static ApplicationFailure toApplicationFailure(OldInterface.OldFailure failure) {
    return OLD_FAILURE.toApplicationFailure(failure);
  }
}

package interfaces;

import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.failure.DeclaredFailure;
import dev.asyncactivity.internal.failure.DeclaredFailures;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The declared failures of {@link Outer.Inner}. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class Outer_InnerFailures {
  /** The failure type of {@link Outer.Denied}. */
  public static final String DENIED_TYPE = "Denied";

  private static final DeclaredFailures<Outer.Denied> DENIED = DeclaredFailures.of(
      DeclaredFailure.nonRetryable(DENIED_TYPE, Outer.Denied.class));

  private Outer_InnerFailures() {
  }

  /** Returns the declared failure that the {@code One_Inner} activity ended with, if any. */
  public static Optional<Outer.Denied> inner(ActivityFailure failure) {
    return DENIED.find(failure);
  }

  /** Converts a declared failure to Temporal's, for the worker's own code to throw. */
  public static ApplicationFailure toApplicationFailure(Outer.Denied failure) {
    return DENIED.toApplicationFailure(failure);
  }
}

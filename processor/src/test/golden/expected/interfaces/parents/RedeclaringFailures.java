package interfaces.parents;

import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.failure.DeclaredFailure;
import dev.asyncactivity.internal.failure.DeclaredFailures;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The declared failures of {@link Redeclaring}. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class RedeclaringFailures {
  /** The failure type of {@link Refused}. */
  public static final String REFUSED_TYPE = "Refused";

  private static final DeclaredFailures<Refused> REFUSED = DeclaredFailures.of(
      DeclaredFailure.nonRetryable(REFUSED_TYPE, Refused.class));

  private RedeclaringFailures() {
  }

  /**
   * Returns the declared failure that the {@code Redeclaring_Plain} activity ended with, if any.
   */
  public static Optional<Refused> plain(ActivityFailure failure) {
    return REFUSED.find(failure);
  }

  /** Converts a declared failure to Temporal's, for the worker's own code to throw. */
  public static ApplicationFailure toApplicationFailure(Refused failure) {
    return REFUSED.toApplicationFailure(failure);
  }
}

package deprecation;

import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.failure.DeclaredFailure;
import dev.asyncactivity.internal.failure.DeclaredFailures;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The declared failures of {@link OldFailures}. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@SuppressWarnings({
    "deprecation",
    "removal"
})
public final class OldFailuresFailures {
  /** The failure type of {@link PartlyOldFailure.Current}. */
  public static final String CURRENT_TYPE = "Current";

  /** The failure type of {@link PartlyOldFailure.Former}. */
  public static final String FORMER_TYPE = "Former";

  /** The failure type of {@link PartlyOldFailure.Gone}. */
  public static final String GONE_TYPE = "Gone";

  private static final DeclaredFailures<PartlyOldFailure> PARTLY_OLD_FAILURE = DeclaredFailures.of(
      DeclaredFailure.nonRetryable(CURRENT_TYPE, PartlyOldFailure.Current.class)
          .withMessage(PartlyOldFailure.Current::message),
      DeclaredFailure.nonRetryable(FORMER_TYPE, PartlyOldFailure.Former.class),
      DeclaredFailure.nonRetryable(GONE_TYPE, PartlyOldFailure.Gone.class));

  private OldFailuresFailures() {
  }

  /**
   * Returns the declared failure that the {@code OldFailures_Partly} activity ended with, if any.
   */
  public static Optional<PartlyOldFailure> partly(ActivityFailure failure) {
    return PARTLY_OLD_FAILURE.find(failure);
  }

  /** Converts a declared failure to Temporal's, for the worker's own code to throw. */
  public static ApplicationFailure toApplicationFailure(PartlyOldFailure failure) {
    return PARTLY_OLD_FAILURE.toApplicationFailure(failure);
  }
}

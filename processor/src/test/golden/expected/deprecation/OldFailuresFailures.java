package deprecation;

import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.failure.DeclaredFailure;
import dev.asyncactivity.internal.failure.DeclaredFailures;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The declared failures of {@link OldFailures}.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@SuppressWarnings({
    "deprecation",
    "removal"
})
public final class OldFailuresFailures {
  /**
   * The type of a {@link PartlyOldFailure.Current}.
   */
  public static final String CURRENT_TYPE = "Current";

  /**
   * The type of a {@link PartlyOldFailure.Former}.
   */
  public static final String FORMER_TYPE = "Former";

  /**
   * The type of a {@link PartlyOldFailure.Gone}.
   */
  public static final String GONE_TYPE = "Gone";

  private static final DeclaredFailures<PartlyOldFailure> PARTLY_OLD_FAILURE = DeclaredFailures.of(
      DeclaredFailure.nonRetryable(CURRENT_TYPE, PartlyOldFailure.Current.class)
          .withMessage(PartlyOldFailure.Current::message),
      DeclaredFailure.nonRetryable(FORMER_TYPE, PartlyOldFailure.Former.class),
      DeclaredFailure.nonRetryable(GONE_TYPE, PartlyOldFailure.Gone.class));

  private OldFailuresFailures() {
  }

  /**
   * The declared failure that activity {@code OldFailures_Partly} ended with;
   * empty for any other cause.
   */
  public static Optional<PartlyOldFailure> partly(ActivityFailure failure) {
    return PARTLY_OLD_FAILURE.find(failure);
  }

  /**
   * The same failure as Temporal's, for the worker's own code to throw.
   */
  public static ApplicationFailure toApplicationFailure(PartlyOldFailure failure) {
    return PARTLY_OLD_FAILURE.toApplicationFailure(failure);
  }
}

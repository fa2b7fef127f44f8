package names.javalang;

import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.failure.DeclaredFailure;
import dev.asyncactivity.internal.failure.DeclaredFailures;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The declared failures of {@link JavaLangActivities}.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@java.lang.SuppressWarnings("deprecation")
public final class JavaLangActivitiesFailures {
  /**
   * The type of a {@link Exception}.
   */
  public static final java.lang.String EXCEPTION_TYPE = "Exception";

  private static final DeclaredFailures<Exception> EXCEPTION = DeclaredFailures.of(
      DeclaredFailure.nonRetryable(EXCEPTION_TYPE, Exception.class));

  private JavaLangActivitiesFailures() {
  }

  /**
   * The declared failure that activity {@code JavaLang_Own} ended with;
   * empty for any other cause.
   */
  public static Optional<Exception> own(ActivityFailure failure) {
    return EXCEPTION.find(failure);
  }

  /**
   * The same failure as Temporal's, for the worker's own code to throw.
   */
  public static ApplicationFailure toApplicationFailure(Exception failure) {
    return EXCEPTION.toApplicationFailure(failure);
  }
}

package names.javalang;

import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.failure.DeclaredFailure;
import dev.asyncactivity.internal.failure.DeclaredFailures;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The declared failures of {@link JavaLangActivities}. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@java.lang.SuppressWarnings("deprecation")
public final class JavaLangActivitiesFailures {
  /** The failure type of {@link Exception}. */
  public static final java.lang.String EXCEPTION_TYPE = "Exception";

  private static final DeclaredFailures<Exception> EXCEPTION = DeclaredFailures.of(
      DeclaredFailure.nonRetryable(EXCEPTION_TYPE, Exception.class));

  private JavaLangActivitiesFailures() {
  }

  /** Returns the declared failure that the {@code JavaLang_Own} activity ended with, if any. */
  public static Optional<Exception> own(ActivityFailure failure) {
    return EXCEPTION.find(failure);
  }

  /** Converts a declared failure to Temporal's, for the worker's own code to throw. */
  public static ApplicationFailure toApplicationFailure(Exception failure) {
    return EXCEPTION.toApplicationFailure(failure);
  }
}

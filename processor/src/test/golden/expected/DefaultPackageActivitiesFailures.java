import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.failure.DeclaredFailure;
import dev.asyncactivity.internal.failure.DeclaredFailures;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The declared failures of {@link DefaultPackageActivities}. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class DefaultPackageActivitiesFailures {
  /** The failure type of {@link DefaultPackageActivities.DefaultPackageFailure}. */
  public static final String DEFAULT_PACKAGE_FAILURE_TYPE = "DefaultPackageFailure";

  private static final DeclaredFailures<DefaultPackageActivities.DefaultPackageFailure> DEFAULT_PACKAGE_FAILURE =
      DeclaredFailures.of(
      DeclaredFailure.nonRetryable(DEFAULT_PACKAGE_FAILURE_TYPE,
          DefaultPackageActivities.DefaultPackageFailure.class));

  private DefaultPackageActivitiesFailures() {
  }

  /**
   * Returns the declared failure that the {@code DefaultPackage_Convert} activity ended with, if any.
   */
  public static Optional<DefaultPackageActivities.DefaultPackageFailure> convert(
      ActivityFailure failure) {
    return DEFAULT_PACKAGE_FAILURE.find(failure);
  }

  /** Converts a declared failure to Temporal's, for the worker's own code to throw. */
  public static ApplicationFailure toApplicationFailure(
      DefaultPackageActivities.DefaultPackageFailure failure) {
    return DEFAULT_PACKAGE_FAILURE.toApplicationFailure(failure);
  }
}

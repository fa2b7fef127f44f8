package dev.asyncactivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncactivity.internal.worker.ParkingActivities;
import io.temporal.activity.ActivityInterface;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import io.temporal.testing.TestActivityEnvironment;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.worker.WorkerFactoryOptions;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AsyncActivityCheckTest {
  private final TestActivityEnvironment temporal =
      TestActivityEnvironment.newInstance(
          TestEnvironmentOptions.newBuilder()
              .setWorkerFactoryOptions(
                  WorkerFactoryOptions.newBuilder()
                      .setWorkerInterceptors(new AsyncActivityCheck())
                      .build())
              .build());

  @AfterEach
  void close() {
    temporal.close();
  }

  @ActivityInterface
  public interface Reviews {
    @AsyncActivity
    String review(String id);
  }

  @ActivityInterface
  public interface Archives {
    String archive(String id);
  }

  @ActivityInterface
  public interface Generated {
    @AsyncActivity
    String review(String id);
  }

  /** Stands for generated code. */
  public abstract static class AsyncActivityCheckTest_GeneratedImplBase extends ParkingActivities
      implements Generated {}

  @Test
  void refusesAnImplementationThatNobodyGeneratedABaseFor() {
    temporal.registerActivitiesImplementations((Reviews) id -> "done at once");

    assertThatThrownBy(() -> temporal.newActivityStub(Reviews.class).review("r-1"))
        .isInstanceOf(ActivityFailure.class)
        .cause()
        .isInstanceOfSatisfying(
            ApplicationFailure.class,
            failure -> {
              assertThat(failure.getType()).isEqualTo(AsyncActivityCheck.FAILURE_TYPE);
              assertThat(failure.isNonRetryable()).isTrue();
              assertThat(failure.getOriginalMessage())
                  .contains("dev.asyncactivity.AsyncActivityCheckTest_ReviewsImplBase")
                  .contains("was not generated")
                  .contains("<annotationProcessorPaths>")
                  .contains("annotationProcessor '");
            });
  }

  @Test
  void letsOrdinaryActivitiesBe() {
    temporal.registerActivitiesImplementations((Archives) id -> "archived");
    assertThat(temporal.newActivityStub(Archives.class).archive("r-1")).isEqualTo("archived");
  }

  @Test
  void letsAProxyBeBecauseItsTargetCannotBeSeen() {
    Reviews proxy =
        (Reviews)
            Proxy.newProxyInstance(
                Reviews.class.getClassLoader(),
                new Class<?>[] {Reviews.class},
                (instance, method, arguments) -> "from the target");
    temporal.registerActivitiesImplementations(proxy);
    assertThat(temporal.newActivityStub(Reviews.class).review("r-1")).isEqualTo("from the target");
  }

  @Test
  void letsAnImplementationOfTheGeneratedBaseBe() {
    temporal.registerActivitiesImplementations(
        new AsyncActivityCheckTest_GeneratedImplBase() {
          @Override
          public String review(String id) {
            return "parked";
          }
        });
    assertThat(temporal.newActivityStub(Generated.class).review("r-1")).isEqualTo("parked");
  }
}

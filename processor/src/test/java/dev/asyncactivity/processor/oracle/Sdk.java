package dev.asyncactivity.processor.oracle;

import io.temporal.activity.ActivityOptions;
import io.temporal.common.metadata.POJOActivityImplMetadata;
import io.temporal.common.metadata.POJOActivityInterfaceMetadata;
import io.temporal.common.metadata.POJOActivityMethodMetadata;
import io.temporal.internal.sync.ActivityInvocationHandler;
import io.temporal.internal.sync.ActivityInvocationHandlerBase;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Asks temporal-sdk in the very steps of a worker's registration and of {@code newActivityStub}.
 */
final class Sdk {

  private Sdk() {}

  /**
   * What the SDK says.
   *
   * @param stub why it makes no stub; empty if it does
   * @param registration why it registers no implementation; empty if it does
   */
  record Verdict(Optional<String> stub, Optional<String> registration) {

    boolean isRefused() {
      return stub.isPresent() || registration.isPresent();
    }
  }

  static Verdict ask(Class<?> activityInterface, Class<?> implementation) {
    return new Verdict(
        refusal(() -> makeStub(activityInterface)),
        refusal(() -> POJOActivityImplMetadata.newInstance(implementation)));
  }

  static Optional<String> refusal(Runnable request) {
    try {
      request.run();
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private static void makeStub(Class<?> activityInterface) {
    ActivityInvocationHandlerBase.newProxy(
        activityInterface,
        ActivityInvocationHandler.newInstance(
            activityInterface,
            ActivityOptions.newBuilder().build(),
            Map.of(),
            /* activityExecutor= */ null,
            () -> {}));
  }

  /** The activity type of each method. */
  static Map<String, String> activityTypes(Class<?> activityInterface) {
    return POJOActivityInterfaceMetadata.newInstance(activityInterface)
        .getMethodsMetadata()
        .stream()
        .collect(
            Collectors.toMap(
                method -> method.getMethod().getName(),
                POJOActivityMethodMetadata::getActivityTypeName));
  }
}

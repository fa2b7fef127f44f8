package dev.asyncactivity;

import dev.asyncactivity.MethodContract.DeclaredFailureType;
import io.temporal.common.metadata.POJOActivityInterfaceMetadata;
import io.temporal.common.metadata.POJOActivityMethodMetadata;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Reads the contract of an activity interface at run time, from its annotations. Nothing is
 * generated for it, and who does not ask for it pays nothing. Thread-safe.
 *
 * @since 0.1
 */
public final class ActivityContract {
  private ActivityContract() {}

  /**
   * The contracts of an interface's asynchronous methods, with the activity types that the SDK
   * gives them in this JVM.
   *
   * @param activityInterface an {@code @ActivityInterface}
   * @return the contracts, sorted by activity type; none if no method is asynchronous
   * @throws IllegalArgumentException if the SDK takes it for no activity interface
   */
  public static List<MethodContract> of(Class<?> activityInterface) {
    return POJOActivityInterfaceMetadata.newInstance(activityInterface)
        .getMethodsMetadata()
        .stream()
        .filter(it -> it.getMethod().isAnnotationPresent(AsyncActivity.class))
        .map(ActivityContract::of)
        .sorted(Comparator.comparing(MethodContract::activityType))
        .toList();
  }

  private static MethodContract of(POJOActivityMethodMetadata metadata) {
    Method method = metadata.getMethod();
    AsyncActivity annotation = method.getAnnotation(AsyncActivity.class);
    return new MethodContract(
        method,
        metadata.getActivityTypeName(),
        annotation.attempts(),
        method.getGenericReturnType(),
        annotation.readBack(),
        failures(annotation.failure()),
        annotation.progress() == void.class ? null : annotation.progress());
  }

  private static List<DeclaredFailureType> failures(Class<?> failure) {
    if (failure == void.class) {
      return List.of();
    }
    return failure.isRecord()
        ? List.of(declared(failure))
        : Arrays.stream(failure.getPermittedSubclasses()).map(ActivityContract::declared).toList();
  }

  private static DeclaredFailureType declared(Class<?> type) {
    AsyncFailure annotation = type.getAnnotation(AsyncFailure.class);
    boolean named = annotation != null && !annotation.type().isEmpty();
    return new DeclaredFailureType(
        named ? annotation.type() : type.getSimpleName(),
        type,
        annotation != null && annotation.retryable());
  }
}

package dev.asyncactivity.http.openapi;

import dev.asyncactivity.MethodContract.DeclaredFailureType;
import dev.asyncactivity.http.CallbackContract;
import dev.asyncactivity.http.ContractMethod;
import dev.asyncactivity.http.shape.Shape;
import dev.asyncactivity.http.shape.ShapeReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the bodies of a method's answers are.
 *
 * @param path its part of the URL
 * @param activityType the activity type
 * @param exact whether an earlier attempt's answer is refused
 * @param result what completes it, or null for an empty body
 * @param failures what fails it, by type
 * @param progress what a heartbeat may carry, or null for an empty body
 */
public record MethodShapes(
    String path,
    String activityType,
    boolean exact,
    @Nullable Shape result,
    Map<String, Failure> failures,
    @Nullable Shape progress) {

  /**
   * A declared failure.
   *
   * @param retryable whether the activity is tried again
   * @param shape what the body is
   */
  public record Failure(boolean retryable, Shape shape) {}

  /** The shapes of all methods of a contract. */
  public static List<MethodShapes> of(CallbackContract contract, ShapeReader reader) {
    return contract.methods().stream().map(method -> of(method, reader)).toList();
  }

  private static MethodShapes of(ContractMethod method, ShapeReader reader) {
    Map<String, Failure> failures = new LinkedHashMap<>();
    for (DeclaredFailureType failure : method.failures()) {
      failures.put(failure.type(), new Failure(failure.retryable(), reader.read(failure.record())));
    }
    Class<?> progress = method.progressType();
    return new MethodShapes(
        method.path(),
        method.activityType(),
        method.contract().attempts() == dev.asyncactivity.Attempts.EXACT,
        method.hasNoResult()
            ? null
            : reader.read(method.contract().method().getAnnotatedReturnType()),
        failures,
        progress == null ? null : reader.read(progress));
  }
}

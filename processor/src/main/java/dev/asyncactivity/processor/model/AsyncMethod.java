package dev.asyncactivity.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One method with {@code @AsyncActivity}.
 *
 * @param name the method's name
 * @param handleName the simple name of its handle class
 * @param activityType Temporal's activity type
 * @param attempts whether a token outlives its attempt
 * @param readBack whether values are read back before they are sent
 * @param result the result type, possibly {@code void}
 * @param parameters the parameters
 * @param varargs whether the last parameter is a variable-arity one
 * @param progress the type of the heartbeat details, or null
 * @param failure the declared failures, or null
 * @param deprecation whether the method is deprecated
 */
public record AsyncMethod(
    String name,
    String handleName,
    String activityType,
    Attempts attempts,
    boolean readBack,
    JavaType result,
    List<Parameter> parameters,
    boolean varargs,
    @Nullable JavaType progress,
    @Nullable FailureFamily failure,
    Deprecation deprecation) {

  public AsyncMethod {
    parameters = List.copyOf(parameters);
  }

  public boolean isVoid() {
    return result instanceof JavaType.Primitive primitive && primitive.isVoid();
  }

  /** Whether the result is primitive; {@code void} is not. */
  public boolean isPrimitive() {
    return result instanceof JavaType.Primitive primitive && !primitive.isVoid();
  }
}

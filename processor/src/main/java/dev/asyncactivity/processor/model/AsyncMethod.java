package dev.asyncactivity.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One method with {@code @AsyncActivity}.
 *
 * @param name the method's name
 * @param handleName the simple name of its handle class
 * @param activityType the activity type on the interface's platform
 * @param attempts whether a token outlives its attempt
 * @param readBack whether values are read back before they are sent
 * @param bySignal whether its answers may come by signal
 * @param result the result type, possibly {@code void}
 * @param parameters the parameters
 * @param varargs whether the last parameter is a variable-arity one
 * @param progress the type of the heartbeat details, or null
 * @param failure the declared failures, or null
 * @param polling how the worker asks for the result, or null if the outside brings it
 * @param twoClocks whether the wait has another clock than the hand-off
 * @param key the expression that reads the activity's key, or null if it has none
 * @param deprecation whether the method is deprecated
 */
public record AsyncMethod(
    String name,
    String handleName,
    String activityType,
    Attempts attempts,
    boolean readBack,
    boolean bySignal,
    JavaType result,
    List<Parameter> parameters,
    boolean varargs,
    @Nullable JavaType progress,
    @Nullable FailureFamily failure,
    @Nullable Polling polling,
    boolean twoClocks,
    @Nullable String key,
    Deprecation deprecation) {

  public AsyncMethod {
    parameters = List.copyOf(parameters);
  }

  /** Whether heartbeats must keep what the hand-off has left for later attempts. */
  public boolean keepsTicket() {
    return polling != null || twoClocks || key != null;
  }

  public boolean isVoid() {
    return result instanceof JavaType.Primitive primitive && primitive.isVoid();
  }

  /** Whether the result is primitive; {@code void} is not. */
  public boolean isPrimitive() {
    return result instanceof JavaType.Primitive primitive && !primitive.isVoid();
  }
}

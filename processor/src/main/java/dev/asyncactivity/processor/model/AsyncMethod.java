package dev.asyncactivity.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One method with {@code @AsyncActivity}.
 *
 * @param name the method's name
 * @param handleName the simple name of its handle class
 * @param activityType Temporal's activity type
 * @param attempts the name of the constant of {@code Attempts}
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
    String attempts,
    boolean readBack,
    TypeName result,
    List<Parameter> parameters,
    boolean varargs,
    @Nullable TypeName progress,
    @Nullable FailureFamily failure,
    Deprecation deprecation) {

  public AsyncMethod {
    parameters = List.copyOf(parameters);
  }

  /** The same method, under the type that another platform gives it. */
  public AsyncMethod withActivityType(String other) {
    return new AsyncMethod(
        name,
        handleName,
        other,
        attempts,
        readBack,
        result,
        parameters,
        varargs,
        progress,
        failure,
        deprecation);
  }

  public boolean isVoid() {
    return result.withoutAnnotations().equals(TypeName.VOID);
  }

  /** Whether the result is primitive; {@code void} is not. */
  public boolean isPrimitive() {
    return result.withoutAnnotations().isPrimitive();
  }
}

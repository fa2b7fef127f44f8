package dev.asyncactivity.internal.failure;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the numbers and records in a value, and tells what is wrong there. */
final class StrictValues {
  private StrictValues() {}

  /** What is wrong, to be read after the name of the component. */
  static @Nullable String problem(Type type, JsonNode value) {
    if (type instanceof Class<?> plain) {
      return plain.isArray()
          ? problemInArray(plain.getComponentType(), value)
          : problemInClass(plain, value);
    }
    if (type instanceof GenericArrayType array) {
      return problemInArray(array.getGenericComponentType(), value);
    }
    if (type instanceof WildcardType wildcard) {
      return problem(wildcard.getUpperBounds()[0], value);
    }
    return type instanceof ParameterizedType generic ? problemInGeneric(generic, value) : null;
  }

  private static @Nullable String problemInGeneric(ParameterizedType type, JsonNode value) {
    Class<?> raw = (Class<?>) type.getRawType();
    Type[] arguments = type.getActualTypeArguments();
    if (raw == Optional.class) {
      return problem(arguments[0], value);
    }
    if (Map.class.isAssignableFrom(raw) && arguments.length == 2 && value.isObject()) {
      return problemInElements(arguments[1], value);
    }
    if (Iterable.class.isAssignableFrom(raw) && arguments.length == 1 && value.isArray()) {
      return problemInElements(arguments[0], value);
    }
    return problemInClass(raw, value);
  }

  /** Some write unsigned numbers for bytes. */
  private static @Nullable String problemInArray(Type component, JsonNode value) {
    return value.isArray() && component != byte.class ? problemInElements(component, value) : null;
  }

  private static @Nullable String problemInElements(Type type, JsonNode values) {
    for (JsonNode value : values) {
      String problem = problemInElement(type, value);
      if (problem != null) {
        return "[]" + problem;
      }
    }
    return null;
  }

  /** Whether elements may be null is not declared, unless they are primitive. */
  private static @Nullable String problemInElement(Type type, JsonNode value) {
    if (value.isNull()) {
      return type instanceof Class<?> plain && plain.isPrimitive() ? " is null" : null;
    }
    return problem(type, value);
  }

  private static @Nullable String problemInClass(Class<?> type, JsonNode value) {
    if (type.isRecord()) {
      String problem = StrictRecord.of(type).problemIn(value);
      return problem == null ? null : "." + problem;
    }
    return StrictNumbers.problem(type, value);
  }
}

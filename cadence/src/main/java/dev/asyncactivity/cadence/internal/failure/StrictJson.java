package dev.asyncactivity.cadence.internal.failure;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells what Gson would silently make something else of: a missing component, which it reads as 0
 * or null, and an unknown enum constant. What it refuses by itself is left to it. Names components,
 * never values.
 */
public final class StrictJson {
  private StrictJson() {}

  /** What is wrong with the JSON of a record, or null. */
  public static @Nullable String problem(Gson gson, Class<?> record, JsonObject json) {
    if (!record.isRecord() || isChanged(record)) {
      return null;
    }
    for (RecordComponent component : record.getRecordComponents()) {
      String problem = problem(gson, record, component, json);
      if (problem != null) {
        return component.getName() + problem;
      }
    }
    return null;
  }

  private static @Nullable String problem(
      Gson gson, Class<?> record, RecordComponent component, JsonObject json) {
    Field field = fieldOf(record, component);
    if (isChanged(field) || isChanged(component) || isChanged(component.getAccessor())) {
      return null;
    }
    JsonElement value = json.get(gson.fieldNamingStrategy().translateName(field));
    boolean primitive = component.getType().isPrimitive();
    if (value == null) {
      return primitive || !isNullable(field, component) ? " is missing" : null;
    }
    if (value.isJsonNull()) {
      return primitive ? " is null" : null;
    }
    return problem(gson, component.getGenericType(), value);
  }

  private static @Nullable String problem(Gson gson, Type type, JsonElement value) {
    if (type instanceof ParameterizedType generic
        && generic.getActualTypeArguments().length == 1
        && value.isJsonArray()) {
      return problemInElements(gson, generic.getActualTypeArguments()[0], value);
    }
    if (!(type instanceof Class<?> plain) || value.isJsonNull()) {
      return null;
    }
    if (plain.isArray() && value.isJsonArray()) {
      return problemInElements(gson, plain.getComponentType(), value);
    }
    if (plain.isRecord() && value.isJsonObject()) {
      String problem = problem(gson, plain, value.getAsJsonObject());
      return problem == null ? null : "." + problem;
    }
    if (plain.isEnum()) {
      return gson.fromJson(value, plain) == null ? " is not one of its constants" : null;
    }
    return StrictNumbers.problem(plain, value);
  }

  private static @Nullable String problemInElements(Gson gson, Type type, JsonElement array) {
    for (JsonElement element : array.getAsJsonArray()) {
      String problem = problem(gson, type, element);
      if (problem != null) {
        return "[]" + problem;
      }
    }
    return null;
  }

  private static Field fieldOf(Class<?> record, RecordComponent component) {
    try {
      return record.getDeclaredField(component.getName());
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException("Every component has a field", e);
    }
  }

  /** Whether Gson may read something else than the components tell. */
  private static boolean isChanged(AnnotatedElement place) {
    return Arrays.stream(place.getAnnotations())
        .anyMatch(it -> it.annotationType().getName().startsWith("com.google.gson."));
  }

  private static boolean isNullable(Field field, RecordComponent component) {
    return Stream.<AnnotatedElement>of(
            field, component, component.getAccessor(), component.getAnnotatedType())
        .flatMap(place -> Arrays.stream(place.getAnnotations()))
        .map(Annotation::annotationType)
        .anyMatch(it -> it.getSimpleName().equals("Nullable"));
  }
}

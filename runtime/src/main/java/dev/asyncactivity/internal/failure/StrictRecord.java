package dev.asyncactivity.internal.failure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a converter would silently make something else of: what it would read as null, as 0 or
 * as another number. What it refuses by itself is left to it. Names components, never values.
 */
final class StrictRecord {
  private static final ClassValue<StrictRecord> RECORDS =
      new ClassValue<>() {
        @Override
        protected StrictRecord computeValue(Class<?> type) {
          return new StrictRecord(type);
        }
      };

  private final List<StrictComponent> components;
  private final Set<String> names;

  private StrictRecord(Class<?> type) {
    components =
        type.isRecord() && !RecordAnnotations.mayChange(type)
            ? Arrays.stream(type.getRecordComponents())
                .map(component -> new StrictComponent(type, component))
                .toList()
            : List.of();
    names = components.stream().map(StrictComponent::name).collect(Collectors.toSet());
  }

  static StrictRecord of(Class<?> type) {
    return RECORDS.get(type);
  }

  /** The first component that is wrong, and what is. */
  Optional<String> problem(JsonNode json) {
    return Optional.ofNullable(problemIn(json));
  }

  /** What is not an object has a reader of its own, or none. */
  @Nullable String problemIn(JsonNode json) {
    if (json.isObject()) {
      for (StrictComponent component : components) {
        String problem = component.problem(valueOf(component.name(), json));
        if (problem != null) {
          return problem;
        }
      }
    }
    return null;
  }

  /** A mapper may have a naming strategy, such as snake case. */
  private @Nullable JsonNode valueOf(String name, JsonNode json) {
    JsonNode exact = json.get(name);
    if (exact != null) {
      return exact;
    }
    String bare = bare(name);
    for (Iterator<String> keys = json.fieldNames(); keys.hasNext(); ) {
      String key = keys.next();
      if (bare(key).equals(bare) && !names.contains(key)) {
        return json.get(key);
      }
    }
    return null;
  }

  private static String bare(String name) {
    return name.replaceAll("[_.\\- ]", "").toLowerCase(Locale.ROOT);
  }
}

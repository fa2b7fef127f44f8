package dev.asyncactivity.internal.failure;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One component of a {@link StrictRecord}, and what its JSON must be. */
final class StrictComponent {
  private static final Set<Class<?>> OPTIONALS =
      Set.of(Optional.class, OptionalInt.class, OptionalLong.class, OptionalDouble.class);

  private final String name;
  private final Type type;
  private final boolean judged;
  private final boolean primitive;
  private final boolean required;

  StrictComponent(Class<?> recordClass, RecordComponent component) {
    name = component.getName();
    type = component.getGenericType();
    judged = !RecordAnnotations.mayChange(recordClass, component);
    primitive = component.getType().isPrimitive();
    required =
        primitive
            || !OPTIONALS.contains(component.getType())
                && !RecordAnnotations.isNullable(recordClass, component);
  }

  String name() {
    return name;
  }

  @Nullable String problem(@Nullable JsonNode value) {
    if (!judged) {
      return null;
    }
    if (value == null) {
      return required ? name + " is missing" : null;
    }
    if (value.isNull()) { // Which every SDK may write on purpose, where Java can keep it.
      return primitive ? name + " is null" : null;
    }
    String problem = StrictValues.problem(type, value);
    return problem == null ? null : name + problem;
  }
}

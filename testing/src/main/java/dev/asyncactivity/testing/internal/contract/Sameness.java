package dev.asyncactivity.testing.internal.contract;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Whether two values are the same to whoever uses them: arrays in records, too. */
final class Sameness {
  private Sameness() {}

  static boolean of(@Nullable Object one, @Nullable Object other) {
    if (one == null || other == null) {
      return one == other;
    }
    if (one instanceof List<?> values && other instanceof List<?> others) {
      return ofAll(values, others);
    }
    if (one instanceof Map<?, ?> map && other instanceof Map<?, ?> otherMap) {
      return map.keySet().equals(otherMap.keySet())
          && map.keySet().stream().allMatch(key -> of(map.get(key), otherMap.get(key)));
    }
    if (one instanceof Optional<?> maybe && other instanceof Optional<?> otherMaybe) {
      return of(maybe.orElse(null), otherMaybe.orElse(null));
    }
    if (one.getClass() == other.getClass() && one.getClass().isRecord()) {
      return Arrays.stream(one.getClass().getRecordComponents())
          .allMatch(component -> of(read(component, one), read(component, other)));
    }
    return Objects.deepEquals(one, other);
  }

  private static boolean ofAll(List<?> values, List<?> others) {
    return values.size() == others.size()
        && IntStream.range(0, values.size()).allMatch(i -> of(values.get(i), others.get(i)));
  }

  private static @Nullable Object read(RecordComponent component, Object owner) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot read " + component, e);
    }
  }

  /** Whether its class says what is equal. */
  static boolean hasEquals(Object value) {
    try {
      return value.getClass().isArray()
          || value.getClass().getMethod("equals", Object.class).getDeclaringClass() != Object.class;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("Every class has equals", e);
    }
  }
}

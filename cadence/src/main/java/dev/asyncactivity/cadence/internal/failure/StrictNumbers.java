package dev.asyncactivity.cadence.internal.failure;

import com.google.gson.JsonElement;
import dev.asyncactivity.internal.value.WholeNumbers;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers that Gson would read as other ones: cut off, wrapped around, or made of text. */
final class StrictNumbers {
  /** The bits of an integer, without its sign. */
  private static final Map<Class<?>, Integer> BITS =
      Map.of(
          byte.class, 7,
          Byte.class, 7,
          short.class, 15,
          Short.class, 15,
          int.class, 31,
          Integer.class, 31,
          long.class, 63,
          Long.class, 63);

  private StrictNumbers() {}

  static @Nullable String problem(Class<?> type, JsonElement value) {
    if (!value.isJsonPrimitive()) {
      return null; // Gson refuses it by itself.
    }
    if (value.getAsJsonPrimitive().isString()) {
      return type.isPrimitive() && type != char.class ? " is text" : null;
    }
    Integer bits = BITS.get(type);
    return bits == null || !value.getAsJsonPrimitive().isNumber()
        ? null
        : WholeNumbers.problem(bits, value.getAsBigDecimal());
  }
}

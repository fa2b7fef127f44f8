package dev.asyncactivity.cadence.internal.failure;

import com.google.gson.JsonElement;
import java.math.BigDecimal;
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
        : problemOfInteger(bits, value.getAsBigDecimal());
  }

  private static @Nullable String problemOfInteger(int bits, BigDecimal number) {
    if (number.scale() > 0 && number.stripTrailingZeros().scale() > 0) {
      return " is not a whole number";
    }
    return fits(bits, number) ? null : " is out of range";
  }

  /** All of 1e1000000000 would fill the memory, so its size is looked at before. */
  private static boolean fits(int bits, BigDecimal whole) {
    return whole.signum() == 0
        || (long) whole.precision() - whole.scale() < 20
            && whole.toBigInteger().bitLength() <= bits;
  }
}

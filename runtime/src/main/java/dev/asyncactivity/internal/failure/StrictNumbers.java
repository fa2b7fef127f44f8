package dev.asyncactivity.internal.failure;

import com.fasterxml.jackson.databind.JsonNode;
import dev.asyncactivity.internal.value.WholeNumbers;
import java.math.BigInteger;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Numbers that Jackson would read as other ones: cut off, wrapped around, or made of text. */
final class StrictNumbers {
  /** The bits of an integer, without its sign. */
  private static final Map<Class<?>, Integer> BITS =
      Map.ofEntries(
          Map.entry(byte.class, 7),
          Map.entry(Byte.class, 7),
          Map.entry(short.class, 15),
          Map.entry(Short.class, 15),
          Map.entry(int.class, 31),
          Map.entry(Integer.class, 31),
          Map.entry(AtomicInteger.class, 31),
          Map.entry(OptionalInt.class, 31),
          Map.entry(long.class, 63),
          Map.entry(Long.class, 63),
          Map.entry(AtomicLong.class, 63),
          Map.entry(OptionalLong.class, 63),
          Map.entry(BigInteger.class, WholeNumbers.ANY));

  /** Jackson itself writes these of a double. */
  private static final Set<String> NO_NUMBERS = Set.of("NaN", "Infinity", "-Infinity");

  private StrictNumbers() {}

  static @Nullable String problem(Class<?> type, JsonNode value) {
    if (value.isNumber()) {
      Integer bits = BITS.get(type);
      return bits == null ? null : WholeNumbers.problem(bits, value.decimalValue());
    }
    return value.isTextual() ? problemOfText(type, value.textValue()) : null;
  }

  /** The other types of numbers may have a writer that makes texts, but none makes empty ones. */
  private static @Nullable String problemOfText(Class<?> type, String text) {
    if (Number.class.isAssignableFrom(type)) {
      return text.isBlank() ? " is an empty text" : null;
    }
    if (!type.isPrimitive() || type == boolean.class || type == char.class) {
      return null;
    }
    boolean floating = type == double.class || type == float.class;
    return floating && NO_NUMBERS.contains(text) ? null : " is text";
  }
}

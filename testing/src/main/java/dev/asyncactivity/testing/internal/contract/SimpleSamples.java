package dev.asyncactivity.testing.internal.contract;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sample values of types without parts. */
final class SimpleSamples {
  private static final LocalDateTime NOON = LocalDateTime.of(2026, 2, 28, 12, 0);
  private static final LocalDateTime EXACT =
      LocalDateTime.of(1969, 12, 31, 23, 59, 59, 999_999_999);

  private static final Map<Class<?>, Object[]> USUAL_AND_EXTREME =
      Map.ofEntries(
          both(String.class, "text", "\"\\ \u00e4\u00df\u20ac\ud83d\ude00\n"),
          both(Boolean.class, true, false),
          both(Byte.class, (byte) 1, Byte.MIN_VALUE),
          both(Short.class, (short) 1, Short.MIN_VALUE),
          both(Integer.class, 1, Integer.MIN_VALUE),
          both(Long.class, 1L, Long.MAX_VALUE),
          both(Float.class, 1.5f, Float.MAX_VALUE),
          both(Double.class, 1.5, Double.MIN_VALUE),
          both(Character.class, 'a', '\u20ac'),
          both(
              BigDecimal.class, new BigDecimal("1.50"), new BigDecimal("-12345678901234567890.01")),
          both(BigInteger.class, BigInteger.TEN, BigInteger.TWO.pow(100)),
          both(UUID.class, new UUID(1, 2), new UUID(-1, -1)),
          both(URI.class, URI.create("https://example.com/a?b=c"), URI.create("")),
          both(Instant.class, NOON.toInstant(ZoneOffset.UTC), EXACT.toInstant(ZoneOffset.UTC)),
          both(Duration.class, Duration.ofHours(1), Duration.ofNanos(-1)),
          both(LocalDate.class, NOON.toLocalDate(), EXACT.toLocalDate()),
          both(LocalTime.class, NOON.toLocalTime(), EXACT.toLocalTime()),
          both(LocalDateTime.class, NOON, EXACT),
          both(
              OffsetDateTime.class, NOON.atOffset(ZoneOffset.UTC), EXACT.atOffset(ZoneOffset.UTC)));

  private static final Map<Class<?>, Class<?>> BOXES =
      Map.of(
          boolean.class, Boolean.class,
          byte.class, Byte.class,
          short.class, Short.class,
          int.class, Integer.class,
          long.class, Long.class,
          float.class, Float.class,
          double.class, Double.class,
          char.class, Character.class);

  private SimpleSamples() {}

  private static Map.Entry<Class<?>, Object[]> both(Class<?> type, Object usual, Object extreme) {
    return Map.entry(type, new Object[] {usual, extreme});
  }

  static Optional<Object> of(Class<?> type, Variant variant) {
    Object @Nullable [] values = USUAL_AND_EXTREME.get(BOXES.getOrDefault(type, type));
    if (values == null && type.isEnum()) {
      values = type.getEnumConstants();
    }
    if (values == null || values.length == 0) {
      return Optional.empty();
    }
    return Optional.of(values[variant == Variant.USUAL ? 0 : values.length - 1]);
  }
}

package dev.asyncactivity.http.shape;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Base64;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The kinds of strings whose form is known, and the Java types that are written so. */
public enum TextKind {
  ANY("", null, null, "text", it -> it, String.class, CharSequence.class),
  CHARACTER(
      "one character",
      null,
      "[\\u0000-\\uFFFF]",
      "a",
      it -> it.charAt(0),
      char.class,
      Character.class),
  DATE(
      "a date, such as 2026-11-25",
      "date",
      Patterns.DATE,
      "2026-11-25",
      LocalDate::parse,
      LocalDate.class),
  INSTANT(
      Patterns.MOMENT_WORDS,
      "date-time",
      Patterns.MOMENT,
      "2026-11-25T10:15:30Z",
      it -> OffsetDateTime.parse(it).toInstant(),
      Instant.class),
  OFFSET_DATE_TIME(
      Patterns.MOMENT_WORDS,
      "date-time",
      Patterns.MOMENT,
      "2026-11-25T10:15:30Z",
      OffsetDateTime::parse,
      OffsetDateTime.class),
  ZONED_DATE_TIME(
      Patterns.MOMENT_WORDS,
      "date-time",
      Patterns.MOMENT,
      "2026-11-25T10:15:30Z",
      ZonedDateTime::parse,
      ZonedDateTime.class),
  LOCAL_DATE_TIME(
      "a date and time without zone, such as 2026-11-25T10:15:30",
      null,
      Patterns.DATE + "T" + Patterns.TIME,
      "2026-11-25T10:15:30",
      LocalDateTime::parse,
      LocalDateTime.class),
  LOCAL_TIME(
      "a time of day, such as 10:15:30",
      null,
      Patterns.TIME,
      "10:15:30",
      LocalTime::parse,
      LocalTime.class),
  YEAR_MONTH(
      "a month, such as 2026-11",
      null,
      "[0-9]{4}-(0[1-9]|1[0-2])",
      "2026-11",
      YearMonth::parse,
      YearMonth.class),
  DURATION(
      "a duration, such as PT1H30M",
      null,
      "P(?=[0-9T])([0-9]{1,9}D)?(T(?=[0-9])([0-9]{1,9}H)?([0-9]{1,9}M)?"
          + "([0-9]{1,9}([.][0-9]{1,9})?S)?)?",
      "PT1H30M",
      Duration::parse,
      Duration.class),
  PERIOD(
      "a period, such as P1M14D",
      null,
      "P(?=[0-9])([0-9]{1,8}Y)?([0-9]{1,8}M)?([0-9]{1,8}W)?([0-9]{1,8}D)?",
      "P1M14D",
      Period::parse,
      Period.class),
  ZONE("a time zone, such as Europe/Berlin", null, null, "UTC", ZoneId::of, ZoneId.class),
  CURRENCY(
      "a currency, such as EUR", null, "[A-Z]{3}", "EUR", Currency::getInstance, Currency.class),
  UUID_TEXT(
      "a UUID",
      "uuid",
      "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}",
      "8f14e45f-ceea-467f-9575-02e2c1b3e4a7",
      UUID::fromString,
      UUID.class),
  URI_TEXT("a URI", "uri-reference", "[!-~]+", "https://example.com", URI::create, URI.class),
  BASE64(
      "bytes in Base64",
      null,
      "([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?",
      "+/+/",
      it -> Base64.getDecoder().decode(it),
      byte[].class),
  /** A key of a map. */
  INT_KEY(
      "a whole number of 32 bits",
      null,
      Patterns.WHOLE,
      "7",
      Integer::valueOf,
      int.class,
      Integer.class),
  /** A key of a map. */
  LONG_KEY(
      "a whole number of 64 bits",
      null,
      Patterns.WHOLE,
      "7",
      Long::valueOf,
      long.class,
      Long.class);

  private final String words;
  private final @Nullable String format;
  private final @Nullable String expression;
  private final @Nullable Pattern pattern;
  private final String sample;
  private final Function<String, Object> parser;
  private final List<Class<?>> types;

  TextKind(
      String words,
      @Nullable String format,
      @Nullable String expression,
      String sample,
      Function<String, Object> parser,
      Class<?>... types) {
    this.words = words;
    this.format = format;
    this.expression = expression;
    this.pattern = expression == null ? null : Pattern.compile(expression);
    this.sample = sample;
    this.parser = parser;
    this.types = List.of(types);
  }

  /** What is written so. */
  static Optional<TextKind> ofValue(Class<?> type) {
    return of(type).filter(kind -> kind != INT_KEY && kind != LONG_KEY);
  }

  /** What is written so as the key of a map. */
  static Optional<TextKind> ofKey(Class<?> type) {
    return of(type).filter(kind -> kind != BASE64);
  }

  private static Optional<TextKind> of(Class<?> type) {
    return List.of(values()).stream().filter(kind -> kind.types.contains(type)).findFirst();
  }

  /** What it is, to be read after "must be". */
  public String words() {
    return words;
  }

  /** The {@code format} of JSON Schema, if there is one that means the same. */
  public @Nullable String format() {
    return format;
  }

  /** The {@code pattern} of JSON Schema, which is necessary but may not be sufficient. */
  public @Nullable String pattern() {
    return expression == null ? null : "^(" + expression + ")$";
  }

  /** A usual one. */
  public String sample() {
    return sample;
  }

  /** The Java value of the sample. */
  Object sampleValue() {
    return parser.apply(sample);
  }

  /** Whether a text is one. */
  public boolean accepts(String text) {
    if (this == ANY) {
      return true;
    }
    if (pattern == null ? text.isBlank() : !pattern.matcher(text).matches()) {
      return false;
    }
    try {
      parser.apply(text);
      return true;
    } catch (RuntimeException e) { // What the JDK's parsers throw has no other common type.
      return false;
    }
  }

  /** Parts that several kinds have. A constant of the enum cannot read a field of the enum. */
  private static final class Patterns {
    static final String DATE = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
    static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?";
    static final String MOMENT = DATE + "T" + TIME + "(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])";
    static final String MOMENT_WORDS = "a date and time with zone, such as 2026-11-25T10:15:30Z";
    static final String WHOLE = "0|-?[1-9][0-9]{0,18}";
  }
}

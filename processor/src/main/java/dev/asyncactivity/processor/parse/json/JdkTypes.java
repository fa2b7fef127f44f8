package dev.asyncactivity.processor.parse.json;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** The JDK's types that the default data converter certainly reads back, and how. */
final class JdkTypes {
  private static final Set<String> NUMBERS =
      names("java.lang.", "Byte", "Short", "Integer", "Long", "Float", "Double");

  private static final Set<String> SCALARS =
      union(
          List.of(
              NUMBERS,
              names("java.lang.", "String", "Boolean", "Character", "CharSequence", "Void"),
              names("java.math.", "BigDecimal", "BigInteger"),
              names("java.net.", "URI"),
              names("java.util.", "UUID", "Locale", "Currency", "Date"),
              names("java.util.", "OptionalInt", "OptionalLong", "OptionalDouble"),
              names("java.time.", "Instant", "Duration", "Period", "LocalDate", "LocalTime"),
              names("java.time.", "LocalDateTime", "OffsetDateTime", "ZonedDateTime"),
              names("java.time.", "Year", "YearMonth", "ZoneId", "ZoneOffset")));

  private static final Set<String> KEYS =
      union(
          List.of(
              NUMBERS,
              names("java.lang.", "String", "Boolean", "Character"),
              names("java.math.", "BigDecimal", "BigInteger"),
              names("java.util.", "UUID", "Locale", "Currency"),
              names(
                  "java.time.", "Instant", "LocalDate", "LocalDateTime", "YearMonth", "Duration")));

  private static final Set<String> MAPS =
      union(
          List.of(
              names("java.util.", "Map", "HashMap", "LinkedHashMap"),
              names("java.util.concurrent.", "ConcurrentMap", "ConcurrentHashMap")));

  /** What holds values of its one type argument. Sorted ones ask more of it than to be read. */
  private static final Set<String> HOLDERS =
      union(
          List.of(
              names("java.util.", "Collection", "List", "Set", "Queue", "Deque", "Optional"),
              names(
                  "java.util.",
                  "ArrayList",
                  "LinkedList",
                  "HashSet",
                  "LinkedHashSet",
                  "ArrayDeque")));

  /** What also holds such values, and may or may not be read back. */
  private static final Set<String> OTHER_HOLDERS =
      union(
          List.of(
              names("java.lang.", "Iterable"),
              names(
                  "java.util.", "SortedSet", "NavigableSet", "TreeSet", "PriorityQueue", "Vector"),
              names("java.util.", "SortedMap", "NavigableMap", "TreeMap", "EnumMap"),
              names("java.util.concurrent.", "CopyOnWriteArrayList", "ConcurrentSkipListMap"),
              names("java.util.concurrent.atomic.", "AtomicReference")));

  /** Parents that change nothing. */
  private static final Set<String> PLAIN_PARENTS =
      union(
          List.of(
              names("java.lang.", "Record", "Comparable", "Cloneable", "AutoCloseable", "Runnable"),
              names("java.io.", "Serializable", "Closeable"),
              names("java.util.function.", "Supplier")));

  private JdkTypes() {}

  private static Set<String> names(String prefix, String... names) {
    return Stream.of(names).map(prefix::concat).collect(Collectors.toSet());
  }

  private static Set<String> union(List<Set<String>> sets) {
    return sets.stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
  }

  static boolean isJdk(TypeElement type) {
    String name = name(type);
    return name.startsWith("java.") || name.startsWith("javax.");
  }

  static boolean isScalar(TypeElement type) {
    return SCALARS.contains(name(type));
  }

  static boolean isKey(TypeElement type) {
    return KEYS.contains(name(type));
  }

  static boolean isMap(TypeElement type) {
    return MAPS.contains(name(type));
  }

  static boolean isHolder(TypeElement type) {
    return HOLDERS.contains(name(type));
  }

  static boolean isOtherHolder(TypeElement type) {
    return OTHER_HOLDERS.contains(name(type));
  }

  static boolean isCollectionOrMap(TypeElement type) {
    return name(type).equals("java.util.Collection") || name(type).equals("java.util.Map");
  }

  static boolean isPlainParent(TypeElement type) {
    return PLAIN_PARENTS.contains(name(type));
  }

  private static String name(TypeElement type) {
    return type.getQualifiedName().toString();
  }
}

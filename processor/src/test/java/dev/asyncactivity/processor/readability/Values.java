package dev.asyncactivity.processor.readability;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;

/** Makes values of a drawn type in which no part is missing; subtypes take turns. */
final class Values {
  private static final int DEPTH = 14;
  private static final List<Object> SAMPLES =
      List.of(
          "text",
          3,
          4L,
          true,
          1.5,
          2.5f,
          (short) 6,
          'c',
          new BigDecimal("1.25"),
          BigInteger.TEN,
          new UUID(1, 2),
          Currency.getInstance("EUR"),
          new Date(1_000),
          OptionalInt.of(5),
          URI.create("urn:a"),
          Instant.ofEpochSecond(1_000),
          Duration.ofMillis(1_500),
          Period.ofDays(3),
          LocalDate.of(2026, 1, 2),
          LocalTime.of(3, 4, 5),
          LocalDateTime.of(2026, 1, 2, 3, 4, 5),
          OffsetDateTime.parse("2026-01-02T03:04:05+01:00"),
          ZonedDateTime.parse("2026-01-02T03:04:05+01:00"),
          Year.of(2026),
          YearMonth.of(2026, 1),
          DayOfWeek.MONDAY);
  private static final List<Class<?>> PRIMITIVES =
      List.of(
          int.class, long.class, boolean.class, double.class, float.class, short.class, char.class);
  private static final Map<Class<?>, Object> SCALARS = scalars();

  private final Class<?> drawn;
  private final Map<Class<?>, Integer> turns = new HashMap<>();

  /** The interface around all types that may be met. */
  Values(Class<?> drawn) {
    this.drawn = drawn;
  }

  private static Map<Class<?>, Object> scalars() {
    Map<Class<?>, Object> scalars = new HashMap<>();
    SAMPLES.forEach(sample -> scalars.put(sample.getClass(), sample));
    scalars.put(CharSequence.class, "chars");
    scalars.put(Locale.class, Locale.CANADA);
    scalars.put(ZoneId.class, ZoneId.of("Europe/Paris"));
    scalars.put(Object.class, "object");
    PRIMITIVES.forEach(primitive -> scalars.put(primitive, scalars.get(wrapper(primitive))));
    return scalars;
  }

  private static Class<?> wrapper(Class<?> primitive) {
    return Array.get(Array.newInstance(primitive, 1), 0).getClass();
  }

  Object of(Type type) throws ReflectiveOperationException {
    return of(type, Map.of(), 0);
  }

  private Object of(Type type, Map<TypeVariable<?>, Type> variables, int depth)
      throws ReflectiveOperationException {
    if (type instanceof TypeVariable<?> variable) {
      Type argument = variables.get(variable);
      return of(argument == null ? variable.getBounds()[0] : argument, variables, depth);
    }
    if (type instanceof WildcardType wildcard) {
      return of(wildcard.getUpperBounds()[0], variables, depth);
    }
    if (type instanceof GenericArrayType array) {
      return array(
          of(array.getGenericComponentType(), variables, depth + 1),
          raw(array.getGenericComponentType(), variables));
    }
    if (type instanceof ParameterizedType generic) {
      return generic(generic, variables, depth);
    }
    Class<?> raw = (Class<?>) type;
    if (raw.isArray()) {
      return array(of(raw.getComponentType(), variables, depth + 1), raw.getComponentType());
    }
    if (raw == byte.class) {
      return (byte) 9;
    }
    return SCALARS.containsKey(raw) ? SCALARS.get(raw) : object(raw, Map.of(), depth);
  }

  private static Object array(Object element, Class<?> component) {
    Object array = Array.newInstance(component, element == null ? 0 : 1);
    if (element != null) {
      Array.set(array, 0, element);
    }
    return array;
  }

  private static Class<?> raw(Type type, Map<TypeVariable<?>, Type> variables) {
    if (type instanceof Class<?> raw) {
      return raw;
    }
    if (type instanceof ParameterizedType generic) {
      return (Class<?>) generic.getRawType();
    }
    if (type instanceof WildcardType wildcard) {
      return raw(wildcard.getUpperBounds()[0], variables);
    }
    if (type instanceof TypeVariable<?> variable) {
      Type argument = variables.get(variable);
      return raw(argument == null ? variable.getBounds()[0] : argument, variables);
    }
    if (type instanceof GenericArrayType array) {
      return Array.newInstance(raw(array.getGenericComponentType(), variables), 0).getClass();
    }
    throw new IllegalArgumentException(type.toString());
  }

  private Object generic(ParameterizedType type, Map<TypeVariable<?>, Type> outer, int depth)
      throws ReflectiveOperationException {
    Class<?> raw = (Class<?>) type.getRawType();
    Type[] arguments = type.getActualTypeArguments();
    if (Map.class.isAssignableFrom(raw)) {
      Object key = of(arguments[0], outer, depth + 1);
      Object value = of(arguments[1], outer, depth + 1);
      Map<Object, Object> map = new LinkedHashMap<>();
      if (key != null && value != null) {
        map.put(key, value);
      }
      return map;
    }
    if (raw == Optional.class) {
      return Optional.ofNullable(of(arguments[0], outer, depth + 1));
    }
    if (Collection.class.isAssignableFrom(raw)) {
      return collection(raw, of(arguments[0], outer, depth + 1));
    }
    Map<TypeVariable<?>, Type> variables = new HashMap<>(outer);
    for (int i = 0; i < arguments.length; i++) {
      Type argument = arguments[i];
      variables.put(
          raw.getTypeParameters()[i],
          argument instanceof TypeVariable<?> variable ? outer.get(variable) : argument);
    }
    return object(raw, variables, depth);
  }

  private static Object collection(Class<?> raw, Object element) {
    List<Object> elements = element == null ? List.of() : List.of(element);
    if (raw.isAssignableFrom(ArrayList.class)) {
      return new ArrayList<>(elements);
    }
    return raw.isAssignableFrom(ArrayDeque.class)
        ? new ArrayDeque<>(elements)
        : new LinkedHashSet<>(elements);
  }

  private Object object(Class<?> type, Map<TypeVariable<?>, Type> variables, int depth)
      throws ReflectiveOperationException {
    if (depth > DEPTH) {
      return null;
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[turn(type, type.getEnumConstants().length)];
    }
    List<Class<?>> candidates =
        Stream.of(drawn.getDeclaredClasses())
            .filter(type::isAssignableFrom)
            .filter(candidate -> !Modifier.isAbstract(candidate.getModifiers()))
            .filter(candidate -> candidate == type || type.isInterface() || isFamily(type))
            .sorted((a, b) -> a.getName().compareTo(b.getName()))
            .toList();
    Class<?> chosen = candidates.isEmpty() ? type : candidates.get(turn(type, candidates.size()));
    return instance(chosen, variables, depth);
  }

  /** A plain parent of a bean is not met as one of its children: nobody claims that it is read. */
  private static boolean isFamily(Class<?> type) {
    return Modifier.isAbstract(type.getModifiers())
        || type.isSealed()
        || type.isAnnotationPresent(JsonTypeInfo.class);
  }

  private int turn(Class<?> type, int count) {
    return turns.merge(type, 1, Integer::sum) % count;
  }

  private Object instance(Class<?> type, Map<TypeVariable<?>, Type> variables, int depth)
      throws ReflectiveOperationException {
    Constructor<?> constructor =
        Stream.of(type.getDeclaredConstructors())
            .filter(candidate -> !type.isRecord() || isCanonical(candidate))
            .findFirst()
            .orElseThrow();
    Type[] parameters =
        type.isRecord()
            ? Stream.of(type.getRecordComponents())
                .map(RecordComponent::getGenericType)
                .toArray(Type[]::new)
            : constructor.getParameterTypes();
    Object[] arguments = new Object[parameters.length];
    for (int i = 0; i < arguments.length; i++) {
      // The fields of a class are set below.
      if (type.isRecord()
          || parameters[i] == type.getDeclaringClass()
          || ((Class<?>) parameters[i]).isPrimitive()) {
        arguments[i] = of(parameters[i], variables, depth + 1);
      }
    }
    constructor.setAccessible(true);
    Object object = constructor.newInstance(arguments);
    if (!type.isRecord()) {
      fill(object, type, variables, depth);
    }
    return object;
  }

  private void fill(Object object, Class<?> type, Map<TypeVariable<?>, Type> variables, int depth)
      throws ReflectiveOperationException {
    for (Class<?> part = type; !part.getName().startsWith("java."); part = part.getSuperclass()) {
      for (Field field : part.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
          field.setAccessible(true);
          field.set(object, of(field.getGenericType(), variables, depth + 1));
        }
      }
    }
    if (object instanceof Collection<?> collection) {
      @SuppressWarnings("unchecked")
      Collection<Object> elements = (Collection<Object>) collection;
      Type parent = type.getGenericSuperclass();
      elements.add(of(((ParameterizedType) parent).getActualTypeArguments()[0], variables, depth));
    }
  }

  private static boolean isCanonical(Constructor<?> constructor) {
    Class<?>[] components =
        Stream.of(constructor.getDeclaringClass().getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    return Arrays.equals(constructor.getParameterTypes(), components);
  }
}

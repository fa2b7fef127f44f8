package dev.asyncactivity.testing.internal.contract;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Draws sample values of a type: those that were given, or else a usual and an extreme one. */
public final class Samples {
  private final List<Object> given;

  public Samples(List<Object> given) {
    this.given = given;
  }

  /** No value can be drawn of a type. */
  static final class UndrawableException extends Exception {
    private static final long serialVersionUID = 1L;

    UndrawableException(String type) {
      super(type);
    }
  }

  /** Sample values of a type. */
  List<Object> of(Type type) throws UndrawableException {
    List<Object> all = given.stream().filter(rawClass(type)::isInstance).toList();
    if (!all.isEmpty()) {
      return all;
    }
    List<Object> drawn = new ArrayList<>();
    for (Class<?> leaf : leavesOf(rawClass(type))) {
      Type drawnType = leaf == rawClass(type) ? type : leaf;
      for (Variant variant : Variant.values()) {
        drawn.add(draw(drawnType, variant, Map.of(), 0));
      }
    }
    return drawn;
  }

  /** What a sealed type permits, down to what can be made. */
  private static List<Class<?>> leavesOf(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(it -> leavesOf(it).stream()).toList()
        : List.of(type);
  }

  private Object draw(Type type, Variant variant, Map<TypeVariable<?>, Type> variables, int depth)
      throws UndrawableException {
    Type known = type instanceof TypeVariable<?> variable ? variables.get(variable) : type;
    if (known == null || depth > 8) {
      throw new UndrawableException(type.getTypeName());
    }
    Class<?> raw = rawClass(known);
    for (Object value : given) {
      if (raw.isInstance(value)) {
        return value;
      }
    }
    Optional<Object> simple = SimpleSamples.of(raw, variant);
    if (simple.isPresent()) {
      return simple.get();
    }
    if (raw.isArray()) {
      return array(known, raw, variant, variables, depth);
    }
    if (Collection.class.isAssignableFrom(raw)
        || Map.class.isAssignableFrom(raw)
        || raw == Optional.class
        || raw == Iterable.class) {
      return container(known, raw, variant, variables, depth);
    }
    if (raw.isSealed()) {
      return draw(leavesOf(raw).get(0), variant, variables, depth + 1);
    }
    if (raw.isRecord()) {
      return record(known, raw, variant, variables, depth);
    }
    throw new UndrawableException(known.getTypeName());
  }

  private Object array(
      Type type, Class<?> raw, Variant variant, Map<TypeVariable<?>, Type> variables, int depth)
      throws UndrawableException {
    Type component =
        type instanceof GenericArrayType generic
            ? generic.getGenericComponentType()
            : raw.getComponentType();
    Object array = Array.newInstance(raw.getComponentType(), variant == Variant.USUAL ? 2 : 0);
    for (int i = 0; i < Array.getLength(array); i++) {
      Array.set(array, i, draw(component, variant, variables, depth + 1));
    }
    return array;
  }

  private Object container(
      Type type, Class<?> raw, Variant variant, Map<TypeVariable<?>, Type> variables, int depth)
      throws UndrawableException {
    boolean empty = variant == Variant.EXTREME;
    if (raw == Optional.class) {
      return empty
          ? Optional.empty()
          : Optional.of(draw(argument(type, 0), variant, variables, depth + 1));
    }
    if (Map.class.isAssignableFrom(raw) && raw.isAssignableFrom(LinkedHashMap.class)) {
      Map<Object, Object> map = new LinkedHashMap<>();
      if (!empty) {
        map.put(
            draw(argument(type, 0), variant, variables, depth + 1),
            draw(argument(type, 1), variant, variables, depth + 1));
      }
      return map;
    }
    if (raw.isAssignableFrom(ArrayList.class)
        || raw.isAssignableFrom(java.util.LinkedHashSet.class)) {
      List<Object> values =
          empty ? List.of() : List.of(draw(argument(type, 0), variant, variables, depth + 1));
      return Set.class.isAssignableFrom(raw)
          ? new java.util.LinkedHashSet<>(values)
          : new ArrayList<>(values);
    }
    throw new UndrawableException(type.getTypeName());
  }

  private static Type argument(Type type, int index) throws UndrawableException {
    if (type instanceof ParameterizedType parameterized) {
      Type argument = parameterized.getActualTypeArguments()[index];
      return argument instanceof WildcardType wildcard ? wildcard.getUpperBounds()[0] : argument;
    }
    throw new UndrawableException(type.getTypeName());
  }

  private Object record(
      Type type, Class<?> raw, Variant variant, Map<TypeVariable<?>, Type> outer, int depth)
      throws UndrawableException {
    Map<TypeVariable<?>, Type> variables = new HashMap<>(outer);
    if (type instanceof ParameterizedType parameterized) {
      for (int i = 0; i < raw.getTypeParameters().length; i++) {
        variables.put(raw.getTypeParameters()[i], parameterized.getActualTypeArguments()[i]);
      }
    }
    RecordComponent[] components = raw.getRecordComponents();
    Object[] values = new Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] = draw(components[i].getGenericType(), variant, variables, depth + 1);
    }
    try {
      Constructor<?> constructor = raw.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      // Its constructor refuses what was drawn.
      throw (UndrawableException) new UndrawableException(type.getTypeName()).initCause(e);
    }
  }

  static Class<?> rawClass(Type type) {
    if (type instanceof Class<?> itself) {
      return itself;
    }
    if (type instanceof ParameterizedType parameterized) {
      return rawClass(parameterized.getRawType());
    }
    return type instanceof GenericArrayType array
        ? rawClass(array.getGenericComponentType()).arrayType()
        : Object.class;
  }
}

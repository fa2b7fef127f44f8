package dev.asyncactivity.internal.value;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;

/** What handles complete with, read once from each class. */
public final class ResultTypes extends ClassValue<Type> {
  private final Class<?> handleWithResult;

  /** The result types of what extends a generic class of handles. */
  public ResultTypes(Class<?> handleWithResult) {
    this.handleWithResult = handleWithResult;
  }

  /** The type argument that a class of handles gives the generic one, or {@code Object}. */
  @Override
  protected Type computeValue(Class<?> handle) {
    for (Class<?> type = handle; type != null; type = type.getSuperclass()) {
      if (type.getSuperclass() == handleWithResult
          && type.getGenericSuperclass() instanceof ParameterizedType parent
          && !(parent.getActualTypeArguments()[0] instanceof TypeVariable<?>)) {
        return parent.getActualTypeArguments()[0];
      }
    }
    return Object.class;
  }

  /** The class of a type, without what its arguments say. */
  public static Class<?> rawClass(Type type) {
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

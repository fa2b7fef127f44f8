package dev.asyncactivity.internal.calls;

import dev.asyncactivity.ResultHandle;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/** What handles complete with, read once from each class. */
public final class ResultTypes {
  private static final ClassValue<Type> TYPES =
      new ClassValue<>() {
        @Override
        protected Type computeValue(Class<?> handle) {
          return read(handle);
        }
      };

  private ResultTypes() {}

  /** The type argument that a class of handles gives {@code ResultHandle}, or {@code Object}. */
  public static Type of(Class<?> handle) {
    return TYPES.get(handle);
  }

  private static Type read(Class<?> handle) {
    for (Class<?> type = handle; type != null; type = type.getSuperclass()) {
      if (type.getSuperclass() == ResultHandle.class
          && type.getGenericSuperclass() instanceof ParameterizedType parent
          && !(parent.getActualTypeArguments()[0] instanceof java.lang.reflect.TypeVariable<?>)) {
        return parent.getActualTypeArguments()[0];
      }
    }
    return Object.class;
  }
}

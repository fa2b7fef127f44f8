package dev.asyncactivity.internal.call;

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
}

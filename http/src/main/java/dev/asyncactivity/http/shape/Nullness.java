package dev.asyncactivity.http.shape;

import com.fasterxml.jackson.databind.introspect.AnnotatedField;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where null is taken: where an annotation says so. */
final class Nullness {
  private static final Set<String> ANNOTATIONS = Set.of("Nullable", "CheckForNull");

  private Nullness() {}

  static Shape orNull(Shape shape, boolean nullable) {
    boolean takesNull = shape instanceof Shape.Nullable || shape instanceof Shape.Opaque;
    return nullable && !takesNull ? new Shape.Nullable(shape) : shape;
  }

  /** Whether a place in code is marked. */
  static boolean isNullable(@Nullable AnnotatedElement place) {
    return place != null
        && Arrays.stream(place.getAnnotations())
            .anyMatch(it -> ANNOTATIONS.contains(it.annotationType().getSimpleName()));
  }

  /** Whether a member, or its type, is marked. */
  static boolean isNullable(@Nullable AnnotatedMember member) {
    return member != null && (isNullable(elementOf(member)) || isNullable(typeOf(member)));
  }

  /** The type of a member as it is written. */
  static @Nullable AnnotatedType typeOf(AnnotatedMember member) {
    if (member instanceof AnnotatedField field) {
      return field.getAnnotated().getAnnotatedType();
    }
    if (member instanceof AnnotatedMethod method && method.getParameterCount() == 0) {
      return method.getAnnotated().getAnnotatedReturnType();
    }
    return elementOf(member) instanceof Parameter parameter ? parameter.getAnnotatedType() : null;
  }

  private static @Nullable AnnotatedElement elementOf(AnnotatedMember member) {
    if (member instanceof AnnotatedParameter parameter) {
      return parameter.getOwner().getAnnotated() instanceof Executable executable
          ? executable.getParameters()[parameter.getIndex()]
          : null;
    }
    return member instanceof AnnotatedMethod method && method.getParameterCount() == 1
        ? method.getAnnotated().getParameters()[0]
        : member.getAnnotated();
  }

  /** A type argument, or the element of an array. */
  static @Nullable AnnotatedType argument(@Nullable AnnotatedType type, int index) {
    if (type instanceof AnnotatedArrayType array) {
      return array.getAnnotatedGenericComponentType();
    }
    return type instanceof AnnotatedParameterizedType generic
            && index < generic.getAnnotatedActualTypeArguments().length
        ? generic.getAnnotatedActualTypeArguments()[index]
        : null;
  }
}

package dev.asyncactivity.http.shape;

import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What Kotlin knows of a constructor's parameter. Jackson's module for Kotlin brings Kotlin's
 * reflection; itself it calls every {@code Int} not required, and reads what is missing as 0.
 *
 * @param optional whether it has a default
 * @param nullable whether its type ends with a question mark
 * @param unclear why its value is not described, or null if it is
 */
record KotlinParameter(boolean optional, boolean nullable, @Nullable String unclear) {

  /** The parameter; empty for Java's. */
  static Optional<KotlinParameter> of(AnnotatedMember member) {
    return member instanceof AnnotatedParameter parameter
            && parameter.getOwner().getAnnotated() instanceof Constructor<?> constructor
            && isKotlin(constructor.getDeclaringClass())
        ? of(constructor, parameter.getIndex())
        : Optional.empty();
  }

  private static boolean isKotlin(Class<?> type) {
    return Arrays.stream(type.getAnnotations())
        .anyMatch(it -> it.annotationType().getName().equals("kotlin.Metadata"));
  }

  private static Optional<KotlinParameter> of(Constructor<?> constructor, int index) {
    ClassLoader loader = constructor.getDeclaringClass().getClassLoader();
    try {
      Object function = functionOf(constructor, loader);
      if (function == null) {
        return Optional.of(new KotlinParameter(true, true, "which parameter it is"));
      }
      Object parameter = parametersOf(function, loader).get(index);
      Object type = call(loader, "KParameter", "getType", parameter);
      boolean hasNullableParts = type.toString().matches(".*<.*\\?.*>.*");
      return Optional.of(
          new KotlinParameter(
              (Boolean) call(loader, "KParameter", "isOptional", parameter),
              (Boolean) call(loader, "KType", "isMarkedNullable", type),
              hasNullableParts ? "a part may be null" : null));
    } catch (ClassNotFoundException e) { // Then there is no module for Kotlin, either.
      return Optional.empty();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Kotlin cannot tell of " + constructor, e);
    }
  }

  /** Kotlin does not know its own constructor where a value class has changed its parameters. */
  private static @Nullable Object functionOf(Constructor<?> constructor, ClassLoader loader)
      throws ReflectiveOperationException {
    Object function =
        Class.forName("kotlin.reflect.jvm.ReflectJvmMapping", true, loader)
            .getMethod("getKotlinFunction", Constructor.class)
            .invoke(null, constructor);
    if (function != null) {
      return function;
    }
    Object type =
        Class.forName("kotlin.jvm.JvmClassMappingKt", true, loader)
            .getMethod("getKotlinClass", Class.class)
            .invoke(null, constructor.getDeclaringClass());
    List<Object> candidates = new ArrayList<>();
    for (Object each : (Collection<?>) call(loader, "KClass", "getConstructors", type)) {
      int count = parametersOf(each, loader).size();
      if (count == constructor.getParameterCount() - markersOf(constructor)) {
        candidates.add(each);
      }
    }
    return candidates.size() == 1 ? candidates.get(0) : null;
  }

  private static int markersOf(Constructor<?> constructor) {
    return (int)
        Arrays.stream(constructor.getParameterTypes())
            .filter(it -> it.getName().equals("kotlin.jvm.internal.DefaultConstructorMarker"))
            .count();
  }

  private static List<?> parametersOf(Object function, ClassLoader loader)
      throws ReflectiveOperationException {
    return (List<?>) call(loader, "KCallable", "getParameters", function);
  }

  private static Object call(ClassLoader loader, String type, String method, Object on)
      throws ReflectiveOperationException {
    return Class.forName("kotlin.reflect." + type, true, loader).getMethod(method).invoke(on);
  }
}

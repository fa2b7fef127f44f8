package dev.asyncactivity.http.shape;

import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What Kotlin knows of a constructor's parameter. Jackson's module for Kotlin brings Kotlin's
 * reflection; itself it calls every {@code Int} not required, and reads what is missing as 0.
 *
 * @param optional whether it has a default
 * @param nullable whether its type ends with a question mark
 * @param hasNullableParts whether a type argument ends with one
 */
record KotlinParameter(boolean optional, boolean nullable, boolean hasNullableParts) {

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
      Object function =
          Class.forName("kotlin.reflect.jvm.ReflectJvmMapping", true, loader)
              .getMethod("getKotlinFunction", Constructor.class)
              .invoke(null, constructor);
      if (function == null) { // One that the compiler has added.
        return Optional.empty();
      }
      List<?> parameters = (List<?>) call(loader, "KCallable", "getParameters", function);
      Object parameter = parameters.get(index);
      Object type = call(loader, "KParameter", "getType", parameter);
      return Optional.of(
          new KotlinParameter(
              (Boolean) call(loader, "KParameter", "isOptional", parameter),
              (Boolean) call(loader, "KType", "isMarkedNullable", type),
              type.toString().matches(".*<.*\\?.*>.*")));
    } catch (ClassNotFoundException e) { // Then there is no module for Kotlin, either.
      return Optional.empty();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Kotlin cannot tell of " + constructor, e);
    }
  }

  private static Object call(@Nullable ClassLoader loader, String type, String method, Object on)
      throws ReflectiveOperationException {
    return Class.forName("kotlin.reflect." + type, true, loader).getMethod(method).invoke(on);
  }
}

package dev.asyncactivity.internal.worker;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds implementations of asynchronous activities that do not extend the generated base. */
public final class UngeneratedActivities {
  private static final ClassValue<Optional<String>> PROBLEMS =
      new ClassValue<>() {
        @Override
        protected Optional<String> computeValue(Class<?> implementation) {
          return Optional.ofNullable(problem(implementation));
        }
      };

  private UngeneratedActivities() {}

  /**
   * What is wrong with an implementation; found once for a class.
   *
   * @param implementation the class of the implementation
   * @return what is wrong and how to mend it, or empty
   */
  public static Optional<String> problemOf(Class<?> implementation) {
    return PROBLEMS.get(implementation);
  }

  private static @Nullable String problem(Class<?> implementation) {
    if (Proxy.isProxyClass(implementation)) {
      return null; // What stands behind it cannot be seen.
    }
    for (Class<?> type = implementation; type != null; type = type.getSuperclass()) {
      for (Class<?> activityInterface : type.getInterfaces()) {
        if (isAsync(activityInterface) && !extendsGenerated(implementation, activityInterface)) {
          return message(implementation, activityInterface);
        }
      }
    }
    return null;
  }

  private static boolean isAsync(Class<?> type) {
    return type.isAnnotationPresent(ActivityInterface.class)
        && Arrays.stream(type.getMethods()).anyMatch(UngeneratedActivities::isAsync);
  }

  private static boolean isAsync(Method method) {
    return method.isAnnotationPresent(AsyncActivity.class);
  }

  /** Also where the implementation names the interface again beside its base. */
  private static boolean extendsGenerated(Class<?> implementation, Class<?> activityInterface) {
    for (Class<?> type = implementation; type != null; type = type.getSuperclass()) {
      if (type.getSuperclass() == ParkingActivities.class
          && activityInterface.isAssignableFrom(type)) {
        return true;
      }
    }
    return false;
  }

  private static String message(Class<?> implementation, Class<?> activityInterface) {
    String base = generatedName(activityInterface);
    String extend = implementation.getName() + " must extend " + base + ". ";
    try {
      Class.forName(base, false, activityInterface.getClassLoader());
      return extend + "Otherwise its asynchronous methods would complete when they return.";
    } catch (ClassNotFoundException e) {
      return extend
          + "That class was not generated: the annotation processor did not run where "
          + activityInterface.getName()
          + " was compiled. JDK 23 and later ignore processors on the class path. Maven: add"
          + " dev.asyncactivity:async-activity-processor to <annotationProcessorPaths> of the"
          + " maven-compiler-plugin. Gradle: annotationProcessor"
          + " 'dev.asyncactivity:async-activity-processor:<version>'.";
    }
  }

  private static String generatedName(Class<?> activityInterface) {
    String inPackage = activityInterface.getPackageName();
    String prefix = inPackage.isEmpty() ? "" : inPackage + ".";
    String nested = activityInterface.getName().substring(prefix.length());
    return prefix + nested.replace('$', '_') + "ImplBase";
  }
}

package dev.asyncactivity.processor.parse;

import dev.asyncactivity.processor.parse.ActivityMethods.ActivityMethod;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/**
 * The activity methods of an interface as cadence-client finds them: those that it declares itself,
 * and no other.
 */
public final class CadenceActivities {
  private CadenceActivities() {}

  static List<ActivityMethod> of(TypeElement activityInterface) {
    return ElementFilter.methodsIn(activityInterface.getEnclosedElements()).stream()
        .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
        .map(method -> new ActivityMethod(method, activityInterface))
        .toList();
  }

  /** The type that Cadence gives a method. */
  public static String activityType(ExecutableElement method) {
    return Mirrors.find(method, Names.CADENCE_ACTIVITY_METHOD)
        .flatMap(annotation -> Mirrors.text(annotation, "name"))
        .orElseGet(
            () -> method.getEnclosingElement().getSimpleName() + "::" + method.getSimpleName());
  }

  /** Whether a parent has an asynchronous method, near or far. */
  public static boolean inheritsAsync(TypeElement type) {
    return parents(type)
        .anyMatch(
            parent ->
                ElementFilter.methodsIn(parent.getEnclosedElements()).stream()
                        .anyMatch(method -> Mirrors.has(method, Names.ASYNC_ACTIVITY))
                    || inheritsAsync(parent));
  }

  /** The parents of an interface. */
  public static Stream<TypeElement> parents(TypeElement type) {
    return type.getInterfaces().stream()
        .map(parent -> (TypeElement) ((DeclaredType) parent).asElement());
  }
}

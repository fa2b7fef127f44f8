package dev.asyncactivity.processor.parse;

import dev.asyncactivity.processor.diagnostic.Problem;
import dev.asyncactivity.processor.diagnostic.Report;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Finds {@code @ActivityMethod} and {@code @MethodRetry} on an implementation's public methods, the
 * only ones that a worker looks at. Looked at in the last round: before that the generated base,
 * and with it the activity interface, is not there yet.
 */
public final class AnnotatedImplementations {
  /** What a worker of the interface's platform refuses. */
  private static final Map<String, List<String>> REFUSED =
      Map.of(
          Names.ACTIVITY_INTERFACE,
          List.of(Names.ACTIVITY_METHOD, Names.METHOD_RETRY),
          Names.CADENCE_ACTIVITY_INTERFACE,
          List.of(Names.CADENCE_ACTIVITY_METHOD, Names.CADENCE_METHOD_RETRY));

  private final Set<String> classes = new LinkedHashSet<>();

  /** Remembers the classes of annotated methods. */
  public void collect(Set<? extends Element> annotatedMethods) {
    for (Element method : annotatedMethods) {
      Element type = method.getEnclosingElement();
      if (type.getKind() != ElementKind.INTERFACE && type instanceof TypeElement annotated) {
        classes.add(annotated.getQualifiedName().toString());
      }
    }
  }

  public void check(Types types, Elements elements, Messager messager) {
    for (String name : classes) {
      TypeElement type = elements.getTypeElement(name);
      if (type == null) {
        continue;
      }
      Report report = new Report(type);
      REFUSED.forEach(
          (annotation, refused) -> {
            if (isImplementation(type, annotation, types)) {
              check(type, refused, report);
            }
          });
      report.printTo(messager);
    }
  }

  private static void check(TypeElement type, List<String> refused, Report report) {
    ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(method -> method.getModifiers().contains(Modifier.PUBLIC))
        .forEach(method -> check(method, type, refused, report));
  }

  private static boolean isImplementation(TypeElement type, String annotation, Types types) {
    if (Mirrors.has(type, annotation)) {
      return true;
    }
    for (TypeMirror parent : types.directSupertypes(type.asType())) {
      TypeElement element = TypeNames.elementOf(parent);
      if (element != null && isImplementation(element, annotation, types)) {
        return true;
      }
    }
    return false;
  }

  private static void check(
      ExecutableElement method, TypeElement type, List<String> refused, Report report) {
    for (String annotation : refused) {
      if (Mirrors.has(method, annotation)) {
        report.add(
            Problem.ANNOTATED_IMPLEMENTATION,
            method,
            type.getQualifiedName(),
            method.getSimpleName(),
            Names.simple(annotation));
      }
    }
  }
}

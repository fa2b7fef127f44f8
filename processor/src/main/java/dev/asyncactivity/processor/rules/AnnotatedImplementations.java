package dev.asyncactivity.processor.rules;

import dev.asyncactivity.processor.diagnostic.Problem;
import dev.asyncactivity.processor.diagnostic.Report;
import dev.asyncactivity.processor.parse.JavaTypes;
import dev.asyncactivity.processor.parse.Mirrors;
import dev.asyncactivity.processor.parse.Names;
import dev.asyncactivity.processor.parse.TypeReference;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
 * only ones that a worker looks at. Before the last round the generated base, and with it the
 * activity interface, is not there yet.
 */
final class AnnotatedImplementations implements CompilationRule {
  private static final List<Refusal> REFUSALS =
      List.of(
          new Refusal(Names.ACTIVITY_INTERFACE, List.of(Names.ACTIVITY_METHOD, Names.METHOD_RETRY)),
          new Refusal(
              Names.CADENCE_ACTIVITY_INTERFACE,
              List.of(Names.CADENCE_ACTIVITY_METHOD, Names.CADENCE_METHOD_RETRY)));

  private final Set<TypeReference> classes = new LinkedHashSet<>();

  /** What the worker of an interface's platform refuses on its implementations. */
  private record Refusal(String activityInterface, List<String> annotations) {}

  @Override
  public void remember(Round round, Elements elements) {
    REFUSALS.stream()
        .flatMap(refusal -> refusal.annotations().stream())
        .flatMap(annotation -> round.typesOfMethodsWith(annotation).stream())
        .filter(type -> type.getKind() != ElementKind.INTERFACE)
        .forEach(type -> classes.add(TypeReference.to(type, elements)));
  }

  @Override
  public List<Report> check(Types types, Elements elements) {
    List<Report> reports = new ArrayList<>();
    for (TypeReference reference : classes) {
      reference.find(elements).ifPresent(type -> reports.add(check(type, types)));
    }
    return reports;
  }

  private static boolean isImplementation(TypeElement type, String annotation, Types types) {
    if (Mirrors.has(type, annotation)) {
      return true;
    }
    for (TypeMirror parent : types.directSupertypes(type.asType())) {
      TypeElement element = JavaTypes.elementOf(parent);
      if (element != null && isImplementation(element, annotation, types)) {
        return true;
      }
    }
    return false;
  }

  private static Report check(TypeElement type, Types types) {
    Report report = new Report(type);
    REFUSALS.stream()
        .filter(refusal -> isImplementation(type, refusal.activityInterface(), types))
        .forEach(refusal -> check(type, refusal.annotations(), report));
    return report;
  }

  private static void check(TypeElement type, List<String> refused, Report report) {
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      for (String annotation : refused) {
        if (method.getModifiers().contains(Modifier.PUBLIC) && Mirrors.has(method, annotation)) {
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
}

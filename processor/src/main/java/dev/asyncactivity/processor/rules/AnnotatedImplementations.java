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
  private static final List<String> REFUSED = List.of(Names.ACTIVITY_METHOD, Names.METHOD_RETRY);

  private final Set<TypeReference> classes = new LinkedHashSet<>();

  @Override
  public void remember(Round round, Elements elements) {
    for (String annotation : REFUSED) {
      for (TypeElement type : round.typesOfMethodsWith(annotation)) {
        if (type.getKind() != ElementKind.INTERFACE) {
          classes.add(TypeReference.to(type, elements));
        }
      }
    }
  }

  @Override
  public List<Report> check(Types types, Elements elements) {
    List<Report> reports = new ArrayList<>();
    for (TypeReference reference : classes) {
      reference
          .find(elements)
          .filter(type -> isImplementation(type, types))
          .ifPresent(type -> reports.add(check(type)));
    }
    return reports;
  }

  private static boolean isImplementation(TypeElement type, Types types) {
    if (Mirrors.has(type, Names.ACTIVITY_INTERFACE)) {
      return true;
    }
    for (TypeMirror parent : types.directSupertypes(type.asType())) {
      TypeElement element = JavaTypes.elementOf(parent);
      if (element != null && isImplementation(element, types)) {
        return true;
      }
    }
    return false;
  }

  private static Report check(TypeElement type) {
    Report report = new Report(type);
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      for (String annotation : REFUSED) {
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
    return report;
  }
}

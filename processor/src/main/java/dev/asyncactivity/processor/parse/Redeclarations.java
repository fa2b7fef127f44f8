package dev.asyncactivity.processor.parse;

import dev.asyncactivity.processor.diagnostic.Problem;
import dev.asyncactivity.processor.diagnostic.Report;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds methods that lost {@code @AsyncActivity} because a child declares them anew without it. */
final class Redeclarations {
  private final Elements elements;
  private final TypeElement activityInterface;
  private final Report report;

  Redeclarations(Elements elements, TypeElement activityInterface, Report report) {
    this.elements = elements;
    this.activityInterface = activityInterface;
    this.report = report;
  }

  void check() {
    for (ExecutableElement method :
        ElementFilter.methodsIn(activityInterface.getEnclosedElements())) {
      if (!Mirrors.has(method, Names.ASYNC_ACTIVITY)) {
        checkParents(method, activityInterface);
      }
    }
  }

  private void checkParents(ExecutableElement method, TypeElement child) {
    for (TypeMirror parent : child.getInterfaces()) {
      TypeElement element = (TypeElement) ((DeclaredType) parent).asElement();
      for (ExecutableElement overridden : ElementFilter.methodsIn(element.getEnclosedElements())) {
        if (Mirrors.has(overridden, Names.ASYNC_ACTIVITY)
            && elements.overrides(method, overridden, activityInterface)) {
          report.add(
              Problem.ASYNC_NOT_REDECLARED,
              method,
              activityInterface.getQualifiedName(),
              method.getSimpleName(),
              element.getQualifiedName());
        }
      }
      checkParents(method, element);
    }
  }
}

package dev.asyncactivity.processor.rules;

import dev.asyncactivity.processor.diagnostic.Problem;
import dev.asyncactivity.processor.diagnostic.Report;
import dev.asyncactivity.processor.parse.Mirrors;
import dev.asyncactivity.processor.parse.Names;
import dev.asyncactivity.processor.parse.Overrides;
import dev.asyncactivity.processor.parse.ParsedInterface;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds methods that lost {@code @AsyncActivity} because a child declares them anew without it. */
final class RedeclarationRule implements InterfaceRule {

  @Override
  public void check(ParsedInterface parsed, Report report) {
    Check check = new Check(parsed.scope().overrides(), parsed.type(), report);
    for (ExecutableElement method : ElementFilter.methodsIn(parsed.type().getEnclosedElements())) {
      if (!Mirrors.has(method, Names.ASYNC_ACTIVITY)) {
        check.inParents(method, parsed.type());
      }
    }
  }

  private record Check(Overrides overrides, TypeElement activityInterface, Report report) {

    void inParents(ExecutableElement method, TypeElement child) {
      for (TypeMirror parent : child.getInterfaces()) {
        TypeElement element = (TypeElement) ((DeclaredType) parent).asElement();
        for (ExecutableElement overridden :
            ElementFilter.methodsIn(element.getEnclosedElements())) {
          if (Mirrors.has(overridden, Names.ASYNC_ACTIVITY)
              && overrides.overrides(method, overridden, activityInterface)) {
            report.add(
                Problem.ASYNC_NOT_REDECLARED,
                method,
                activityInterface.getQualifiedName(),
                method.getSimpleName(),
                element.getQualifiedName());
          }
        }
        inParents(method, element);
      }
    }
  }
}

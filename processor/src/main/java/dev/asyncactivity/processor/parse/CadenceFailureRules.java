package dev.asyncactivity.processor.parse;

import dev.asyncactivity.processor.diagnostic.Location;
import dev.asyncactivity.processor.diagnostic.Problem;
import dev.asyncactivity.processor.diagnostic.Report;
import dev.asyncactivity.processor.parse.ActivityMethods.ActivityMethod;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Finds components of declared failures that Cadence's SDK writes something of its own into. */
final class CadenceFailureRules {
  /** Beside {@code class}, which no component can be called. */
  private static final String OVERWRITTEN = "stackTrace";

  private final Report report;

  CadenceFailureRules(Report report) {
    this.report = report;
  }

  void check(Map<ActivityMethod, AnnotationMirror> asyncMethods) {
    asyncMethods.forEach(
        (method, annotation) ->
            Mirrors.classValue(annotation, "failure")
                .map(TypeNames::elementOf)
                .ifPresent(
                    type ->
                        check(type, Mirrors.location(method.element(), annotation, "failure"))));
  }

  private void check(TypeElement failure, Location location) {
    List<? extends TypeMirror> permitted = failure.getPermittedSubclasses();
    permitted.stream().map(TypeNames::elementOf).forEach(record -> check(record, location));
    failure.getRecordComponents().stream()
        .filter(component -> component.getSimpleName().contentEquals(OVERWRITTEN))
        .forEach(
            component ->
                report.add(Problem.CADENCE_STACK_TRACE, location, failure.getQualifiedName()));
  }
}

package dev.asyncactivity.processor.parse;

import dev.asyncactivity.processor.diagnostic.Location;
import dev.asyncactivity.processor.diagnostic.Problem;
import dev.asyncactivity.processor.diagnostic.Report;
import dev.asyncactivity.processor.model.AsyncMethod;
import dev.asyncactivity.processor.model.FailureFamily;
import dev.asyncactivity.processor.model.FailureFamily.FailureRecord;
import dev.asyncactivity.processor.model.Platform;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Warns of what compiles and registers, and then hurts in production. */
final class Hazards {
  private final RoundScope scope;
  private final TypeElement activityInterface;
  private final Report report;
  private final Map<String, FailureRecord> failuresByType = new HashMap<>();

  Hazards(RoundScope scope, TypeElement activityInterface, Report report) {
    this.scope = scope;
    this.activityInterface = activityInterface;
    this.report = report;
  }

  void check(AsyncMethod method, ExecutableElement element, AnnotationMirror annotation) {
    if (scope.futures().insteadOf(element.getReturnType()).isEmpty()) {
      warnIfUnreadable("The result", element.getReturnType(), element, Location.of(element));
    }
    for (VariableElement parameter : element.getParameters()) {
      // A hand-off that takes an Object takes whatever JSON comes.
      if (!TypeNames.isClass(parameter.asType(), Object.class)) {
        warnIfUnreadable(
            "Parameter " + parameter.getSimpleName(),
            parameter.asType(),
            element,
            Location.of(parameter));
      }
    }
    warnIfValueUnreadable("progress", element, annotation);
    FailureFamily failure = method.failure();
    if (failure != null) {
      warnIfValueUnreadable("failure", element, annotation);
      Location location = Mirrors.location(element, annotation, "failure");
      failure.records().forEach(record -> checkFailure(record, method, location));
    }
  }

  private void warnIfValueUnreadable(
      String name, ExecutableElement method, AnnotationMirror annotation) {
    Mirrors.classValue(annotation, name)
        .ifPresent(
            type -> {
              for (TypeMirror readable : readableParts(type)) {
                warnIfUnreadable(
                    "The " + name, readable, method, Mirrors.location(method, annotation, name));
              }
            });
  }

  /** A sealed interface is not read itself; its records are. */
  private static List<? extends TypeMirror> readableParts(TypeMirror type) {
    TypeElement element = TypeNames.elementOf(type);
    boolean isFamily = element != null && !element.getPermittedSubclasses().isEmpty();
    return isFamily ? element.getPermittedSubclasses() : List.of(type);
  }

  private void warnIfUnreadable(
      String what, TypeMirror type, ExecutableElement method, Location location) {
    scope
        .readability()
        .judge(type)
        .ifPresent(
            unreadable ->
                report.add(
                    Problem.UNREADABLE_TYPE,
                    location,
                    what,
                    method.getSimpleName(),
                    unreadable.type(),
                    unreadable.reason(),
                    unreadable.fix()));
  }

  private void checkFailure(FailureRecord failure, AsyncMethod method, Location location) {
    if (failure.retryable() && method.attempts().equals("EXACT")) {
      report.add(Problem.RETRYABLE_EXACT, location, method.name(), failure.record());
    }
    if (scope.platform() == Platform.TEMPORAL) {
      checkFailureType(failure, location);
    }
  }

  /** On Cadence a failure's class is its type. */
  private void checkFailureType(FailureRecord failure, Location location) {
    if (isException(failure.type())) {
      report.add(Problem.FOREIGN_FAILURE_TYPE, location, failure.record(), failure.type());
    }
    FailureRecord other = failuresByType.putIfAbsent(failure.type(), failure);
    if (other != null && !other.record().equals(failure.record())) {
      report.add(
          Problem.SHARED_FAILURE_TYPE,
          location,
          other.record(),
          failure.record(),
          activityInterface.getQualifiedName(),
          failure.type());
    }
  }

  /** The SDK gives an exception that an activity throws its class name as the failure's type. */
  private boolean isException(String type) {
    return type.contains(".")
        && (type.startsWith("io.temporal.")
            || find(type.replace('$', '.')).filter(this::isThrowable).isPresent());
  }

  private boolean isThrowable(TypeElement type) {
    return find(Throwable.class.getName())
        .filter(throwable -> scope.types().isSubtype(type.asType(), throwable.asType()))
        .isPresent();
  }

  private Optional<TypeElement> find(String qualifiedName) {
    return scope.lookups().find(activityInterface, qualifiedName);
  }
}

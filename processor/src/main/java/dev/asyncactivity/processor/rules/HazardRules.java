package dev.asyncactivity.processor.rules;

import dev.asyncactivity.processor.diagnostic.Location;
import dev.asyncactivity.processor.diagnostic.Phrase;
import dev.asyncactivity.processor.diagnostic.Problem;
import dev.asyncactivity.processor.diagnostic.Report;
import dev.asyncactivity.processor.model.AsyncMethod;
import dev.asyncactivity.processor.model.Attempts;
import dev.asyncactivity.processor.model.FailureFamily;
import dev.asyncactivity.processor.model.FailureFamily.FailureRecord;
import dev.asyncactivity.processor.model.Platform;
import dev.asyncactivity.processor.parse.JavaTypes;
import dev.asyncactivity.processor.parse.Mirrors;
import dev.asyncactivity.processor.parse.ParsedInterface;
import dev.asyncactivity.processor.parse.ParsedMethod;
import dev.asyncactivity.processor.parse.RoundScope;
import dev.asyncactivity.processor.parse.Verdict.Unreadable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Warns of what compiles and registers, and then hurts in production. */
final class HazardRules implements InterfaceRule {

  @Override
  public void check(ParsedInterface parsed, Report report) {
    Check check = new Check(parsed.scope(), parsed.type(), report, new HashMap<>());
    parsed.methods().forEach(check::method);
  }

  private record Check(
      RoundScope scope,
      TypeElement activityInterface,
      Report report,
      Map<String, FailureRecord> failuresByType) {

    void method(ParsedMethod method) {
      ExecutableElement element = method.element();
      if (scope.futures().insteadOf(element.getReturnType()).isEmpty()) {
        warnIfUnreadable(
            Phrase.RESULT.text(), element.getReturnType(), element, Location.of(element));
      }
      for (VariableElement parameter : element.getParameters()) {
        // A hand-off that takes an Object takes whatever JSON comes.
        if (!JavaTypes.isClass(parameter.asType(), Object.class)) {
          warnIfUnreadable(
              Phrase.PARAMETER.text(parameter.getSimpleName()),
              parameter.asType(),
              element,
              Location.of(parameter));
        }
      }
      warnIfValueUnreadable(Phrase.PROGRESS, "progress", method);
      warnIfValueUnreadable(Phrase.REFERENCE, "reference", method);
      FailureFamily failure = method.model().failure();
      if (failure != null) {
        warnIfValueUnreadable(Phrase.FAILURE, "failure", method);
        failure
            .records()
            .forEach(record -> checkFailure(record, method.model(), method.value("failure")));
      }
    }

    private void warnIfValueUnreadable(Phrase what, String name, ParsedMethod method) {
      Mirrors.classValue(method.annotation(), name)
          .ifPresent(
              type -> {
                for (TypeMirror readable : readableParts(type)) {
                  warnIfUnreadable(what.text(), readable, method.element(), method.value(name));
                }
              });
    }

    /** A sealed interface is not read itself; its records are. */
    private static List<? extends TypeMirror> readableParts(TypeMirror type) {
      TypeElement element = JavaTypes.elementOf(type);
      boolean isFamily = element != null && !element.getPermittedSubclasses().isEmpty();
      return isFamily ? element.getPermittedSubclasses() : List.of(type);
    }

    private void warnIfUnreadable(
        String what, TypeMirror type, ExecutableElement method, Location location) {
      if (scope.readability().judge(type) instanceof Unreadable unreadable) {
        report.add(
            Problem.UNREADABLE_TYPE,
            location,
            what,
            method.getSimpleName(),
            unreadable.type(),
            unreadable.reason(),
            unreadable.fix());
      }
    }

    private void checkFailure(FailureRecord failure, AsyncMethod method, Location location) {
      if (scope.platform() == Platform.TEMPORAL) {
        checkFailureType(failure, location);
      }
      if (failure.retryable() && method.attempts() == Attempts.EXACT) {
        report.add(Problem.RETRYABLE_EXACT, location, method.name(), failure.record());
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
}

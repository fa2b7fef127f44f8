package dev.asyncactivity.processor.rules;

import dev.asyncactivity.processor.diagnostic.Location;
import dev.asyncactivity.processor.diagnostic.Phrase;
import dev.asyncactivity.processor.diagnostic.Problem;
import dev.asyncactivity.processor.diagnostic.Report;
import dev.asyncactivity.processor.parse.Accessibility;
import dev.asyncactivity.processor.parse.JavaTypes;
import dev.asyncactivity.processor.parse.Mirrors;
import dev.asyncactivity.processor.parse.ParsedInterface;
import dev.asyncactivity.processor.parse.ParsedMethod;
import dev.asyncactivity.processor.parse.TypeMentions;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** What the types of an asynchronous method must be. */
final class MethodRules implements InterfaceRule {

  @Override
  public void check(ParsedInterface parsed, Report report) {
    Accessibility accessibility = new Accessibility(parsed.scope().elements(), parsed.type());
    Check check = new Check(parsed, accessibility, report);
    parsed.methods().forEach(check::method);
  }

  private record Check(ParsedInterface parsed, Accessibility accessibility, Report report) {

    void method(ParsedMethod method) {
      ExecutableElement element = method.element();
      checkTypeArguments(element);
      checkFuture(element);
      checkAccessible(Phrase.RESULT.text(), element.getReturnType(), method, Location.of(element));
      for (VariableElement parameter : element.getParameters()) {
        checkAccessible(
            Phrase.PARAMETER.text(parameter.getSimpleName()),
            parameter.asType(),
            method,
            Location.of(parameter));
      }
      Mirrors.classValue(method.annotation(), "progress")
          .ifPresent(progress -> checkProgress(progress, method));
      Mirrors.classValue(method.annotation(), "reference")
          .ifPresent(
              reference ->
                  checkAccessible(
                      Phrase.REFERENCE.text(), reference, method, method.value("reference")));
    }

    /** The SDK reads the parent's own declaration, in which the type arguments are not known. */
    private void checkTypeArguments(ExecutableElement method) {
      TypeElement declaredIn = (TypeElement) method.getEnclosingElement();
      TypeMentions declared = new TypeMentions();
      declared.add(method.getReturnType());
      method.getParameters().forEach(parameter -> declared.add(parameter.asType()));
      if (declared.hasTypeVariable() && !declaredIn.equals(parsed.type())) {
        report.add(
            Problem.GENERIC_PARENT,
            method,
            parsed.type().getQualifiedName(),
            method.getSimpleName(),
            declaredIn.getQualifiedName());
      }
    }

    private void checkFuture(ExecutableElement method) {
      TypeMirror result = method.getReturnType();
      Optional<String> value = parsed.scope().futures().insteadOf(result);
      value.ifPresent(
          instead ->
              report.add(
                  Problem.FUTURE_RESULT,
                  method,
                  method.getSimpleName(),
                  JavaTypes.of(parsed.scope().types().erasure(result)),
                  instead));
    }

    private void checkProgress(TypeMirror progress, ParsedMethod method) {
      Location location = method.value("progress");
      if (JavaTypes.isClass(progress, Void.class)) {
        report.add(Problem.PROGRESS_TYPE, location, JavaTypes.of(progress), method.model().name());
      }
      checkAccessible(Phrase.PROGRESS.text(), progress, method, location);
    }

    private void checkAccessible(
        String part, TypeMirror type, ParsedMethod method, Location location) {
      accessibility
          .firstInaccessible(type)
          .ifPresent(
              inaccessible ->
                  report.add(
                      Problem.INACCESSIBLE_TYPE,
                      location,
                      Phrase.OF_METHOD.text(part, method.model().name()),
                      inaccessible.getQualifiedName(),
                      parsed.type().getQualifiedName()));
    }
  }
}

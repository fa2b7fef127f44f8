package dev.asyncactivity.processor.rules;

import dev.asyncactivity.processor.diagnostic.Location;
import dev.asyncactivity.processor.diagnostic.Problem;
import dev.asyncactivity.processor.diagnostic.Report;
import dev.asyncactivity.processor.parse.JavaTypes;
import dev.asyncactivity.processor.parse.Mirrors;
import dev.asyncactivity.processor.parse.ParsedInterface;
import dev.asyncactivity.processor.parse.ParsedMethod;
import java.util.Objects;
import javax.lang.model.element.TypeElement;

/** Finds components of declared failures that Cadence's SDK writes something of its own into. */
final class CadenceFailureRules implements InterfaceRule {
  /** Beside {@code class}, which no component can be called. */
  private static final String OVERWRITTEN = "stackTrace";

  @Override
  public void check(ParsedInterface parsed, Report report) {
    for (ParsedMethod method : parsed.methods()) {
      Mirrors.classValue(method.annotation(), "failure")
          .map(JavaTypes::elementOf)
          .ifPresent(failure -> check(failure, method.value("failure"), report));
    }
  }

  private static void check(TypeElement failure, Location location, Report report) {
    failure.getPermittedSubclasses().stream()
        .map(JavaTypes::elementOf)
        .filter(Objects::nonNull)
        .forEach(record -> check(record, location, report));
    failure.getRecordComponents().stream()
        .filter(component -> component.getSimpleName().contentEquals(OVERWRITTEN))
        .forEach(
            component ->
                report.add(Problem.CADENCE_STACK_TRACE, location, failure.getQualifiedName()));
  }
}

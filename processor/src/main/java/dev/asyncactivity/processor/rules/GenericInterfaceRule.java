package dev.asyncactivity.processor.rules;

import dev.asyncactivity.processor.diagnostic.Problem;
import dev.asyncactivity.processor.diagnostic.Report;
import dev.asyncactivity.processor.parse.ParsedInterface;
import javax.lang.model.element.TypeElement;

/** An activity interface has no type parameters. */
final class GenericInterfaceRule implements InterfaceRule {

  @Override
  public void check(ParsedInterface parsed, Report report) {
    TypeElement type = parsed.type();
    if (!type.getTypeParameters().isEmpty()) {
      report.add(Problem.GENERIC_INTERFACE, type, type.getQualifiedName());
    }
  }
}

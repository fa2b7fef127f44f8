package dev.asyncactivity.processor.rules;

import dev.asyncactivity.processor.diagnostic.Phrase;
import dev.asyncactivity.processor.diagnostic.Problem;
import dev.asyncactivity.processor.diagnostic.Report;
import dev.asyncactivity.processor.parse.TypeReference;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** What generated code must be able to do with an activity interface: name it. */
final class NamedInterface {

  private NamedInterface() {}

  static void check(TypeElement type, Elements elements, Report report) {
    if (!SourceVersion.isName(type.getQualifiedName())) {
      report.add(
          Problem.NOT_A_JAVA_NAME,
          type,
          Phrase.INTERFACE.text(type.getQualifiedName()),
          type.getQualifiedName());
    }
    hidingClass(type, elements)
        .ifPresent(
            around -> report.add(Problem.HIDDEN_INTERFACE, type, type.getQualifiedName(), around));
  }

  private static Optional<String> hidingClass(TypeElement type, Elements elements) {
    Element outermost = type;
    while (outermost.getEnclosingElement() instanceof TypeElement around) {
      outermost = around;
      if (around.getModifiers().contains(Modifier.PRIVATE)) {
        return Optional.of(Phrase.IN_PRIVATE_CLASS.text(around.getQualifiedName()));
      }
    }
    return TypeReference.to(type, elements).find(elements).isPresent()
        ? Optional.empty()
        : Optional.of(Phrase.IN_IMPLICIT_CLASS.text(outermost.getSimpleName()));
  }
}

package dev.asyncactivity.processor.parse;

import dev.asyncactivity.processor.diagnostic.Problem;
import dev.asyncactivity.processor.diagnostic.Report;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Finds {@code @AsyncActivity} where no activity interface has it: code would silently be missing.
 */
public final class MisplacedAnnotations {
  private final Elements elements;

  /** The activity interfaces and all their parents. */
  private final Set<Element> partsOfActivityInterfaces = new HashSet<>();

  public MisplacedAnnotations(Elements elements, Set<TypeElement> activityInterfaces) {
    this.elements = elements;
    activityInterfaces.forEach(this::addPart);
  }

  private void addPart(Element type) {
    if (type instanceof TypeElement part && partsOfActivityInterfaces.add(part)) {
      part.getInterfaces().forEach(parent -> addPart(TypeNames.elementOf(parent)));
    }
  }

  public void check(Set<? extends Element> annotatedMethods, Messager messager) {
    if (!annotatedMethods.isEmpty()
        && !isThere(Names.ACTIVITY_INTERFACE)
        && !isThere(Names.CADENCE_ACTIVITY_INTERFACE)) {
      return; // The SDK is missing, and the compiler says so.
    }
    boolean temporal = isThere(Names.ACTIVITY_INTERFACE);
    for (Element method : annotatedMethods) {
      TypeElement type = (TypeElement) method.getEnclosingElement();
      Report report = new Report(type);
      if (type.getKind() != ElementKind.INTERFACE) {
        report.add(
            Problem.NOT_AN_INTERFACE, method, method.getSimpleName(), type.getQualifiedName());
      } else if (method.getModifiers().contains(Modifier.STATIC)) {
        report.add(Problem.NOT_ABSTRACT, method, method.getSimpleName(), "static");
      } else if (!partsOfActivityInterfaces.contains(type)) {
        report.add(
            Problem.NOT_AN_ACTIVITY_INTERFACE,
            method,
            method.getSimpleName(),
            type.getQualifiedName(),
            temporal ? "Temporal" : "Cadence",
            Names.simple(temporal ? Names.ACTIVITY_INTERFACE : Names.CADENCE_ACTIVITY_INTERFACE));
      }
      report.printTo(messager);
    }
  }

  private boolean isThere(String annotation) {
    return elements.getTypeElement(annotation) != null;
  }
}

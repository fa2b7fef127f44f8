package dev.asyncactivity.processor.diagnostic;

import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;

/**
 * The problems of one annotated type. What is wrong with a user's code is a value in here, never an
 * exception, so that all of it is told in one compilation.
 */
public final class Report {
  private final TypeElement subject;
  private final List<Finding> findings = new ArrayList<>();

  /** A report on the type that is being processed. */
  public Report(TypeElement subject) {
    this.subject = subject;
  }

  public void add(Problem problem, Element element, Object... arguments) {
    add(problem, Location.of(element), arguments);
  }

  public void add(Problem problem, Location location, Object... arguments) {
    if (problem.kind() == Kind.ERROR || !isSuppressed(problem, location)) {
      findings.add(new Finding(problem, location, problem.message(arguments)));
    }
  }

  private boolean isSuppressed(Problem problem, Location location) {
    return Suppression.covers(problem.id(), location.element())
        || Suppression.covers(problem.id(), subject);
  }

  /** Whether code may be generated. */
  public boolean isClean() {
    return findings.stream().noneMatch(finding -> finding.problem().kind() == Kind.ERROR);
  }

  /** Prints each problem where it is, or on the type if it is in another file. */
  public void printTo(Messager messager) {
    for (Finding finding : findings) {
      Location location = finding.location();
      Kind kind = finding.problem().kind();
      if (!isInSubjectsFile(location.element())) {
        messager.printMessage(kind, finding.message(), subject);
      } else if (location.annotation() == null) {
        messager.printMessage(kind, finding.message(), location.element());
      } else {
        messager.printMessage(
            kind, finding.message(), location.element(), location.annotation(), location.value());
      }
    }
  }

  private boolean isInSubjectsFile(Element element) {
    return outermost(element).equals(outermost(subject));
  }

  private static Element outermost(Element element) {
    Element outermost = element;
    while (outermost.getEnclosingElement() != null
        && outermost.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
      outermost = outermost.getEnclosingElement();
    }
    return outermost;
  }

  private record Finding(Problem problem, Location location, String message) {}
}

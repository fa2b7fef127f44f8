package dev.asyncactivity.processor.diagnostic;

import java.util.LinkedHashSet;
import java.util.Set;
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
  private final String platform;

  /** A set: a method that is inherited by two ways is wrong once. */
  private final Set<Finding> findings = new LinkedHashSet<>();

  /** A report on the type that is being processed. */
  public Report(TypeElement subject) {
    this(subject, Problem.TEMPORAL);
  }

  /** The same in the words of another platform. */
  public Report(TypeElement subject, String platform) {
    this.subject = subject;
    this.platform = platform;
  }

  public void add(Problem problem, Element element, Object... arguments) {
    add(problem, Location.of(element), arguments);
  }

  public void add(Problem problem, Location location, Object... arguments) {
    if (problem.kind() == Kind.ERROR || !isSuppressed(problem, location)) {
      findings.add(
          new Finding(problem, printable(location), problem.messageOn(platform, arguments)));
    }
  }

  /** Where a problem is, or the type if that is in another file. */
  private Location printable(Location location) {
    return outermost(location.element()).equals(outermost(subject))
        ? location
        : Location.of(subject);
  }

  private boolean isSuppressed(Problem problem, Location location) {
    return Suppression.covers(problem.id(), location.element())
        || Suppression.covers(problem.id(), subject);
  }

  /** Whether code may be generated. */
  public boolean isClean() {
    return findings.stream().noneMatch(finding -> finding.problem().kind() == Kind.ERROR);
  }

  public void printTo(Messager messager) {
    for (Finding finding : findings) {
      Location location = finding.location();
      Kind kind = finding.problem().kind();
      if (location.annotation() == null) {
        messager.printMessage(kind, finding.message(), location.element());
      } else {
        messager.printMessage(
            kind, finding.message(), location.element(), location.annotation(), location.value());
      }
    }
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

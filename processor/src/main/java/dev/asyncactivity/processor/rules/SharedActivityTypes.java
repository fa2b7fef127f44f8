package dev.asyncactivity.processor.rules;

import dev.asyncactivity.processor.diagnostic.Problem;
import dev.asyncactivity.processor.diagnostic.Report;
import dev.asyncactivity.processor.parse.ActivityMethods;
import dev.asyncactivity.processor.parse.ActivityMethods.ActivityMethod;
import dev.asyncactivity.processor.parse.Mirrors;
import dev.asyncactivity.processor.parse.Names;
import dev.asyncactivity.processor.parse.Overrides;
import dev.asyncactivity.processor.parse.TypeReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Finds activity interfaces that inherit one asynchronous method, under one activity type: a worker
 * takes the implementation of one of them only.
 */
final class SharedActivityTypes implements CompilationRule {
  /** Those with parents: the others inherit nothing. */
  private final Set<TypeReference> children = new LinkedHashSet<>();

  @Override
  public void remember(Round round, Elements elements) {
    for (TypeElement type : round.typesWith(Names.ACTIVITY_INTERFACE)) {
      if (!type.getInterfaces().isEmpty()) {
        children.add(TypeReference.to(type, elements));
      }
    }
  }

  @Override
  public List<Report> check(Types types, Elements elements) {
    ActivityMethods methods = new ActivityMethods(new Overrides(types, elements));
    Map<Shared, TypeElement> first = new HashMap<>();
    List<Report> reports = new ArrayList<>();
    for (TypeReference reference : children) {
      reference
          .find(elements)
          .ifPresent(child -> reports.add(check(child, methods.of(child), first)));
    }
    return reports;
  }

  /** An inherited method, and the activity type that it has in a child. */
  private record Shared(Element method, String activityType) {}

  private static Report check(
      TypeElement child, List<ActivityMethod> methods, Map<Shared, TypeElement> first) {
    Report report = new Report(child);
    for (ActivityMethod method : methods) {
      // What a parent with @ActivityInterface keeps is the parent's, in all its children.
      boolean isInherited =
          method.activityInterface().equals(child)
              && !method.element().getEnclosingElement().equals(child)
              && Mirrors.has(method.element(), Names.ASYNC_ACTIVITY);
      if (isInherited) {
        Shared shared = new Shared(method.element(), method.activityType());
        TypeElement other = first.putIfAbsent(shared, child);
        if (other != null) {
          report.add(
              Problem.SHARED_ACTIVITY_TYPE,
              child,
              other.getQualifiedName(),
              child.getQualifiedName(),
              method.name(),
              method.activityType());
        }
      }
    }
    return report;
  }
}

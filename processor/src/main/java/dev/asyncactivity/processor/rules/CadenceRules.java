package dev.asyncactivity.processor.rules;

import dev.asyncactivity.processor.diagnostic.Problem;
import dev.asyncactivity.processor.diagnostic.Report;
import dev.asyncactivity.processor.model.Platform;
import dev.asyncactivity.processor.parse.CadenceActivities;
import dev.asyncactivity.processor.parse.Mirrors;
import dev.asyncactivity.processor.parse.Names;
import dev.asyncactivity.processor.parse.Overrides;
import dev.asyncactivity.processor.parse.ParsedInterface;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * What cadence-client refuses when a worker registers an implementation. It registers the public
 * methods of the interface and of each parent, each under the name of the type that declares it:
 * what a type only inherits is registered twice.
 */
final class CadenceRules implements InterfaceRule {

  @Override
  public void check(ParsedInterface parsed, Report report) {
    boolean isAsynchronous =
        !parsed.methods().isEmpty() || CadenceActivities.inheritsAsync(parsed.type());
    if (parsed.scope().platform() == Platform.CADENCE && isAsynchronous) {
      new Check(parsed.scope().overrides(), parsed.type(), report).all();
    }
  }

  private static final class Check {
    private final Overrides overrides;
    private final TypeElement activityInterface;
    private final Report report;
    private final Set<TypeElement> hierarchy = new LinkedHashSet<>();
    private final Map<String, ExecutableElement> registered = new HashMap<>();

    Check(Overrides overrides, TypeElement activityInterface, Report report) {
      this.overrides = overrides;
      this.activityInterface = activityInterface;
      this.report = report;
      addHierarchy(activityInterface);
    }

    private void addHierarchy(TypeElement type) {
      if (hierarchy.add(type)) {
        CadenceActivities.parents(type).forEach(this::addHierarchy);
      }
    }

    void all() {
      if (activityInterface.getModifiers().contains(Modifier.SEALED)) {
        report.add(Problem.SEALED_INTERFACE, activityInterface, name(activityInterface));
      }
      if (!activityInterface.getModifiers().contains(Modifier.PUBLIC)) {
        report.add(Problem.CADENCE_NOT_PUBLIC, activityInterface, name(activityInterface));
      }
      for (TypeElement type : hierarchy) {
        own(type).forEach(method -> checkOwn(type, method));
      }
      for (TypeElement type : hierarchy) {
        CadenceActivities.parents(type)
            .flatMap(parent -> visible(parent).stream())
            .distinct()
            .filter(method -> !isOverridden(method, type))
            .forEach(method -> checkInherited(type, method));
      }
    }

    /** The public methods that a type declares: in an interface all but private ones. */
    private static Stream<ExecutableElement> own(TypeElement type) {
      return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
          .filter(method -> !method.getModifiers().contains(Modifier.PRIVATE));
    }

    /** The methods that a type has for its children, as {@code Class.getMethods} finds them. */
    private List<ExecutableElement> visible(TypeElement type) {
      List<ExecutableElement> methods = new ArrayList<>();
      own(type)
          .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
          .forEach(methods::add);
      CadenceActivities.parents(type)
          .flatMap(parent -> visible(parent).stream())
          .distinct()
          .filter(method -> !isOverridden(method, type))
          .forEach(methods::add);
      return methods;
    }

    private boolean isOverridden(ExecutableElement method, TypeElement type) {
      return overrides.isDeclaredIn(type, method);
    }

    private void checkOwn(TypeElement type, ExecutableElement method) {
      checkDefault(type, method);
      if (overrides.isBridged(method)) {
        report.add(Problem.CADENCE_BRIDGED_METHOD, method, name(type), method.getSimpleName());
      }
      ExecutableElement other =
          registered.putIfAbsent(CadenceActivities.activityType(method), method);
      if (other != null) {
        report.add(
            Problem.CADENCE_REGISTERED_TWICE,
            isOfInterface(other) && !isOfInterface(method) ? other : method,
            name(activityInterface),
            described(other),
            described(method),
            CadenceActivities.activityType(method));
      }
    }

    private void checkInherited(TypeElement type, ExecutableElement method) {
      report.add(
          Problem.CADENCE_NOT_REDECLARED,
          activityInterface,
          name(type),
          described(method),
          method.getSimpleName());
    }

    /** An implementation that inherits it has the annotation itself. */
    private void checkDefault(TypeElement type, ExecutableElement method) {
      if (!method.isDefault() || isRedeclared(method)) {
        return;
      }
      for (String annotation : List.of(Names.CADENCE_ACTIVITY_METHOD, Names.CADENCE_METHOD_RETRY)) {
        if (Mirrors.has(method, annotation)) {
          report.add(
              Problem.ANNOTATED_DEFAULT_METHOD,
              method,
              name(type),
              method.getSimpleName(),
              Names.simple(annotation));
        }
      }
    }

    private boolean isRedeclared(ExecutableElement method) {
      return hierarchy.stream()
          .flatMap(Check::own)
          .anyMatch(other -> overrides.overrides(other, method, activityInterface));
    }

    private boolean isOfInterface(ExecutableElement method) {
      return method.getEnclosingElement().equals(activityInterface);
    }

    private static String described(ExecutableElement method) {
      return method.getEnclosingElement().getSimpleName() + "." + method.getSimpleName();
    }

    private static CharSequence name(TypeElement type) {
      return type.getQualifiedName();
    }
  }
}

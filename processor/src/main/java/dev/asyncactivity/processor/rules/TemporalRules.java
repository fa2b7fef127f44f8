package dev.asyncactivity.processor.rules;

import dev.asyncactivity.processor.diagnostic.Problem;
import dev.asyncactivity.processor.diagnostic.Report;
import dev.asyncactivity.processor.parse.ActivityMethods.ActivityMethod;
import dev.asyncactivity.processor.parse.Mirrors;
import dev.asyncactivity.processor.parse.Names;
import dev.asyncactivity.processor.parse.Overrides;
import dev.asyncactivity.processor.parse.ParsedInterface;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** What temporal-sdk refuses when a worker registers an implementation, or a stub is made. */
final class TemporalRules implements InterfaceRule {
  private static final String RESERVED_PREFIX = "__temporal_";

  @Override
  public void check(ParsedInterface parsed, Report report) {
    new Check(parsed.scope().overrides(), parsed.type(), report).methods(parsed.activityMethods());
  }

  private static final class Check {
    private final Overrides overrides;
    private final TypeElement activityInterface;
    private final Report report;
    private final Set<TypeElement> hierarchy = new LinkedHashSet<>();

    Check(Overrides overrides, TypeElement activityInterface, Report report) {
      this.overrides = overrides;
      this.activityInterface = activityInterface;
      this.report = report;
      addHierarchy(activityInterface);
    }

    private void addHierarchy(TypeElement type) {
      if (hierarchy.add(type)) {
        for (TypeMirror parent : type.getInterfaces()) {
          addHierarchy(asElement(parent));
        }
      }
    }

    void methods(List<ActivityMethod> methods) {
      if (activityInterface.getModifiers().contains(Modifier.SEALED)) {
        report.add(Problem.SEALED_INTERFACE, activityInterface, name(activityInterface));
      }
      for (TypeElement type : hierarchy) {
        checkPublic(type);
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
          checkAnnotations(type, method);
        }
      }
      checkNames(methods);
      checkTypes(methods);
    }

    private void checkPublic(TypeElement type) {
      boolean isActivityInterface = Mirrors.has(type, Names.ACTIVITY_INTERFACE);
      if (isActivityInterface && !type.getModifiers().contains(Modifier.PUBLIC)) {
        report.add(Problem.NOT_PUBLIC, type, name(type));
      }
    }

    private void checkAnnotations(TypeElement type, ExecutableElement method) {
      boolean isActivityMethod = Mirrors.has(method, Names.ACTIVITY_METHOD);
      if (isActivityMethod && method.getModifiers().contains(Modifier.STATIC)) {
        report.add(Problem.STATIC_ACTIVITY_METHOD, method, name(type), method.getSimpleName());
      } else if (isActivityMethod && overrides.isBridged(method)) {
        report.add(Problem.BRIDGED_ACTIVITY_METHOD, method, name(type), method.getSimpleName());
      }
      if (method.isDefault() && isInherited(method)) {
        for (String annotation : List.of(Names.ACTIVITY_METHOD, Names.METHOD_RETRY)) {
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
    }

    /** Whether an implementation has the method itself: no other interface declares it anew. */
    private boolean isInherited(ExecutableElement method) {
      return hierarchy.stream()
          .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
          .noneMatch(other -> overrides.overrides(other, method, activityInterface));
    }

    private void checkNames(List<ActivityMethod> methods) {
      Map<String, ActivityMethod> byName = new HashMap<>();
      for (ActivityMethod method : methods) {
        ActivityMethod other = byName.putIfAbsent(method.name(), method);
        if (other == null) {
          continue;
        }
        if (other.equals(method)) {
          report.add(
              Problem.INHERITED_TWICE,
              activityInterface,
              name(activityInterface),
              method.name(),
              name(method.activityInterface()));
        } else {
          report.add(
              Problem.OVERLOAD, culprit(other, method), name(activityInterface), method.name());
        }
      }
    }

    private void checkTypes(List<ActivityMethod> methods) {
      Map<String, ActivityMethod> byType = new HashMap<>();
      for (ActivityMethod method : methods) {
        String type = method.activityType();
        if (type.startsWith(RESERVED_PREFIX)) {
          report.add(
              Problem.RESERVED_TYPE,
              method.element(),
              name(activityInterface),
              method.name(),
              type);
        }
        ActivityMethod other = byType.putIfAbsent(type, method);
        if (other != null && !other.name().equals(method.name())) {
          report.add(
              Problem.DUPLICATE_TYPE,
              culprit(other, method),
              name(activityInterface),
              other.name(),
              method.name(),
              type);
        }
      }
    }

    /** Of two methods that do not go together the interface's own, or else the later one. */
    private ExecutableElement culprit(ActivityMethod earlier, ActivityMethod later) {
      return isOwn(earlier) && !isOwn(later) ? earlier.element() : later.element();
    }

    private boolean isOwn(ActivityMethod method) {
      return method.element().getEnclosingElement().equals(activityInterface);
    }

    private static TypeElement asElement(TypeMirror parent) {
      return (TypeElement) ((DeclaredType) parent).asElement();
    }

    private static CharSequence name(TypeElement type) {
      return type.getQualifiedName();
    }
  }
}

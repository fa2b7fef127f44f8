package dev.asyncactivity.processor.parse;

import dev.asyncactivity.processor.diagnostic.Location;
import dev.asyncactivity.processor.diagnostic.Problem;
import dev.asyncactivity.processor.diagnostic.Report;
import dev.asyncactivity.processor.model.ActivityInterfaceModel;
import dev.asyncactivity.processor.model.AsyncMethod;
import dev.asyncactivity.processor.model.GeneratedNames;
import dev.asyncactivity.processor.model.WireNames;
import dev.asyncactivity.processor.parse.ActivityMethods.ActivityMethod;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** What does not go with answers by signal. */
final class SignalRules {
  private static final String ACTIVITY_TYPE = "activity type";
  private static final String SIGNAL = "signal";
  private static final String BY_SIGNAL = "bySignal";

  private final Map<String, ExecutableElement> elements = new HashMap<>();
  private final Map<String, AnnotationMirror> annotations = new HashMap<>();
  private final Report report;

  SignalRules(Map<ActivityMethod, AnnotationMirror> asyncMethods, Report report) {
    this.report = report;
    asyncMethods.forEach(
        (method, annotation) -> {
          elements.put(method.name(), method.element());
          annotations.put(method.name(), annotation);
        });
  }

  void check(ActivityInterfaceModel model, List<ActivityMethod> all) {
    Map<String, String> activityTypes = new HashMap<>();
    Map<String, String> methods = new HashMap<>();
    for (ActivityMethod method : all) {
      activityTypes.put(method.activityType(), method.name());
      methods.put(method.name(), method.name());
    }
    Map<String, String> signals = new HashMap<>();
    for (AsyncMethod method : model.bySignal()) {
      if (method.progress() != null) {
        report.add(Problem.PROGRESS_BY_SIGNAL, bySignal(method), method.name());
      }
      String type = method.activityType();
      take(activityTypes, ACTIVITY_TYPE, WireNames.handOff(type), method);
      take(activityTypes, ACTIVITY_TYPE, WireNames.withdraw(type), method);
      WireNames.signals(method).forEach(signal -> take(signals, SIGNAL, signal, method));
      checkMethod(methods, GeneratedNames.handOffMethod(method), method);
      checkMethod(methods, GeneratedNames.withdrawMethod(method), method);
      checkEquals(method);
    }
  }

  private void take(Map<String, String> takenBy, String kind, String name, AsyncMethod method) {
    String other = takenBy.putIfAbsent(name, method.name());
    if (other != null) {
      report.add(
          Problem.SIGNAL_NAMES_MEET, bySignal(method), method.name(), kind, name, nameOf(other));
    }
  }

  private static String nameOf(String method) {
    return "method " + method;
  }

  private void checkMethod(Map<String, String> methods, String name, AsyncMethod method) {
    if (methods.containsKey(name)) {
      report.add(
          Problem.NAMES_MEET,
          bySignal(method),
          "method " + name,
          "an activity method",
          "Rename one of the methods; @ActivityMethod(name = ...) keeps its activity type");
    }
  }

  private Location bySignal(AsyncMethod method) {
    return Mirrors.location(elements.get(method.name()), annotations.get(method.name()), BY_SIGNAL);
  }

  /** Of an interface or an abstract class, what a result really is may have one. */
  private void checkEquals(AsyncMethod method) {
    ExecutableElement element = elements.get(method.name());
    TypeElement result = TypeNames.elementOf(element.getReturnType());
    if (result != null
        && result.getKind() == ElementKind.CLASS
        && !result.getModifiers().contains(Modifier.ABSTRACT)
        && !isWrittenByLombok(result)
        && !hasEquals(result)) {
      report.add(Problem.NO_EQUALS, element, method.name(), result.getSimpleName());
    }
  }

  private static boolean isWrittenByLombok(TypeElement type) {
    return type.getAnnotationMirrors().stream()
        .anyMatch(it -> Mirrors.qualifiedName(it).toString().startsWith("lombok."));
  }

  private static boolean hasEquals(TypeElement type) {
    for (TypeElement part = type;
        part != null && !part.getQualifiedName().contentEquals(Object.class.getName());
        part = TypeNames.elementOf(part.getSuperclass())) {
      if (ElementFilter.methodsIn(part.getEnclosedElements()).stream()
          .anyMatch(SignalRules::isEquals)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEquals(ExecutableElement method) {
    return method.getSimpleName().contentEquals("equals")
        && method.getParameters().size() == 1
        && TypeNames.isClass(method.getParameters().get(0).asType(), Object.class);
  }
}

package dev.asyncactivity.processor.rules;

import dev.asyncactivity.processor.diagnostic.Phrase;
import dev.asyncactivity.processor.diagnostic.Problem;
import dev.asyncactivity.processor.diagnostic.Report;
import dev.asyncactivity.processor.model.GeneratedNames;
import dev.asyncactivity.processor.model.WireNames;
import dev.asyncactivity.processor.parse.ActivityMethods.ActivityMethod;
import dev.asyncactivity.processor.parse.JavaTypes;
import dev.asyncactivity.processor.parse.Mirrors;
import dev.asyncactivity.processor.parse.ParsedInterface;
import dev.asyncactivity.processor.parse.ParsedMethod;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** What does not go with answers by signal. */
final class SignalRules implements InterfaceRule {
  private static final String BY_SIGNAL = "bySignal";

  @Override
  public void check(ParsedInterface parsed, Report report) {
    Check check = new Check(report, new HashMap<>(), new HashMap<>(), new HashSet<>());
    for (ActivityMethod method : parsed.activityMethods()) {
      check.activityTypes.put(method.activityType(), method.name());
      check.methods.add(method.name());
    }
    parsed.methods().stream().filter(it -> it.model().bySignal()).forEach(check::method);
  }

  /**
   * The check of one interface.
   *
   * @param report takes what is wrong
   * @param activityTypes the methods by activity types
   * @param signals the methods by signals
   * @param methods the names of all methods
   */
  private record Check(
      Report report,
      Map<String, String> activityTypes,
      Map<String, String> signals,
      Set<String> methods) {

    void method(ParsedMethod method) {
      if (method.model().progress() != null) {
        report.add(Problem.PROGRESS_BY_SIGNAL, method.value(BY_SIGNAL), method.model().name());
      }
      String type = method.model().activityType();
      take(activityTypes, Phrase.ACTIVITY_TYPE, WireNames.handOff(type), method);
      take(activityTypes, Phrase.ACTIVITY_TYPE, WireNames.withdraw(type), method);
      WireNames.signals(method.model())
          .forEach(signal -> take(signals, Phrase.SIGNAL, signal, method));
      checkName(GeneratedNames.handOffMethod(method.model()), method);
      checkName(GeneratedNames.withdrawMethod(method.model()), method);
      checkEquals(method);
    }

    private void take(Map<String, String> takenBy, Phrase kind, String name, ParsedMethod method) {
      String other = takenBy.putIfAbsent(name, method.model().name());
      if (other != null) {
        report.add(
            Problem.SIGNAL_NAMES_MEET,
            method.value(BY_SIGNAL),
            method.model().name(),
            kind.text(),
            name,
            Phrase.METHOD.text(other));
      }
    }

    private void checkName(String name, ParsedMethod method) {
      if (methods.contains(name)) {
        report.add(
            Problem.NAMES_MEET,
            method.value(BY_SIGNAL),
            Phrase.METHOD.text(name),
            Phrase.METHOD_OF_USER.text(),
            Phrase.RENAME_A_METHOD.text());
      }
    }

    /** Of an interface or an abstract class, what a result really is may have one. */
    private void checkEquals(ParsedMethod method) {
      TypeElement result = JavaTypes.elementOf(method.element().getReturnType());
      if (result != null
          && result.getKind() == ElementKind.CLASS
          && !result.getModifiers().contains(Modifier.ABSTRACT)
          && !isWrittenByLombok(result)
          && !hasEquals(result)) {
        report.add(
            Problem.NO_EQUALS, method.element(), method.model().name(), result.getSimpleName());
      }
    }
  }

  private static boolean isWrittenByLombok(TypeElement type) {
    return type.getAnnotationMirrors().stream()
        .anyMatch(it -> Mirrors.qualifiedName(it).toString().startsWith("lombok."));
  }

  private static boolean hasEquals(TypeElement type) {
    for (TypeElement part = type;
        part != null && !part.getQualifiedName().contentEquals(Object.class.getName());
        part = JavaTypes.elementOf(part.getSuperclass())) {
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
        && JavaTypes.isClass(method.getParameters().get(0).asType(), Object.class);
  }
}

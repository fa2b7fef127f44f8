package dev.asyncactivity.processor.parse;

import com.palantir.javapoet.NameAllocator;
import dev.asyncactivity.processor.diagnostic.Phrase;
import dev.asyncactivity.processor.diagnostic.Problem;
import dev.asyncactivity.processor.diagnostic.Report;
import dev.asyncactivity.processor.model.AsyncMethod;
import dev.asyncactivity.processor.model.Attempts;
import dev.asyncactivity.processor.model.FailureFamily;
import dev.asyncactivity.processor.model.JavaType;
import dev.asyncactivity.processor.model.Nullness;
import dev.asyncactivity.processor.model.Parameter;
import dev.asyncactivity.processor.model.Platform;
import dev.asyncactivity.processor.model.Polling;
import dev.asyncactivity.processor.parse.ActivityMethods.ActivityMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ExecutableType;

/** Reads one method with {@code @AsyncActivity}. */
final class AsyncMethodParser {
  private final RoundScope scope;
  private final TypeElement activityInterface;
  private final FailureFamilyParser failures;
  private final KeyParser keys;
  private final Report report;

  AsyncMethodParser(RoundScope scope, TypeElement activityInterface, Report report) {
    this.scope = scope;
    this.activityInterface = activityInterface;
    this.failures = new FailureFamilyParser(scope.elements(), activityInterface, report);
    this.keys =
        new KeyParser(scope, new Accessibility(scope.elements(), activityInterface), report);
    this.report = report;
  }

  /** Parses a method, or reports why there can be no hand-off for it. */
  Optional<ParsedMethod> parse(ActivityMethod method, AnnotationMirror annotation) {
    ExecutableElement element = method.element();
    ExecutableType type = method.typeIn(activityInterface, scope.types());
    if (!isHandOffPossible(element) || !hasJavaNames(element, type, annotation)) {
      return Optional.empty();
    }
    List<Parameter> parameters = parameters(element, type);
    AsyncMethod model =
        new AsyncMethod(
            method.name(),
            method.capitalized(),
            activityType(method),
            attempts(annotation),
            readBack(annotation),
            Mirrors.flag(annotation, "bySignal"),
            JavaTypes.of(type.getReturnType()),
            parameters,
            element.isVarArgs(),
            Mirrors.classValue(annotation, "progress").map(JavaTypes::of).orElse(null),
            failure(element, annotation).orElse(null),
            polling(annotation).orElse(null),
            Mirrors.constant(annotation, "waitLimit")
                .filter("SCHEDULE_TO_CLOSE"::equals)
                .isPresent(),
            keys.parse(element, type, parameters, annotation).orElse(null),
            Deprecations.of(element, scope.elements()));
    return Optional.of(new ParsedMethod(element, annotation, model));
  }

  private String activityType(ActivityMethod method) {
    return scope.platform() == Platform.TEMPORAL
        ? method.activityType()
        : CadenceActivities.activityType(method.element());
  }

  private boolean isHandOffPossible(ExecutableElement method) {
    if (!method.getModifiers().contains(Modifier.ABSTRACT)) {
      Phrase kind =
          method.getModifiers().contains(Modifier.PRIVATE) ? Phrase.PRIVATE : Phrase.DEFAULT_METHOD;
      report.add(Problem.NOT_ABSTRACT, method, method.getSimpleName(), kind.text());
      return false;
    }
    if (!method.getTypeParameters().isEmpty()) {
      report.add(Problem.GENERIC_METHOD, method, method.getSimpleName());
      return false;
    }
    if (Kotlin.isSuspend(method)) {
      report.add(Problem.SUSPEND_FUNCTION, method, method.getSimpleName());
      return false;
    }
    return true;
  }

  /** Class files of other languages have names that Java has no way to write. */
  private boolean hasJavaNames(
      ExecutableElement method, ExecutableType type, AnnotationMirror annotation) {
    TypeMentions mentions = new TypeMentions();
    mentions.addAsyncMethod(type, annotation);
    List<String> others = new ArrayList<>();
    if (!SourceVersion.isName(method.getSimpleName())) {
      others.add(Phrase.METHOD.text(method.getSimpleName()));
    }
    for (TypeElement mentioned : mentions.classes()) {
      if (!SourceVersion.isName(mentioned.getQualifiedName())) {
        others.add(Phrase.CLASS.text(mentioned.getQualifiedName()));
      }
    }
    others.forEach(
        other ->
            report.add(
                Problem.NOT_A_JAVA_NAME, method, other, activityInterface.getQualifiedName()));
    return others.isEmpty();
  }

  private static List<Parameter> parameters(ExecutableElement method, ExecutableType type) {
    List<Parameter> parameters = new ArrayList<>();
    // Names from class files of other languages need not be identifiers of Java.
    NameAllocator names = new NameAllocator();
    for (int i = 0; i < method.getParameters().size(); i++) {
      VariableElement element = method.getParameters().get(i);
      JavaType parameter = JavaTypes.of(type.getParameterTypes().get(i));
      String name = names.newName(element.getSimpleName().toString());
      parameters.add(new Parameter(name, parameter, nullness(element, parameter)));
    }
    return parameters;
  }

  private static List<Nullness> nullness(VariableElement parameter, JavaType type) {
    // An annotation for parameters and types alike stands on both: before an array, on its
    // elements.
    List<Nullness> onType = innermostComponent(type).nullness();
    return NullnessAnnotations.of(parameter).stream()
        .filter(annotation -> !onType.contains(annotation))
        .toList();
  }

  private static JavaType innermostComponent(JavaType type) {
    return type instanceof JavaType.Array array ? innermostComponent(array.component()) : type;
  }

  private static Attempts attempts(AnnotationMirror annotation) {
    return Mirrors.constant(annotation, "attempts").map(Attempts::valueOf).orElse(Attempts.ANY);
  }

  /** How the method is polled; empty if it is not. */
  private static Optional<Polling> polling(AnnotationMirror annotation) {
    return Mirrors.text(annotation, "poll")
        .map(
            interval ->
                new Polling(
                    interval,
                    Mirrors.classValue(annotation, "reference").map(JavaTypes::of).orElse(null)));
  }

  private static boolean readBack(AnnotationMirror annotation) {
    return Mirrors.value(annotation, "readBack")
        .map(value -> (Boolean) value.getValue())
        .orElse(true);
  }

  private Optional<FailureFamily> failure(ExecutableElement method, AnnotationMirror annotation) {
    return Mirrors.classValue(annotation, "failure")
        .flatMap(
            type -> failures.parse(type, method, Mirrors.location(method, annotation, "failure")));
  }
}

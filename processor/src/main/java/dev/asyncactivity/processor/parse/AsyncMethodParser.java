package dev.asyncactivity.processor.parse;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.asyncactivity.processor.diagnostic.Location;
import dev.asyncactivity.processor.diagnostic.Problem;
import dev.asyncactivity.processor.diagnostic.Report;
import dev.asyncactivity.processor.model.AsyncMethod;
import dev.asyncactivity.processor.model.FailureFamily;
import dev.asyncactivity.processor.model.Parameter;
import dev.asyncactivity.processor.parse.ActivityMethods.ActivityMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads one method with {@code @AsyncActivity}. */
final class AsyncMethodParser {
  private final Types types;
  private final Elements elements;
  private final TypeElement activityInterface;
  private final FailureFamilyParser failures;
  private final Accessibility accessibility;
  private final Futures futures;
  private final Hazards hazards;
  private final Report report;

  AsyncMethodParser(RoundScope scope, TypeElement activityInterface, Report report) {
    this.types = scope.types();
    this.elements = scope.elements();
    this.activityInterface = activityInterface;
    this.failures = new FailureFamilyParser(elements, activityInterface, report);
    this.accessibility = new Accessibility(elements, activityInterface);
    this.futures = scope.futures();
    this.hazards = new Hazards(scope, activityInterface, report);
    this.report = report;
  }

  /** Parses a method, or reports what is wrong with it. */
  Optional<AsyncMethod> parse(ActivityMethod method, AnnotationMirror annotation) {
    ExecutableElement element = method.element();
    if (!isHandOffPossible(element)) {
      return Optional.empty();
    }
    ExecutableType type = method.typeIn(activityInterface, types);
    checkTypeArguments(element);
    checkResult(element, type.getReturnType());
    checkAccessible("The result", element.getReturnType(), element, Location.of(element));
    AsyncMethod parsed =
        new AsyncMethod(
            method.name(),
            method.capitalized(),
            method.activityType(),
            attempts(annotation),
            readBack(annotation),
            TypeNames.of(type.getReturnType()),
            parameters(element, type),
            element.isVarArgs(),
            progress(element, annotation).orElse(null),
            failure(element, annotation).orElse(null),
            Deprecations.of(element, elements));
    hazards.check(parsed, element, annotation);
    return Optional.of(parsed);
  }

  /** The SDK reads the parent's own declaration, in which the type arguments are not known. */
  private void checkTypeArguments(ExecutableElement method) {
    TypeElement declaredIn = (TypeElement) method.getEnclosingElement();
    TypeMentions declared = new TypeMentions();
    declared.add(method.getReturnType());
    method.getParameters().forEach(parameter -> declared.add(parameter.asType()));
    if (declared.hasTypeVariable() && !declaredIn.equals(activityInterface)) {
      report.add(
          Problem.GENERIC_PARENT,
          method,
          activityInterface.getQualifiedName(),
          method.getSimpleName(),
          declaredIn.getQualifiedName());
    }
  }

  private boolean isHandOffPossible(ExecutableElement method) {
    if (!method.getModifiers().contains(Modifier.ABSTRACT)) {
      String kind =
          method.getModifiers().contains(Modifier.PRIVATE) ? "private" : "a default method";
      report.add(Problem.NOT_ABSTRACT, method, method.getSimpleName(), kind);
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

  private void checkResult(ExecutableElement method, TypeMirror result) {
    Optional<String> value = futures.insteadOf(result);
    value.ifPresent(
        instead ->
            report.add(
                Problem.FUTURE_RESULT,
                method,
                method.getSimpleName(),
                TypeNames.describe(types.erasure(result)),
                instead));
  }

  private void checkAccessible(
      String what, TypeMirror type, ExecutableElement method, Location location) {
    accessibility
        .firstInaccessible(type)
        .ifPresent(
            inaccessible ->
                report.add(
                    Problem.INACCESSIBLE_TYPE,
                    location,
                    what + " of " + method.getSimpleName(),
                    inaccessible.getQualifiedName(),
                    activityInterface.getQualifiedName()));
  }

  private List<Parameter> parameters(ExecutableElement method, ExecutableType type) {
    List<Parameter> parameters = new ArrayList<>();
    // Names from class files of other languages need not be identifiers of Java.
    NameAllocator names = new NameAllocator();
    for (int i = 0; i < method.getParameters().size(); i++) {
      VariableElement element = method.getParameters().get(i);
      TypeName typeName = TypeNames.of(type.getParameterTypes().get(i));
      checkAccessible(
          "Parameter " + element.getSimpleName(), element.asType(), method, Location.of(element));
      String name = names.newName(element.getSimpleName().toString());
      parameters.add(new Parameter(name, typeName, nullness(element, typeName)));
    }
    return parameters;
  }

  private static List<AnnotationSpec> nullness(VariableElement parameter, TypeName type) {
    // An annotation for parameters and types alike stands on both: before an array, on its
    // elements.
    List<AnnotationSpec> onType = innermostComponent(type).annotations();
    return NullnessAnnotations.of(parameter).stream()
        .filter(annotation -> !onType.contains(annotation))
        .toList();
  }

  private static TypeName innermostComponent(TypeName type) {
    return type instanceof ArrayTypeName array ? innermostComponent(array.componentType()) : type;
  }

  private static String attempts(AnnotationMirror annotation) {
    return Mirrors.value(annotation, "attempts")
        .map(value -> ((VariableElement) value.getValue()).getSimpleName().toString())
        .orElse("ANY");
  }

  private static boolean readBack(AnnotationMirror annotation) {
    return Mirrors.value(annotation, "readBack")
        .map(value -> (Boolean) value.getValue())
        .orElse(true);
  }

  private Optional<TypeName> progress(ExecutableElement method, AnnotationMirror annotation) {
    Optional<TypeMirror> type = Mirrors.classValue(annotation, "progress");
    if (type.isPresent() && TypeNames.isClass(type.get(), Void.class)) {
      report.add(
          Problem.PROGRESS_TYPE,
          Mirrors.location(method, annotation, "progress"),
          "Void",
          method.getSimpleName());
      return Optional.empty();
    }
    type.ifPresent(
        progress ->
            checkAccessible(
                "The progress",
                progress,
                method,
                Mirrors.location(method, annotation, "progress")));
    return type.map(TypeNames::of);
  }

  private Optional<FailureFamily> failure(ExecutableElement method, AnnotationMirror annotation) {
    return Mirrors.classValue(annotation, "failure")
        .flatMap(
            type -> failures.parse(type, method, Mirrors.location(method, annotation, "failure")));
  }
}

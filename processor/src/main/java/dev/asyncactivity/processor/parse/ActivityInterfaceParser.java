package dev.asyncactivity.processor.parse;

import com.palantir.javapoet.ClassName;
import dev.asyncactivity.processor.diagnostic.Problem;
import dev.asyncactivity.processor.diagnostic.Report;
import dev.asyncactivity.processor.model.ActivityInterfaceModel;
import dev.asyncactivity.processor.model.AsyncMethod;
import dev.asyncactivity.processor.model.FailureFamily;
import dev.asyncactivity.processor.model.GeneratedNames;
import dev.asyncactivity.processor.parse.ActivityMethods.ActivityMethod;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads the interfaces with {@code @ActivityInterface} of one round into the model. */
public final class ActivityInterfaceParser {
  private final RoundScope scope;
  private final Overrides overrides;
  private final ActivityMethods activityMethods;

  public ActivityInterfaceParser(Types types, Elements elements) {
    this.scope = new RoundScope(types, elements);
    this.overrides = new Overrides(types, elements);
    this.activityMethods = new ActivityMethods(overrides);
  }

  /** Whether a class that the interface mentions does not exist, or not yet. */
  public boolean hasMissingTypes(TypeElement activityInterface) {
    return new MissingTypes(scope.types(), activityMethods).isMissingAny(activityInterface);
  }

  /**
   * Parses an interface.
   *
   * @param activityInterface the interface
   * @param report takes what is wrong with it
   * @return the model; empty if there is no asynchronous method, or something is wrong
   */
  public Optional<ActivityInterfaceModel> parse(TypeElement activityInterface, Report report) {
    new Redeclarations(scope.elements(), activityInterface, report).check();
    List<ActivityMethod> all = activityMethods.of(activityInterface);
    Map<ActivityMethod, AnnotationMirror> annotated = annotated(all);
    if (annotated.isEmpty()) {
      return Optional.empty();
    }
    new TemporalRules(overrides, activityInterface, report).check(all);
    if (!activityInterface.getTypeParameters().isEmpty()) {
      report.add(
          Problem.GENERIC_INTERFACE, activityInterface, activityInterface.getQualifiedName());
    }
    AsyncMethodParser parser = new AsyncMethodParser(scope, activityInterface, report);
    List<AsyncMethod> methods = new ArrayList<>();
    annotated.forEach(
        (method, annotation) -> parser.parse(method, annotation).ifPresent(methods::add));
    Mentions mentions = new Mentions(scope, activityInterface, annotated);
    ActivityInterfaceModel model = model(activityInterface, methods, mentions);
    new NameChecks(annotated, report).check(model, all, mentions);
    new SignalRules(annotated, report).check(model, all);
    return report.isClean() ? Optional.of(model) : Optional.empty();
  }

  private static Map<ActivityMethod, AnnotationMirror> annotated(List<ActivityMethod> methods) {
    Map<ActivityMethod, AnnotationMirror> annotated = new LinkedHashMap<>();
    for (ActivityMethod method : methods) {
      Mirrors.find(method.element(), Names.ASYNC_ACTIVITY)
          .ifPresent(annotation -> annotated.put(method, annotation));
    }
    return annotated;
  }

  private ActivityInterfaceModel model(
      TypeElement type, List<AsyncMethod> methods, Mentions mentions) {
    ClassName name = ClassName.get(type);
    List<FailureFamily> failures =
        methods.stream().map(AsyncMethod::failure).filter(Objects::nonNull).distinct().toList();
    return new ActivityInterfaceModel(
        name,
        GeneratedNames.of(name),
        methods,
        failures,
        Deprecations.of(type, scope.elements()),
        nullMarking(type),
        // A module that does not read java.compiler cannot name the annotation.
        scope.lookups().exists(type, Names.GENERATED),
        mentions.suppressions(),
        mentions.maskedNames());
  }

  private static @Nullable ClassName nullMarking(TypeElement type) {
    for (Element element = type;
        element instanceof TypeElement;
        element = element.getEnclosingElement()) {
      for (String marking : List.of(Names.NULL_MARKED, Names.NULL_UNMARKED)) {
        if (Mirrors.has(element, marking)) {
          return ClassName.bestGuess(marking);
        }
      }
    }
    return null;
  }
}

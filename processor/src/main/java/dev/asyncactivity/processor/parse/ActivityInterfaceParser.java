package dev.asyncactivity.processor.parse;

import dev.asyncactivity.processor.diagnostic.Report;
import dev.asyncactivity.processor.model.ActivityInterfaceModel;
import dev.asyncactivity.processor.model.AsyncMethod;
import dev.asyncactivity.processor.model.FailureFamily;
import dev.asyncactivity.processor.model.GeneratedNames;
import dev.asyncactivity.processor.model.QualifiedName;
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
  private final MissingClasses missingClasses;
  private final ActivityMethods activityMethods;

  public ActivityInterfaceParser(Types types, Elements elements) {
    this.scope = new RoundScope(types, elements);
    this.missingClasses = new MissingClasses(types);
    this.activityMethods = new ActivityMethods(scope.overrides());
  }

  /** Finds an interface's annotated methods, and the classes that are missing to read them. */
  public AnnotatedInterface find(TypeElement activityInterface) {
    List<MissingClass> missingParents = missingClasses.parentsOf(activityInterface);
    if (!missingParents.isEmpty()) {
      return new AnnotatedInterface(activityInterface, List.of(), Map.of(), missingParents);
    }
    List<ActivityMethod> all = activityMethods.of(activityInterface);
    Map<ActivityMethod, AnnotationMirror> annotated = annotated(all);
    return new AnnotatedInterface(
        activityInterface,
        all,
        annotated,
        missingClasses.mentionedBy(activityInterface, annotated));
  }

  /**
   * Parses an interface for which no class is missing.
   *
   * @param found the interface
   * @param report takes what is wrong with methods that cannot be read
   */
  public ParsedInterface parse(AnnotatedInterface found, Report report) {
    TypeElement type = found.type();
    AsyncMethodParser parser = new AsyncMethodParser(scope, type, report);
    List<ParsedMethod> methods = new ArrayList<>();
    found
        .asyncMethods()
        .forEach((method, annotation) -> parser.parse(method, annotation).ifPresent(methods::add));
    Mentions mentions = new Mentions(scope, type, found.asyncMethods());
    return new ParsedInterface(
        scope,
        type,
        found.activityMethods(),
        methods,
        model(type, methods.stream().map(ParsedMethod::model).toList(), mentions),
        mentions);
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
    QualifiedName name = JavaTypes.nameOf(type);
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

  private static @Nullable QualifiedName nullMarking(TypeElement type) {
    for (Element element = type;
        element instanceof TypeElement;
        element = element.getEnclosingElement()) {
      for (String name : List.of(Names.NULL_MARKED, Names.NULL_UNMARKED)) {
        Optional<AnnotationMirror> marking = Mirrors.find(element, name);
        if (marking.isPresent()) {
          return JavaTypes.nameOf((TypeElement) marking.get().getAnnotationType().asElement());
        }
      }
    }
    return null;
  }
}

package dev.asyncactivity.processor.parse;

import dev.asyncactivity.processor.diagnostic.Report;
import dev.asyncactivity.processor.model.ActivityInterfaceModel;
import dev.asyncactivity.processor.model.AsyncMethod;
import dev.asyncactivity.processor.model.FailureFamily;
import dev.asyncactivity.processor.model.GeneratedNames;
import dev.asyncactivity.processor.model.Platform;
import dev.asyncactivity.processor.model.QualifiedName;
import dev.asyncactivity.processor.parse.ActivityMethods.ActivityMethod;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads the activity interfaces of one round into the model, each for its platforms. */
public final class ActivityInterfaceParser {
  private final RoundScope scope;
  private final RoundScope ofCadence;
  private final MissingClasses missingClasses;
  private final ActivityMethods activityMethods;

  public ActivityInterfaceParser(Types types, Elements elements) {
    this.scope = new RoundScope(types, elements);
    this.ofCadence = scope.ofCadence();
    this.missingClasses = new MissingClasses(types);
    this.activityMethods = new ActivityMethods(scope.overrides());
  }

  /** The word for the platform of an interface; Temporal's, if it is one of both. */
  public static String wordOf(TypeElement activityInterface) {
    return Mirrors.has(activityInterface, Names.ACTIVITY_INTERFACE)
        ? Platform.TEMPORAL.word()
        : Platform.CADENCE.word();
  }

  /**
   * Finds an interface's annotated methods, and the classes that are missing to read them: once for
   * each platform that it is of.
   */
  public List<AnnotatedInterface> find(TypeElement activityInterface) {
    return Arrays.stream(Platform.values())
        .filter(platform -> Mirrors.has(activityInterface, Names.activityInterface(platform)))
        .map(platform -> find(activityInterface, platform))
        .toList();
  }

  private AnnotatedInterface find(TypeElement activityInterface, Platform platform) {
    List<MissingClass> missingParents = missingClasses.parentsOf(activityInterface);
    if (!missingParents.isEmpty()) {
      return new AnnotatedInterface(
          platform, activityInterface, List.of(), Map.of(), missingParents);
    }
    List<ActivityMethod> all =
        platform == Platform.TEMPORAL
            ? activityMethods.of(activityInterface)
            : CadenceActivities.of(activityInterface);
    Map<ActivityMethod, AnnotationMirror> annotated = annotated(all);
    return new AnnotatedInterface(
        platform,
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
    RoundScope ofPlatform = found.platform() == Platform.TEMPORAL ? scope : ofCadence;
    AsyncMethodParser parser = new AsyncMethodParser(ofPlatform, type, report);
    List<ParsedMethod> methods = new ArrayList<>();
    found
        .asyncMethods()
        .forEach((method, annotation) -> parser.parse(method, annotation).ifPresent(methods::add));
    Mentions mentions = new Mentions(ofPlatform, type, found.asyncMethods());
    return new ParsedInterface(
        ofPlatform,
        type,
        found.activityMethods(),
        methods,
        model(ofPlatform, type, methods.stream().map(ParsedMethod::model).toList(), mentions),
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

  private static ActivityInterfaceModel model(
      RoundScope scope, TypeElement type, List<AsyncMethod> methods, Mentions mentions) {
    QualifiedName name = JavaTypes.nameOf(type);
    List<FailureFamily> failures =
        methods.stream().map(AsyncMethod::failure).filter(Objects::nonNull).distinct().toList();
    return new ActivityInterfaceModel(
        scope.platform(),
        name,
        GeneratedNames.of(name, scope.platform()),
        methods,
        failures,
        Deprecations.of(type, scope.elements()),
        nullMarking(type),
        // A module that does not read java.compiler cannot name the annotation.
        scope.lookups().exists(type, Names.GENERATED),
        mentions.suppressions(),
        mentions.maskedNames(),
        Set.of());
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

package dev.asyncactivity.processor.parse;

import dev.asyncactivity.processor.diagnostic.Problem;
import dev.asyncactivity.processor.diagnostic.Report;
import dev.asyncactivity.processor.model.ActivityInterfaceModel;
import dev.asyncactivity.processor.model.AsyncMethod;
import dev.asyncactivity.processor.model.Platform;
import dev.asyncactivity.processor.parse.ActivityMethods.ActivityMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the activity interfaces of one round into models. */
public final class ActivityInterfaceParser {
  private final RoundScope scope;
  private final Overrides overrides;
  private final ActivityMethods activityMethods;
  private final CadenceInterfaceParser cadence;

  public ActivityInterfaceParser(Types types, Elements elements) {
    this.scope = new RoundScope(types, elements);
    this.overrides = new Overrides(types, elements);
    this.activityMethods = new ActivityMethods(overrides);
    this.cadence = new CadenceInterfaceParser(scope.ofCadence(), overrides);
  }

  /** Whether a class that the interface mentions does not exist, or not yet. */
  public boolean hasMissingTypes(TypeElement activityInterface) {
    return new MissingTypes(scope.types(), activityMethods).isMissingAny(activityInterface);
  }

  /** The word for the platform of an interface; Temporal's, if it is one of both. */
  public static String wordOf(TypeElement activityInterface) {
    return Mirrors.has(activityInterface, Names.ACTIVITY_INTERFACE)
        ? Platform.TEMPORAL.word()
        : Platform.CADENCE.word();
  }

  /**
   * Parses an interface for each platform that it is of.
   *
   * @param activityInterface the interface
   * @param report takes what is wrong with it
   * @return the models; none if there is no asynchronous method, or something is wrong
   */
  public List<ActivityInterfaceModel> parseAll(TypeElement activityInterface, Report report) {
    new Redeclarations(scope.elements(), activityInterface, report).check();
    List<ActivityInterfaceModel> models = new ArrayList<>();
    if (Mirrors.has(activityInterface, Names.ACTIVITY_INTERFACE)) {
      parse(activityInterface, report).ifPresent(models::add);
    }
    if (Mirrors.has(activityInterface, Names.CADENCE_ACTIVITY_INTERFACE)) {
      cadence.parse(activityInterface, report).ifPresent(models::add);
    }
    if (!report.isClean()) {
      return List.of();
    }
    return models.size() < 2
        ? models
        : List.of(models.get(0).routedWith(models.get(1)), models.get(1).routedWith(models.get(0)));
  }

  private Optional<ActivityInterfaceModel> parse(TypeElement activityInterface, Report report) {
    List<ActivityMethod> all = activityMethods.of(activityInterface);
    Map<ActivityMethod, AnnotationMirror> annotated = Models.annotated(all);
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
    ActivityInterfaceModel model = Models.of(scope, activityInterface, methods, mentions);
    new NameChecks(annotated, report).check(model, all, mentions);
    return report.isClean() ? Optional.of(model) : Optional.empty();
  }
}

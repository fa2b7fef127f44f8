package dev.asyncactivity.processor.parse;

import dev.asyncactivity.processor.diagnostic.Problem;
import dev.asyncactivity.processor.diagnostic.Report;
import dev.asyncactivity.processor.model.ActivityInterfaceModel;
import dev.asyncactivity.processor.model.AsyncMethod;
import dev.asyncactivity.processor.parse.ActivityMethods.ActivityMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Reads the interfaces with {@code @CadenceActivityInterface} into the model. Their activities are
 * the methods that they declare themselves: Cadence takes no other.
 */
final class CadenceInterfaceParser {
  private final RoundScope scope;
  private final Overrides overrides;

  CadenceInterfaceParser(RoundScope scope, Overrides overrides) {
    this.scope = scope;
    this.overrides = overrides;
  }

  Optional<ActivityInterfaceModel> parse(TypeElement activityInterface, Report report) {
    List<ActivityMethod> all =
        ElementFilter.methodsIn(activityInterface.getEnclosedElements()).stream()
            .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
            .map(method -> new ActivityMethod(method, activityInterface))
            .toList();
    Map<ActivityMethod, AnnotationMirror> annotated = Models.annotated(all);
    if (annotated.isEmpty() && !CadenceRules.inheritsAsync(activityInterface)) {
      return Optional.empty();
    }
    new CadenceRules(overrides, activityInterface, report).check();
    if (!activityInterface.getTypeParameters().isEmpty()) {
      report.add(
          Problem.GENERIC_INTERFACE, activityInterface, activityInterface.getQualifiedName());
    }
    AsyncMethodParser parser = new AsyncMethodParser(scope, activityInterface, report);
    List<AsyncMethod> methods = new ArrayList<>();
    annotated.forEach(
        (method, annotation) ->
            parser
                .parse(method, annotation)
                .map(it -> it.withActivityType(CadenceRules.activityType(method.element())))
                .ifPresent(methods::add));
    new CadenceFailureRules(report).check(annotated);
    Mentions mentions = new Mentions(scope, activityInterface, annotated);
    ActivityInterfaceModel model = Models.of(scope, activityInterface, methods, mentions);
    new NameChecks(annotated, report).check(model, all, mentions);
    return report.isClean() && !methods.isEmpty() ? Optional.of(model) : Optional.empty();
  }
}

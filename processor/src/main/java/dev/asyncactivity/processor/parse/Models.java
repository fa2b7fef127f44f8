package dev.asyncactivity.processor.parse;

import com.palantir.javapoet.ClassName;
import dev.asyncactivity.processor.model.ActivityInterfaceModel;
import dev.asyncactivity.processor.model.AsyncMethod;
import dev.asyncactivity.processor.model.FailureFamily;
import dev.asyncactivity.processor.model.GeneratedNames;
import dev.asyncactivity.processor.parse.ActivityMethods.ActivityMethod;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Makes the model of an interface of what was parsed, on either platform. */
final class Models {
  private Models() {}

  /** The methods with {@code @AsyncActivity}, in their order. */
  static Map<ActivityMethod, AnnotationMirror> annotated(List<ActivityMethod> methods) {
    Map<ActivityMethod, AnnotationMirror> annotated = new LinkedHashMap<>();
    for (ActivityMethod method : methods) {
      Mirrors.find(method.element(), Names.ASYNC_ACTIVITY)
          .ifPresent(annotation -> annotated.put(method, annotation));
    }
    return annotated;
  }

  /** The model. */
  static ActivityInterfaceModel of(
      RoundScope scope, TypeElement type, List<AsyncMethod> methods, Mentions mentions) {
    ClassName name = ClassName.get(type);
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

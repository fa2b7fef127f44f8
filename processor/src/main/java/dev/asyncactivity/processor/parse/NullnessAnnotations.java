package dev.asyncactivity.processor.parse;

import com.palantir.javapoet.AnnotationSpec;
import java.util.List;
import java.util.Set;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/**
 * The annotations that generated code repeats: those of nullness, and no others. What else stands
 * on a parameter or a type holds for the interface; a constraint of Bean Validation must not even
 * be repeated on an override.
 */
final class NullnessAnnotations {
  private static final Set<String> SIMPLE_NAMES =
      Set.of("Nullable", "NonNull", "Nonnull", "NotNull", "CheckForNull");

  private NullnessAnnotations() {}

  static List<AnnotationSpec> of(AnnotatedConstruct annotated) {
    return annotated.getAnnotationMirrors().stream()
        .filter(NullnessAnnotations::isNullness)
        .map(AnnotationSpec::get)
        .toList();
  }

  private static boolean isNullness(AnnotationMirror annotation) {
    TypeElement type = (TypeElement) annotation.getAnnotationType().asElement();
    return SIMPLE_NAMES.contains(type.getSimpleName().toString())
        && !type.getQualifiedName().toString().endsWith(".validation.constraints.NotNull");
  }
}

package dev.asyncactivity.processor.parse;

import dev.asyncactivity.processor.model.Nullness;
import dev.asyncactivity.processor.model.Nullness.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;

/**
 * The annotations that generated code repeats: those of nullness, and no others. What else stands
 * on a parameter or a type holds for the interface; a constraint of Bean Validation must not even
 * be repeated on an override.
 */
final class NullnessAnnotations {
  private static final Set<String> SIMPLE_NAMES =
      Set.of("Nullable", "NonNull", "Nonnull", "NotNull", "CheckForNull");

  private NullnessAnnotations() {}

  static List<Nullness> of(AnnotatedConstruct annotated) {
    return annotated.getAnnotationMirrors().stream()
        .filter(NullnessAnnotations::isNullness)
        .map(NullnessAnnotations::read)
        .toList();
  }

  private static Nullness read(AnnotationMirror annotation) {
    List<Value> values = new ArrayList<>();
    annotation
        .getElementValues()
        .forEach((element, value) -> add(element.getSimpleName().toString(), value, values));
    return new Nullness(
        JavaTypes.nameOf((TypeElement) annotation.getAnnotationType().asElement()), values);
  }

  private static void add(String element, AnnotationValue value, List<Value> values) {
    Object content = value.getValue();
    if (content instanceof List<?> entries) {
      entries.forEach(entry -> add(element, (AnnotationValue) entry, values));
    } else if (content instanceof VariableElement constant) {
      TypeElement of = (TypeElement) constant.getEnclosingElement();
      values.add(new Value(element, JavaTypes.nameOf(of), constant.getSimpleName().toString()));
    } else if (content instanceof DeclaredType type) {
      TypeElement of = (TypeElement) type.asElement();
      values.add(new Value(element, JavaTypes.nameOf(of), "class"));
    } else {
      values.add(new Value(element, null, content));
    }
  }

  private static boolean isNullness(AnnotationMirror annotation) {
    TypeElement type = (TypeElement) annotation.getAnnotationType().asElement();
    return SIMPLE_NAMES.contains(type.getSimpleName().toString())
        && !type.getQualifiedName().toString().endsWith(".validation.constraints.NotNull");
  }
}

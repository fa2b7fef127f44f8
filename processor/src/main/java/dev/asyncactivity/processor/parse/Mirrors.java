package dev.asyncactivity.processor.parse;

import dev.asyncactivity.processor.diagnostic.Location;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads annotations without loading the classes that they name. */
public final class Mirrors {

  private Mirrors() {}

  /** The annotation with a qualified name on an element. */
  public static Optional<AnnotationMirror> find(Element element, String annotation) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (qualifiedName(mirror).contentEquals(annotation)) {
        return Optional.of(mirror);
      }
    }
    return Optional.empty();
  }

  public static boolean has(Element element, String annotation) {
    return find(element, annotation).isPresent();
  }

  /** Whether an annotation on an element does not exist; the compiler says so. */
  public static boolean hasUnresolved(Element element) {
    return element.getAnnotationMirrors().stream()
        .anyMatch(mirror -> mirror.getAnnotationType().getKind() == TypeKind.ERROR);
  }

  /** A value that is written in the annotation; empty if the default applies. */
  public static Optional<AnnotationValue> value(AnnotationMirror mirror, String name) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        mirror.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(name)) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }

  /** The place of a value in an annotation. */
  public static Location location(Element element, AnnotationMirror mirror, String name) {
    return new Location(element, mirror, value(mirror, name).orElse(null));
  }

  /** A text that is written in the annotation, and is not the empty default. */
  public static Optional<String> text(AnnotationMirror mirror, String name) {
    return value(mirror, name)
        .map(AnnotationValue::getValue)
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .filter(text -> !text.isEmpty());
  }

  /** The name of an enum's constant that is written in the annotation. */
  static Optional<String> constant(AnnotationMirror mirror, String name) {
    return value(mirror, name)
        .map(value -> ((VariableElement) value.getValue()).getSimpleName().toString());
  }

  /**
   * A class that is written in the annotation, and is not the {@code void.class} of the default.
   */
  public static Optional<TypeMirror> classValue(AnnotationMirror mirror, String name) {
    return value(mirror, name)
        .map(AnnotationValue::getValue)
        .filter(TypeMirror.class::isInstance)
        .map(TypeMirror.class::cast)
        .filter(type -> type.getKind() != TypeKind.VOID);
  }

  /** Whether a flag is written in the annotation as true. */
  static boolean flag(AnnotationMirror mirror, String name) {
    return value(mirror, name).map(value -> Boolean.TRUE.equals(value.getValue())).orElse(false);
  }

  public static Name qualifiedName(AnnotationMirror mirror) {
    return ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName();
  }
}

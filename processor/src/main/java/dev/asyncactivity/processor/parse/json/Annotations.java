package dev.asyncactivity.processor.parse.json;

import dev.asyncactivity.processor.parse.Mirrors;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Reads annotations, those of Jackson by their simple names. */
final class Annotations {
  private static final String JACKSON = "com.fasterxml.jackson.";

  /** Annotations after which a class is not what its source says, or has a reader of its own. */
  private static final List<String> CHANGING =
      List.of(
          JACKSON,
          "tools.jackson.",
          "lombok.",
          "kotlin.",
          "java.beans.ConstructorProperties",
          "org.immutables.",
          "com.google.auto.value.",
          "io.soabase.recordbuilder.",
          "jakarta.json.",
          "javax.json.");

  private Annotations() {}

  /** The first on a class and what it inherits from: Jackson inherits its own annotations. */
  static Optional<AnnotationMirror> findJackson(Supertypes types, String simpleName) {
    return types.all().stream().flatMap(type -> findJackson(type, simpleName).stream()).findFirst();
  }

  static Optional<AnnotationMirror> findJackson(Element element, String simpleName) {
    return Mirrors.find(element, JACKSON + "annotation." + simpleName);
  }

  static boolean hasJackson(Element element, String simpleName) {
    return findJackson(element, simpleName).isPresent();
  }

  /** The simple name of an annotation of Jackson's that is known here; for others their own. */
  static String jacksonName(AnnotationMirror annotation) {
    String name = qualifiedName(annotation);
    return name.startsWith(JACKSON) ? name.substring(name.lastIndexOf('.') + 1) : name;
  }

  static boolean isJackson(AnnotationMirror annotation) {
    return qualifiedName(annotation).startsWith(JACKSON);
  }

  /** Whether an annotation has a say in how a class is read, directly or through one on it. */
  static boolean isChanging(AnnotationMirror annotation) {
    return isChanging(qualifiedName(annotation))
        || annotation.getAnnotationType().asElement().getAnnotationMirrors().stream()
            .map(Annotations::qualifiedName)
            .anyMatch(Annotations::isChanging);
  }

  private static boolean isChanging(String qualifiedName) {
    return CHANGING.stream().anyMatch(qualifiedName::startsWith)
        && !qualifiedName.equals(
            "lombok.Generated"); // On what Lombok made, which is seen as it is.
  }

  /** A value that is written there. */
  static Optional<Object> value(AnnotationMirror annotation, String name) {
    return Mirrors.value(annotation, name).map(AnnotationValue::getValue);
  }

  /** A text, number, flag or enum constant as text; the default if it is not written there. */
  static String text(AnnotationMirror annotation, String name, String byDefault) {
    return value(annotation, name)
        .map(
            value ->
                value instanceof VariableElement constant
                    ? constant.getSimpleName().toString()
                    : value.toString())
        .orElse(byDefault);
  }

  /** The entries of an array. */
  static List<Object> values(AnnotationMirror annotation, String name) {
    return value(annotation, name)
        .map(
            value ->
                value instanceof List<?> list
                    ? list.stream().map(entry -> ((AnnotationValue) entry).getValue()).toList()
                    : List.of(value))
        .orElse(List.of());
  }

  static String qualifiedName(AnnotationMirror annotation) {
    return ((TypeElement) annotation.getAnnotationType().asElement()).getQualifiedName().toString();
  }
}

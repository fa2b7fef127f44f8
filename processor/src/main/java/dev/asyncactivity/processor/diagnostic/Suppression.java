package dev.asyncactivity.processor.diagnostic;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads {@code @SuppressWarnings} on an element and on those around it. */
final class Suppression {

  private Suppression() {}

  static boolean covers(String id, Element element) {
    for (@Nullable Element around = element;
        around != null;
        around = around.getEnclosingElement()) {
      if (suppresses(id, around)) {
        return true;
      }
    }
    return false;
  }

  private static boolean suppresses(String id, Element element) {
    for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
      TypeElement type = (TypeElement) annotation.getAnnotationType().asElement();
      if (type.getQualifiedName().contentEquals(SuppressWarnings.class.getName())) {
        // Mirrors and not the annotation itself: one undefined constant would break it.
        return annotation.getElementValues().values().stream().anyMatch(value -> holds(value, id));
      }
    }
    return false;
  }

  private static boolean holds(AnnotationValue value, String id) {
    return value.getValue() instanceof List<?> names
        && names.stream().anyMatch(name -> id.equals(((AnnotationValue) name).getValue()));
  }
}

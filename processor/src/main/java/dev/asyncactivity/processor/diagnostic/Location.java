package dev.asyncactivity.processor.diagnostic;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Where a problem is: an element, or an annotation or one of its values on that element. */
public record Location(
    Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value) {

  public static Location of(Element element) {
    return new Location(element, null, null);
  }
}

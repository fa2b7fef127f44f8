package dev.asyncactivity.processor.parse;

import dev.asyncactivity.processor.diagnostic.Location;
import dev.asyncactivity.processor.model.AsyncMethod;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;

/**
 * An asynchronous method that was read.
 *
 * @param element the method
 * @param annotation its {@code @AsyncActivity}
 * @param model what is generated from
 */
public record ParsedMethod(
    ExecutableElement element, AnnotationMirror annotation, AsyncMethod model) {

  /** The place of a value of the annotation. */
  public Location value(String name) {
    return Mirrors.location(element, annotation, name);
  }
}

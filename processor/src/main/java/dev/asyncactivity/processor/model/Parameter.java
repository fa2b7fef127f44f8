package dev.asyncactivity.processor.model;

import java.util.List;

/**
 * A parameter of an asynchronous method.
 *
 * @param name its name, which is free of keywords
 * @param type its type, with the type's annotations
 * @param annotations those nullness annotations that stand on the parameter and not on its type
 */
public record Parameter(String name, JavaType type, List<Nullness> annotations) {

  public Parameter {
    annotations = List.copyOf(annotations);
  }
}

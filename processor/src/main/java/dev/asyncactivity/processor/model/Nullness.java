package dev.asyncactivity.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A nullness annotation that generated code repeats.
 *
 * @param type the annotation
 * @param values the values that are written in it
 */
public record Nullness(QualifiedName type, List<Value> values) {

  public Nullness {
    values = List.copyOf(values);
  }

  /**
   * A value, or one entry of an array.
   *
   * @param element the name of the annotation's element
   * @param of the class whose constant it is, or that it is itself; null for other values
   * @param value the constant's name, or {@code class}, or the value
   */
  public record Value(String element, @Nullable QualifiedName of, Object value) {}
}

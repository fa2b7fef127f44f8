package dev.asyncactivity.http.shape;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Type;

/** Tells what JSON a type is read from. One reader gives each type a name of its own. */
public interface ShapeReader {

  /**
   * The shape of a value that is not null.
   *
   * @throws IllegalArgumentException if no JSON can be read as the type
   */
  Shape read(Type type);

  /**
   * The shape of a type as it is written in code: {@code @Nullable} is looked at.
   *
   * @throws IllegalArgumentException if no JSON can be read as the type
   */
  Shape read(AnnotatedType type);

  /** A reader that asks an object mapper. */
  static ShapeReader of(ObjectMapper mapper) {
    return new JacksonShapeReader(mapper);
  }
}

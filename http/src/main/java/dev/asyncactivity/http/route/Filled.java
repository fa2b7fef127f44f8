package dev.asyncactivity.http.route;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.asyncactivity.http.shape.BodyError;
import dev.asyncactivity.http.shape.BodyError.Code;
import dev.asyncactivity.http.shape.Shape;
import java.util.List;

/**
 * A field that is not taken from the body, but from the login.
 *
 * @param field its name
 * @param value what the login says
 */
public record Filled(String field, String value) {

  /** Puts it where a shape has it; in the body it is an error. */
  void into(JsonNode json, Shape shape, List<BodyError> errors) {
    if (!(json instanceof ObjectNode object) || !isIn(shape, field)) {
      return;
    }
    if (object.has(field)) {
      errors.add(new BodyError("/" + field, Code.UNKNOWN, "is who has logged in: leave it out"));
    }
    object.put(field, value);
  }

  /** Whether a shape is an object with the field. */
  public static boolean isIn(Shape shape, String field) {
    return shape instanceof Shape.Obj object
        && object.fields().stream().anyMatch(it -> it.name().equals(field));
  }
}

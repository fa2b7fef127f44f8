package dev.asyncactivity.http.route;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.asyncactivity.http.Caller;
import dev.asyncactivity.http.answer.Answers;
import dev.asyncactivity.http.answer.Problem;
import dev.asyncactivity.http.answer.RefusedException;
import dev.asyncactivity.http.shape.Shape;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field of bodies that comes from the login, and never from the body.
 *
 * @param field its name
 * @param value what of the login it is
 */
public record Fill(String field, Function<Caller, String> value) {

  /** Whether a shape is an object with the field. */
  boolean isIn(Shape shape) {
    return shape instanceof Shape.Nullable maybe
        ? isIn(maybe.shape())
        : shape instanceof Shape.Obj object
            && object.fields().stream().anyMatch(it -> it.name().equals(field));
  }

  /** The shape of what those outside may send, under a name of its own. */
  Shape without(Shape shape) {
    if (shape instanceof Shape.Nullable maybe) {
      return new Shape.Nullable(without(maybe.shape()));
    }
    Shape.Obj object = (Shape.Obj) shape;
    return new Shape.Obj(
        object.name() + "_without_" + field,
        object.fields().stream().filter(it -> !it.name().equals(field)).toList(),
        object.open());
  }

  /** Puts it in, whatever is there; refuses where nobody has logged in. */
  void into(JsonNode body, @Nullable Caller caller) {
    if (caller == null) {
      throw new RefusedException(
          Answers.problem(Problem.LOGIN_REQUIRED).with("WWW-Authenticate", "Bearer"));
    }
    if (body instanceof ObjectNode object) { // Else it is null, and has no fields.
      object.put(field, value.apply(caller));
    }
  }
}

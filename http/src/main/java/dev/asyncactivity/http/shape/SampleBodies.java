package dev.asyncactivity.http.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.asyncactivity.http.shape.Shape.Bool;
import dev.asyncactivity.http.shape.Shape.Choice;
import dev.asyncactivity.http.shape.Shape.Field;
import dev.asyncactivity.http.shape.Shape.ListOf;
import dev.asyncactivity.http.shape.Shape.MapOf;
import dev.asyncactivity.http.shape.Shape.Nullable;
import dev.asyncactivity.http.shape.Shape.Num;
import dev.asyncactivity.http.shape.Shape.Obj;
import dev.asyncactivity.http.shape.Shape.Ref;
import dev.asyncactivity.http.shape.Shape.Text;
import java.util.List;
import java.util.Optional;

/** Sample bodies of a shape: one with everything in it, and the smallest. */
public final class SampleBodies {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final boolean full;

  private SampleBodies(boolean full) {
    this.full = full;
  }

  /** The samples; none where something that must be there is opaque. */
  public static List<JsonNode> of(Shape shape) {
    return List.of(true, false).stream()
        .flatMap(full -> new SampleBodies(full).draw(shape).stream())
        .distinct()
        .toList();
  }

  private Optional<JsonNode> draw(Shape shape) {
    if (shape instanceof Text text) {
      return Optional.of(NODES.textNode(text.kind().sample()));
    }
    if (shape instanceof Num number) {
      return Optional.of(
          full || number.max() == null ? NODES.numberNode(1) : NODES.numberNode(number.max()));
    }
    if (shape instanceof Bool) {
      return Optional.of(NODES.booleanNode(full));
    }
    if (shape instanceof Choice choice) {
      return choice.options().isEmpty()
          ? Optional.empty()
          : Optional.of(NODES.textNode(choice.options().get(0)));
    }
    if (shape instanceof ListOf list) {
      ArrayNode array = NODES.arrayNode();
      partOf(list.element()).ifPresent(array::add);
      return Optional.of(array);
    }
    if (shape instanceof MapOf map) {
      ObjectNode object = NODES.objectNode();
      Optional<JsonNode> key = partOf(map.key());
      Optional<JsonNode> value = partOf(map.value());
      if (key.isPresent() && value.isPresent()) {
        object.set(key.get().textValue(), value.get());
      }
      return Optional.of(object);
    }
    if (shape instanceof Nullable maybe) {
      return Optional.of(partOf(maybe.shape()).orElse(NODES.nullNode()));
    }
    return shape instanceof Obj object ? fields(object) : Optional.empty();
  }

  /** What may be left out; an object in itself must, somewhere. */
  private Optional<JsonNode> partOf(Shape shape) {
    return full && !(shape instanceof Ref) ? draw(shape) : Optional.empty();
  }

  private Optional<JsonNode> fields(Obj object) {
    ObjectNode value = NODES.objectNode();
    for (Field field : object.fields()) {
      Optional<JsonNode> part = field.required() ? draw(field.shape()) : partOf(field.shape());
      if (part.isEmpty() && field.required()) {
        return Optional.empty();
      }
      part.ifPresent(it -> value.set(field.name(), it));
    }
    return Optional.of(value);
  }
}

package dev.asyncactivity.http.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.asyncactivity.http.shape.Shape;
import dev.asyncactivity.http.shape.Shape.Bool;
import dev.asyncactivity.http.shape.Shape.Choice;
import dev.asyncactivity.http.shape.Shape.Field;
import dev.asyncactivity.http.shape.Shape.ListOf;
import dev.asyncactivity.http.shape.Shape.MapOf;
import dev.asyncactivity.http.shape.Shape.Nullable;
import dev.asyncactivity.http.shape.Shape.Num;
import dev.asyncactivity.http.shape.Shape.Obj;
import dev.asyncactivity.http.shape.Shape.Opaque;
import dev.asyncactivity.http.shape.Shape.Ref;
import dev.asyncactivity.http.shape.Shape.Text;
import dev.asyncactivity.http.shape.TextKind;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes shapes as JSON Schema. Objects stand among the definitions, by their name, so that what is
 * generated from a schema has a class for each.
 */
public final class JsonSchema {
  static final String OPAQUE = "not described: ";
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final String place;
  private final Map<String, ObjectNode> definitions = new TreeMap<>();

  /** Schemas whose definitions will stand at a place, such as {@code #/$defs/}. */
  public JsonSchema(String place) {
    this.place = place;
  }

  /** The schema of a shape, with its definitions. */
  public static ObjectNode documentOf(Shape shape) {
    JsonSchema schemas = new JsonSchema("#/$defs/");
    ObjectNode document =
        NODES.objectNode().put("$schema", "https://json-schema.org/draft/2020-12/schema");
    document.setAll(schemas.of(shape));
    if (!schemas.definitions.isEmpty()) {
      document.putObject("$defs").setAll(schemas.definitions);
    }
    return document;
  }

  /** The objects of all shapes so far, by name. */
  public Map<String, ObjectNode> definitions() {
    return definitions;
  }

  /** The schema of a shape. */
  public ObjectNode of(Shape shape) {
    ObjectNode schema = NODES.objectNode();
    if (shape instanceof Text text) {
      text(text.kind(), schema);
    } else if (shape instanceof Num number) {
      number(number, schema);
    } else if (shape instanceof Bool) {
      schema.put("type", "boolean");
    } else if (shape instanceof Choice choice) {
      ArrayNode options = schema.put("type", "string").putArray("enum");
      choice.options().forEach(options::add);
    } else if (shape instanceof ListOf list) {
      schema.put("type", "array").set("items", of(list.element()));
    } else if (shape instanceof MapOf map) {
      map(map, schema);
    } else if (shape instanceof Nullable maybe) {
      schema.putArray("anyOf").add(of(maybe.shape())).addObject().put("type", "null");
    } else if (shape instanceof Obj object) {
      define(object);
      schema.put("$ref", place + object.name());
    } else if (shape instanceof Ref ref) {
      schema.put("$ref", place + ref.name());
    } else {
      schema.put("$comment", OPAQUE + ((Opaque) shape).why());
    }
    return schema;
  }

  private static void text(TextKind kind, ObjectNode schema) {
    schema.put("type", "string");
    if (kind == TextKind.ANY) {
      return;
    }
    schema.put("description", kind.words());
    if (kind.format() != null) {
      schema.put("format", kind.format());
    }
    if (kind.pattern() != null) {
      schema.put("pattern", kind.pattern());
    } else {
      schema.put("minLength", 1);
    }
  }

  private static void number(Num number, ObjectNode schema) {
    schema.put("type", number.whole() ? "integer" : "number");
    if (number.min() != null) {
      schema.put("minimum", number.min());
    }
    if (number.max() != null) {
      schema.put("maximum", number.max());
    }
  }

  private void map(MapOf map, ObjectNode schema) {
    schema.put("type", "object");
    if (!map.key().equals(new Text(TextKind.ANY))) {
      schema.set("propertyNames", of(map.key()));
    }
    schema.set("additionalProperties", of(map.value()));
  }

  private void define(Obj object) {
    if (definitions.containsKey(object.name())) {
      return;
    }
    ObjectNode schema = NODES.objectNode().put("type", "object");
    definitions.put(object.name(), schema);
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = NODES.arrayNode();
    ArrayNode namesOfOne = NODES.arrayNode();
    for (Field field : object.fields()) {
      properties.set(field.name(), of(field.shape()));
      field.aliases().forEach(alias -> properties.set(alias, of(field.shape())));
      if (!field.aliases().isEmpty()) {
        namesOfOne.add(oneName(field));
      } else if (field.required()) {
        required.add(field.name());
      }
    }
    if (!required.isEmpty()) {
      schema.set("required", required);
    }
    if (!namesOfOne.isEmpty()) {
      schema.set("allOf", namesOfOne);
    }
    schema.put("additionalProperties", object.open());
  }

  /** A field may have one of its names, and no two. */
  private static ObjectNode oneName(Field field) {
    ObjectNode rule = NODES.objectNode();
    ArrayNode names = rule.putArray("oneOf");
    Stream.concat(Stream.of(field.name()), field.aliases().stream())
        .forEach(name -> names.addObject().putArray("required").add(name));
    if (!field.required()) {
      ArrayNode any = names.addObject().putObject("not").putArray("anyOf");
      Stream.concat(Stream.of(field.name()), field.aliases().stream())
          .forEach(name -> any.addObject().putArray("required").add(name));
    }
    return rule;
  }
}

package dev.asyncactivity.http.schema;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Reads shapes back from the schemas that {@link JsonSchema} has written. */
public final class SchemaShapes {
  private final JsonNode definitions;
  private final Map<String, Obj> read = new HashMap<>();
  private final Map<String, Ref> reading = new HashMap<>();

  /** Schemas with definitions by name. */
  public SchemaShapes(JsonNode definitions) {
    this.definitions = definitions;
  }

  /** The shape of a schema. */
  public Shape of(JsonNode schema) {
    if (schema.has("$ref")) {
      return named(schema.get("$ref").asText().replaceAll(".*/", ""));
    }
    if (schema.has("anyOf")) {
      return new Nullable(of(schema.get("anyOf").get(0)));
    }
    if (schema.has("enum")) {
      return new Choice(texts(schema.get("enum")));
    }
    return switch (schema.path("type").asText()) {
      case "boolean" -> new Bool();
      case "string" -> new Text(kind(schema));
      case "integer" -> number(true, schema);
      case "number" -> number(false, schema);
      case "array" -> new ListOf(of(schema.get("items")));
      case "object" -> map(schema);
      default -> opaque(schema.path("$comment").asText());
    };
  }

  private static Opaque opaque(String comment) {
    return new Opaque(comment.replace(JsonSchema.OPAQUE, ""));
  }

  private static TextKind kind(JsonNode schema) {
    String words = schema.path("description").asText();
    return Stream.of(TextKind.values())
        .filter(kind -> kind.words().equals(words))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("No schema of this library: \"" + words + "\""));
  }

  private static Num number(boolean whole, JsonNode schema) {
    return new Num(whole, limit(schema, "minimum"), limit(schema, "maximum"));
  }

  private static @org.jspecify.annotations.Nullable BigDecimal limit(JsonNode schema, String name) {
    return schema.has(name) ? schema.get(name).decimalValue() : null;
  }

  private MapOf map(JsonNode schema) {
    JsonNode keys = schema.get("propertyNames");
    return new MapOf(
        keys == null ? new Text(TextKind.ANY) : of(keys), of(schema.get("additionalProperties")));
  }

  private Shape named(String name) {
    if (read.containsKey(name)) {
      return Objects.requireNonNull(read.get(name));
    }
    if (reading.containsKey(name)) {
      return Objects.requireNonNull(reading.get(name));
    }
    Ref ref = new Ref(name);
    reading.put(name, ref);
    JsonNode schema = definitions.path(name);
    Obj object = new Obj(name, fields(schema), schema.path("additionalProperties").asBoolean());
    ref.bind(object);
    reading.remove(name);
    read.put(name, object);
    return object;
  }

  private List<Field> fields(JsonNode schema) {
    JsonNode properties = schema.path("properties");
    List<Field> fields = new ArrayList<>();
    Set<String> done = new HashSet<>();
    for (JsonNode rule : schema.path("allOf")) {
      Set<String> names = new LinkedHashSet<>();
      boolean required = true;
      for (JsonNode choice : rule.get("oneOf")) {
        required &= choice.has("required");
        names.addAll(texts(choice.path("required")));
      }
      List<String> all = List.copyOf(names);
      fields.add(
          new Field(
              all.get(0), all.subList(1, all.size()), of(properties.get(all.get(0))), required));
      done.addAll(names);
    }
    List<String> required = texts(schema.path("required"));
    properties
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!done.contains(name)) {
                Shape shape = of(properties.get(name));
                fields.add(new Field(name, List.of(), shape, required.contains(name)));
              }
            });
    return fields;
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(it -> texts.add(it.asText()));
    return texts;
  }
}

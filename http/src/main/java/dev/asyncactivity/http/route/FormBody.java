package dev.asyncactivity.http.route;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.asyncactivity.http.answer.Problem;
import dev.asyncactivity.http.answer.RefusedException;
import dev.asyncactivity.http.shape.Shape;
import dev.asyncactivity.http.shape.StrictJson;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a form's fields are as JSON of a shape. A field has the name of the JSON field, with {@code
 * /} between the names of nested ones; a value that is no object has the name {@code value}. A
 * field that is empty is as good as none, unless a text is wanted. Arrays and maps need JSON.
 */
public final class FormBody {
  private static final JsonNodeFactory NODES = new JsonNodeFactory(true);

  /** The name of the one field of what is no object. */
  private static final String VALUE = "value";

  private final Map<String, String> fields;

  private FormBody(Map<String, String> fields) {
    this.fields = fields;
  }

  /** The JSON, which is still to be checked: what does not fit is left as the text that it is. */
  public static JsonNode read(Shape shape, byte[] body) {
    FormBody form = new FormBody(new LinkedHashMap<>(fields(body)));
    Shape.@Nullable Obj object = objectOf(shape);
    if (object == null) {
      JsonNode value = form.value(shape, VALUE);
      return value == null ? NODES.nullNode() : value;
    }
    ObjectNode json = form.object(object, "", 1);
    form.fields.forEach(json::put); // What is left is unknown, and to be told so.
    return json;
  }

  /** The fields of a form; refuses one that is there twice. */
  public static Map<String, String> fields(byte[] body) {
    Map<String, String> fields = new LinkedHashMap<>();
    String text = new String(body, StandardCharsets.UTF_8);
    for (String pair : text.isEmpty() ? new String[0] : text.split("&")) {
      int end = pair.indexOf('=');
      String name = decode(end < 0 ? pair : pair.substring(0, end));
      if (fields.put(name, end < 0 ? "" : decode(pair.substring(end + 1))) != null) {
        throw new RefusedException(Problem.MALFORMED_JSON);
      }
    }
    return fields;
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new RefusedException(Problem.MALFORMED_JSON);
    }
  }

  private static Shape.@Nullable Obj objectOf(Shape shape) {
    if (shape instanceof Shape.Nullable maybe) {
      return objectOf(maybe.shape());
    }
    if (shape instanceof Shape.Ref ref) {
      return ref.target();
    }
    return shape instanceof Shape.Obj object ? object : null;
  }

  private ObjectNode object(Shape.Obj object, String prefix, int depth) {
    if (depth > StrictJson.MOST_DEPTH) {
      throw new RefusedException(Problem.MALFORMED_JSON);
    }
    ObjectNode json = NODES.objectNode();
    for (Shape.Field field : object.fields()) {
      String name = prefix + field.name();
      Shape.@Nullable Obj nested = objectOf(field.shape());
      boolean isThere = fields.keySet().stream().anyMatch(it -> it.startsWith(name + "/"));
      JsonNode value =
          nested != null && isThere
              ? object(nested, name + "/", depth + 1)
              : value(field.shape(), name);
      if (value != null) {
        json.set(field.name(), value);
      }
    }
    return json;
  }

  private @Nullable JsonNode value(Shape shape, String name) {
    String text = fields.remove(name);
    boolean isText = shape instanceof Shape.Text;
    return text == null || text.isEmpty() && !isText ? null : scalar(shape, text);
  }

  private static JsonNode scalar(Shape shape, String text) {
    if (shape instanceof Shape.Nullable maybe) {
      return scalar(maybe.shape(), text);
    }
    if (shape instanceof Shape.Bool && (text.equals("true") || text.equals("false"))) {
      return NODES.booleanNode(text.equals("true"));
    }
    if (shape instanceof Shape.Num && text.strip().matches("-?[0-9]{1,30}([.][0-9]{1,30})?")) {
      BigDecimal number = new BigDecimal(text.strip());
      return number.scale() <= 0
          ? NODES.numberNode(number.toBigIntegerExact())
          : NODES.numberNode(number);
    }
    return NODES.textNode(text);
  }
}

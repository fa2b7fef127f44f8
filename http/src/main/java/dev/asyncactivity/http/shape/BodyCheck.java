package dev.asyncactivity.http.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.asyncactivity.http.shape.BodyError.Code;
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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whether a body fits a shape, and everything that does not. */
public final class BodyCheck {
  /** Up to here a floating-point number tells each whole number from the next. */
  private static final BigDecimal EXACT = new BigDecimal(1L << 53);

  /** Some characters of errors: else one short body has an answer that fills the memory. */
  private static final int MOST_TEXT = 16_384;

  private final List<BodyError> errors = new ArrayList<>();
  private int told;

  private BodyCheck() {}

  /** All that is wrong, or the first of very many; nothing if the body fits. */
  public static List<BodyError> check(Shape shape, JsonNode body) {
    BodyCheck check = new BodyCheck();
    check.walk(shape, body, new Place(null, ""));
    return List.copyOf(check.errors);
  }

  private void walk(Shape shape, JsonNode value, Place at) {
    if (shape instanceof Opaque || told > MOST_TEXT) {
      return;
    }
    if (shape instanceof Nullable maybe) {
      if (!value.isNull()) {
        walk(maybe.shape(), value, at);
      }
    } else if (value.isNull()) {
      add(at, Code.NULL, "must not be null");
    } else if (shape instanceof Text text) {
      text(text, value, at);
    } else if (shape instanceof Num number) {
      number(number, value, at);
    } else if (shape instanceof Bool) {
      expect(value.isBoolean(), "true or false", at);
    } else if (shape instanceof Choice choice) {
      choice(choice, value, at);
    } else if (shape instanceof ListOf list) {
      list(list, value, at);
    } else if (shape instanceof MapOf map) {
      map(map, value, at);
    } else if (shape instanceof Obj object) {
      object(object, value, at);
    } else {
      object(((Ref) shape).target(), value, at);
    }
  }

  private void text(Text text, JsonNode value, Place at) {
    if (expect(value.isTextual(), "a string", at) && !text.kind().accepts(value.textValue())) {
      add(at, Code.FORMAT, "must be " + text.kind().words());
    }
  }

  private void choice(Choice choice, JsonNode value, Place at) {
    if (expect(value.isTextual(), "a string", at)
        && !choice.options().contains(value.textValue())) {
      add(at, Code.CHOICE, "must be one of " + String.join(", ", choice.options()));
    }
  }

  private void number(Num shape, JsonNode value, Place at) {
    if (!expect(value.isNumber(), shape.whole() ? "a whole number" : "a number", at)) {
      return;
    }
    BigDecimal number = value.decimalValue();
    if (shape.whole() && !isWhole(value, number)) {
      add(at, Code.NOT_WHOLE, "must be a whole number, written without fraction and exponent");
    } else if (shape.min() != null && number.compareTo(shape.min()) < 0) {
      add(at, Code.RANGE, "must not be less than " + shape.min());
    } else if (shape.max() != null && number.compareTo(shape.max()) > 0) {
      add(at, Code.RANGE, "must not be greater than " + shape.max());
    }
  }

  /** JSON Schema takes 5.0 for whole. So does Jackson, but it goes through a double. */
  private static boolean isWhole(JsonNode value, BigDecimal number) {
    return value.isIntegralNumber()
        || number.abs().compareTo(EXACT) <= 0 && number.stripTrailingZeros().scale() <= 0;
  }

  private void list(ListOf list, JsonNode value, Place at) {
    if (expect(value.isArray(), "an array", at)) {
      for (int i = 0; i < value.size(); i++) {
        walk(list.element(), value.get(i), at.of(String.valueOf(i)));
      }
    }
  }

  private void map(MapOf map, JsonNode value, Place at) {
    if (expect(value.isObject(), "an object", at)) {
      value
          .fields()
          .forEachRemaining(
              entry -> {
                Place place = at.of(entry.getKey());
                walk(map.key(), TextNode.valueOf(entry.getKey()), place);
                walk(map.value(), entry.getValue(), place);
              });
    }
  }

  private void object(Obj object, JsonNode value, Place at) {
    if (!expect(value.isObject(), "an object", at)) {
      return;
    }
    Set<String> known = new HashSet<>();
    for (Field field : object.fields()) {
      known.add(field.name());
      known.addAll(field.aliases());
      field(field, value, at);
    }
    if (!object.open()) {
      value
          .fieldNames()
          .forEachRemaining(
              name -> {
                if (!known.contains(name)) {
                  add(at.of(name), Code.UNKNOWN, "is not a field of " + object.name());
                }
              });
    }
  }

  private void field(Field field, JsonNode object, Place at) {
    List<String> names =
        Stream.concat(Stream.of(field.name()), field.aliases().stream())
            .filter(object::has)
            .toList();
    if (names.isEmpty() && field.required()) {
      add(at.of(field.name()), Code.MISSING, "is missing");
    }
    if (names.size() > 1) {
      add(at.of(names.get(1)), Code.TWICE, "is another name of " + names.get(0));
    }
    names.forEach(name -> walk(field.shape(), object.get(name), at.of(name)));
  }

  private boolean expect(boolean fits, String what, Place at) {
    if (!fits) {
      add(at, Code.TYPE, "must be " + what);
    }
    return fits;
  }

  private void add(Place at, Code code, String detail) {
    if (told > MOST_TEXT) {
      return;
    }
    BodyError error = new BodyError(at.pointer(), code, detail);
    told += error.pointer().length() + detail.length();
    errors.add(error);
  }

  /** Where a value is: written as a pointer only where something is wrong. */
  private record Place(@org.jspecify.annotations.Nullable Place in, String name) {
    Place of(String part) {
      return new Place(this, part);
    }

    String pointer() {
      return in == null ? "" : in.pointer() + "/" + name.replace("~", "~0").replace("/", "~1");
    }
  }
}

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
import dev.asyncactivity.http.shape.Shape.Opaque;
import dev.asyncactivity.http.shape.Shape.Ref;
import dev.asyncactivity.http.shape.Shape.Text;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Shapes, values that fit, and values that may not, by a seed. */
public final class Draws {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final List<String> TEXTS =
      List.of(
          "", " ", "x", "true", "5", "2026-11-25", "2026-13-01", "A", "null", "\u00fc\uD83D\uDE00");
  private static final List<BigDecimal> LIMITS =
      List.of(
          new BigDecimal(0),
          new BigDecimal(127),
          new BigDecimal(-129),
          new BigDecimal(Integer.MAX_VALUE),
          new BigDecimal(1L + Integer.MAX_VALUE),
          new BigDecimal(Long.MIN_VALUE),
          new BigDecimal(Long.MIN_VALUE).subtract(BigDecimal.ONE),
          new BigDecimal("5.9"),
          new BigDecimal("5.0"),
          new BigDecimal("1e2"),
          new BigDecimal("1e309").add(new BigDecimal("0.5")),
          new BigDecimal("-0.001"));

  /** Those of which a schema says everything: it has no list of time zones. */
  private static final List<TextKind> KINDS =
      Stream.of(TextKind.values()).filter(kind -> kind != TextKind.ZONE).toList();

  private final Random random;
  private int objects;

  public Draws(long seed) {
    random = new Random(seed);
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private boolean chance(double share) {
    return random.nextDouble() < share;
  }

  /** A shape, not too deep. */
  public Shape shape(int depth) {
    if (depth == 0 || chance(0.3)) {
      return leaf();
    }
    return one(List.<Supplier<Shape>>of(
            () -> new ListOf(shape(depth - 1)),
            () -> new MapOf(key(), shape(depth - 1)),
            () -> Nullness.orNull(shape(depth - 1), true),
            () -> object(depth),
            () -> object(depth)))
        .get();
  }

  private Shape leaf() {
    return one(List.<Supplier<Shape>>of(
            () -> new Text(one(KINDS)),
            () -> new Text(TextKind.ANY),
            () ->
                one(
                    List.of(
                            int.class,
                            long.class,
                            byte.class,
                            double.class,
                            float.class,
                            BigInteger.class,
                            BigDecimal.class)
                        .stream()
                        .map(LeafShapes::plain)
                        .toList()),
            Bool::new,
            () -> new Choice(List.of("A", "B", "c d", "")),
            () -> new Opaque("drawn")))
        .get();
  }

  private Shape key() {
    return one(
        List.of(
            new Text(TextKind.ANY),
            new Text(TextKind.INT_KEY),
            new Text(TextKind.UUID_TEXT),
            new Choice(List.of("A", "B"))));
  }

  private Shape object(int depth) {
    String name = "Drawn" + objects++;
    Ref ref = new Ref(name);
    List<Field> fields = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      List<String> aliases = chance(0.2) ? List.of("alias" + i, "other" + i) : List.of();
      fields.add(new Field("field" + i, aliases, shape(depth - 1), chance(0.7)));
    }
    if (chance(0.2)) {
      fields.add(new Field("children", List.of(), new ListOf(ref), chance(0.5)));
    }
    Obj object = new Obj(name, fields, chance(0.2));
    ref.bind(object);
    return object;
  }

  /** A value that fits. */
  public JsonNode value(Shape shape, int depth) {
    if (shape instanceof Text text) {
      return NODES.textNode(text.kind() == TextKind.ANY ? one(TEXTS) : text.kind().sample());
    }
    if (shape instanceof Num number) {
      return number(number);
    }
    if (shape instanceof Bool) {
      return NODES.booleanNode(random.nextBoolean());
    }
    if (shape instanceof Choice choice) {
      return NODES.textNode(one(choice.options()));
    }
    if (shape instanceof ListOf list) {
      ArrayNode array = NODES.arrayNode();
      for (int i = depth > 4 ? 0 : random.nextInt(3); i > 0; i--) {
        array.add(value(list.element(), depth + 1));
      }
      return array;
    }
    if (shape instanceof MapOf map) {
      ObjectNode object = NODES.objectNode();
      for (int i = depth > 4 ? 0 : random.nextInt(3); i > 0; i--) {
        object.set(value(map.key(), depth).textValue(), value(map.value(), depth + 1));
      }
      return object;
    }
    if (shape instanceof Nullable maybe) {
      return chance(0.3) ? NODES.nullNode() : value(maybe.shape(), depth);
    }
    if (shape instanceof Opaque) {
      return any();
    }
    return fields(shape instanceof Ref ref ? ref.target() : (Obj) shape, depth);
  }

  private JsonNode number(Num number) {
    List<BigDecimal> fitting =
        LIMITS.stream()
            .filter(it -> !number.whole() || it.scale() <= 0)
            .filter(it -> number.min() == null || it.compareTo(number.min()) >= 0)
            .filter(it -> number.max() == null || it.compareTo(number.max()) <= 0)
            .toList();
    return node(one(fitting));
  }

  /** As it is parsed: digits alone are a whole number. */
  private static JsonNode node(BigDecimal number) {
    return number.scale() == 0 ? NODES.numberNode(number.toBigInteger()) : NODES.numberNode(number);
  }

  private JsonNode fields(Obj object, int depth) {
    ObjectNode value = NODES.objectNode();
    for (Field field : object.fields()) {
      if (field.required() || chance(0.5)) {
        List<String> names = new ArrayList<>(field.aliases());
        names.add(field.name());
        value.set(one(names), value(field.shape(), depth + 1));
      }
    }
    if (object.open() && chance(0.5)) {
      value.set("more", any());
    }
    return value;
  }

  /** Any small value. */
  public JsonNode any() {
    return switch (random.nextInt(7)) {
      case 0 -> NODES.nullNode();
      case 1 -> NODES.booleanNode(random.nextBoolean());
      case 2 -> NODES.textNode(one(TEXTS));
      case 3 -> NODES.arrayNode().add(one(TEXTS));
      case 4 -> NODES.objectNode().put("field1", one(TEXTS));
      default -> node(one(LIMITS));
    };
  }

  /** The value with something changed, anywhere. */
  public JsonNode mutated(JsonNode value) {
    boolean here = !value.isContainerNode() || value.isEmpty() || chance(0.4);
    if (value instanceof ObjectNode object) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      if (here) {
        return mutatedFields(object.deepCopy(), names);
      }
      String name = one(names);
      return object.deepCopy().set(name, mutated(object.get(name)));
    }
    if (value instanceof ArrayNode array && !here) {
      ArrayNode copy = array.deepCopy();
      int index = random.nextInt(copy.size());
      copy.set(index, mutated(copy.get(index)));
      return copy;
    }
    return any();
  }

  private JsonNode mutatedFields(ObjectNode object, List<String> names) {
    switch (random.nextInt(4)) {
      case 0 -> object.set(one(List.of("field1", "alias1", "other2", "A", "7", "x")), any());
      case 1 -> object.remove(names.isEmpty() ? "none" : one(names));
      case 2 -> {
        if (!names.isEmpty()) {
          String name = one(names);
          JsonNode moved = object.remove(name);
          object.set(name.toUpperCase(java.util.Locale.ROOT), moved);
        }
      }
      default -> {
        return any();
      }
    }
    return object;
  }

  /** A value that fits, with some changes. */
  public JsonNode nearly(Shape shape) {
    JsonNode value = value(shape, 0);
    for (int changes = random.nextInt(3); changes > 0; changes--) {
      value = mutated(value);
    }
    return value;
  }
}

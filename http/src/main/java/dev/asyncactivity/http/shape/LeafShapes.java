package dev.asyncactivity.http.shape;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.asyncactivity.http.shape.Shape.Bool;
import dev.asyncactivity.http.shape.Shape.Choice;
import dev.asyncactivity.http.shape.Shape.Num;
import dev.asyncactivity.http.shape.Shape.Opaque;
import dev.asyncactivity.http.shape.Shape.Text;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Types without parts. What a mapper makes of texts and enums, it is asked by an example. */
final class LeafShapes {
  private static final Num INT = whole(Integer.MIN_VALUE, Integer.MAX_VALUE);
  private static final Num LONG = whole(Long.MIN_VALUE, Long.MAX_VALUE);
  private static final Num FLOAT = upTo(new BigDecimal(Float.MAX_VALUE));
  private static final Num DOUBLE = upTo(new BigDecimal("1.7976931348623157E+308"));
  private static final Bool BOOL = new Bool();

  private static final Map<Class<?>, Shape> PLAIN =
      Map.ofEntries(
          Map.entry(boolean.class, BOOL),
          Map.entry(Boolean.class, BOOL),
          Map.entry(AtomicBoolean.class, BOOL),
          Map.entry(byte.class, whole(Byte.MIN_VALUE, Byte.MAX_VALUE)),
          Map.entry(Byte.class, whole(Byte.MIN_VALUE, Byte.MAX_VALUE)),
          Map.entry(short.class, whole(Short.MIN_VALUE, Short.MAX_VALUE)),
          Map.entry(Short.class, whole(Short.MIN_VALUE, Short.MAX_VALUE)),
          Map.entry(int.class, INT),
          Map.entry(Integer.class, INT),
          Map.entry(AtomicInteger.class, INT),
          Map.entry(OptionalInt.class, new Shape.Nullable(INT)),
          Map.entry(long.class, LONG),
          Map.entry(Long.class, LONG),
          Map.entry(AtomicLong.class, LONG),
          Map.entry(OptionalLong.class, new Shape.Nullable(LONG)),
          Map.entry(BigInteger.class, new Num(true, null, null)),
          Map.entry(float.class, FLOAT),
          Map.entry(Float.class, FLOAT),
          Map.entry(double.class, DOUBLE),
          Map.entry(Double.class, DOUBLE),
          Map.entry(OptionalDouble.class, new Shape.Nullable(DOUBLE)),
          Map.entry(BigDecimal.class, new Num(false, null, null)),
          Map.entry(char[].class, new Text(TextKind.ANY)));

  private final ObjectMapper mapper;

  LeafShapes(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  private static Num whole(long min, long max) {
    return new Num(true, BigDecimal.valueOf(min), BigDecimal.valueOf(max));
  }

  private static Num upTo(BigDecimal max) {
    return new Num(false, max.negate(), max);
  }

  /** What needs no mapper. */
  static @Nullable Shape plain(Class<?> type) {
    return PLAIN.get(type);
  }

  Optional<Shape> of(Class<?> type) {
    Shape plain = plain(type);
    if (plain != null) {
      return Optional.of(plain);
    }
    if (type.isEnum()) {
      return Optional.of(choice(type));
    }
    return TextKind.ofValue(type).map(kind -> text(kind, type));
  }

  private Shape text(TextKind kind, Class<?> type) {
    try {
      Object read = mapper.treeToValue(TextNode.valueOf(kind.sample()), type);
      if (Objects.deepEquals(read, kind.sampleValue())) {
        return new Text(kind);
      }
    } catch (JsonProcessingException | RuntimeException e) {
      return ownForm(type);
    }
    return ownForm(type);
  }

  private Shape choice(Class<?> type) {
    List<String> options = new ArrayList<>();
    try {
      for (Object constant : type.getEnumConstants()) {
        JsonNode written = mapper.valueToTree(constant);
        if (!written.isTextual() || mapper.treeToValue(written, type) != constant) {
          return ownForm(type);
        }
        options.add(written.textValue());
      }
    } catch (JsonProcessingException | RuntimeException e) {
      return ownForm(type);
    }
    return new Choice(options);
  }

  /** What the keys of a map are. */
  Shape ofKey(JavaType type) {
    Class<?> key = type.getRawClass();
    if (key.isEnum()) {
      List<String> options = new ArrayList<>();
      for (Object constant : key.getEnumConstants()) {
        String written = mapper.valueToTree(Map.of(constant, 0)).fieldNames().next();
        if (!isReadAs(written, type, constant)) {
          return ownForm(key);
        }
        options.add(written);
      }
      return new Choice(options);
    }
    return TextKind.ofKey(key)
        .filter(kind -> isReadAs(kind.sample(), type, kind.sampleValue()))
        .<Shape>map(Text::new)
        .orElseGet(() -> ownForm(key));
  }

  private boolean isReadAs(String written, JavaType type, Object key) {
    JavaType map =
        mapper
            .getTypeFactory()
            .constructMapType(LinkedHashMap.class, type, mapper.constructType(Integer.class));
    try {
      Map<?, ?> read = mapper.convertValue(Map.of(written, 0), map);
      return read.keySet().iterator().next().equals(key);
    } catch (RuntimeException e) {
      return false;
    }
  }

  private static Opaque ownForm(Class<?> type) {
    return new Opaque("The mapper has a form of its own for " + type.getSimpleName());
  }
}

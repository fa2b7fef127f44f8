package dev.asyncactivity.http.shape;

import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBase;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import dev.asyncactivity.http.shape.Shape.Field;
import dev.asyncactivity.http.shape.Shape.Obj;
import dev.asyncactivity.http.shape.Shape.Opaque;
import dev.asyncactivity.http.shape.Shape.Ref;
import java.lang.reflect.AnnotatedType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Objects with fields, as a mapper sets them. */
final class BeanShapes {
  private final ObjectMapper mapper;
  private final BiFunction<JavaType, @Nullable AnnotatedType, Shape> shapes;
  private final Map<JavaType, Obj> read = new HashMap<>();
  private final Map<JavaType, Ref> reading = new HashMap<>();
  private final Map<String, JavaType> names = new HashMap<>();

  BeanShapes(ObjectMapper mapper, BiFunction<JavaType, @Nullable AnnotatedType, Shape> shapes) {
    this.mapper = mapper;
    this.shapes = shapes;
  }

  Shape of(JavaType type, BeanDeserializerBase deserializer) {
    Shape known = read.containsKey(type) ? read.get(type) : reading.get(type);
    if (known != null) {
      return known;
    }
    DeserializationConfig config = mapper.getDeserializationConfig();
    BeanDescription description = config.introspect(type);
    Optional<String> custom = Customizations.ofType(config, description, deserializer);
    if (custom.isPresent()) {
      return new Opaque(type.getRawClass().getSimpleName() + ": " + custom.get());
    }
    Ref ref = new Ref(nameOf(type));
    reading.put(type, ref);
    try {
      List<Field> fields = fields(description, deserializer);
      Obj shape = new Obj(ref.name(), fields, Customizations.takesUnknown(config, description));
      ref.bind(shape);
      read.put(type, shape);
      return shape;
    } finally { // Also of a field whose type cannot be read.
      reading.remove(type);
    }
  }

  private List<Field> fields(BeanDescription description, BeanDeserializerBase deserializer) {
    Map<String, BeanPropertyDefinition> definitions =
        description.findProperties().stream()
            .collect(
                Collectors.toMap(
                    BeanPropertyDefinition::getName,
                    it -> it,
                    (one, other) -> one,
                    LinkedHashMap::new));
    List<SettableBeanProperty> properties = new ArrayList<>();
    deserializer.properties().forEachRemaining(properties::add);
    List<String> order = List.copyOf(definitions.keySet());
    return properties.stream()
        .filter(property -> !property.isIgnorable())
        .sorted(Comparator.comparingInt(property -> order.indexOf(property.getName())))
        .map(property -> field(property, definitions.get(property.getName())))
        .toList();
  }

  private Field field(SettableBeanProperty property, @Nullable BeanPropertyDefinition definition) {
    DeserializationConfig config = mapper.getDeserializationConfig();
    Optional<KotlinParameter> kotlin = KotlinParameter.of(property.getMember());
    boolean nullable =
        kotlin.isPresent()
            ? kotlin.get().nullable()
            : !property.getType().isPrimitive()
                && (isMarked(property, definition) || skipsNull(property));
    Shape shape =
        Nullness.orNull(
            Customizations.ofProperty(config, property)
                .or(() -> kotlin.map(KotlinParameter::unclear))
                .<Shape>map(Opaque::new)
                .orElseGet(
                    () -> shapes.apply(property.getType(), Nullness.typeOf(property.getMember()))),
            nullable);
    boolean optional =
        nullable
            || shape instanceof Shape.Nullable
            || property.getMetadata().getDefaultValue() != null
            || kotlin.filter(KotlinParameter::optional).isPresent();
    return new Field(property.getName(), aliases(config, property), shape, !optional);
  }

  private static List<String> aliases(DeserializationConfig config, SettableBeanProperty property) {
    return property.findAliases(config).stream()
        .map(PropertyName::getSimpleName)
        .filter(alias -> !alias.equals(property.getName()))
        .toList();
  }

  /** One property may have a field, a setter, a getter and a parameter. */
  private static boolean isMarked(
      SettableBeanProperty property, @Nullable BeanPropertyDefinition definition) {
    Stream<@Nullable AnnotatedMember> members =
        definition == null
            ? Stream.of(property.getMember())
            : Stream.of(
                property.getMember(),
                definition.getField(),
                definition.getGetter(),
                definition.getSetter(),
                definition.getConstructorParameter());
    return members.anyMatch(Nullness::isNullable);
  }

  private static boolean skipsNull(SettableBeanProperty property) {
    Nulls nulls = property.getMetadata().getValueNulls();
    return nulls == Nulls.SKIP || nulls == Nulls.AS_EMPTY;
  }

  /** A name that people know, unless two types have it. */
  private String nameOf(JavaType type) {
    String simple =
        type.getRawClass().getSimpleName()
            + (type.hasGenericTypes() ? "Of" : "")
            + type.getBindings().getTypeParameters().stream()
                .map(it -> it.getRawClass().getSimpleName())
                .collect(Collectors.joining("And"));
    String name = simple.replaceAll("[^A-Za-z0-9._-]", "_");
    if (names.putIfAbsent(name, type) == null) {
      return name;
    }
    String full = type.toCanonical().replaceAll("[^A-Za-z0-9._-]", "_");
    names.put(full, type);
    return full;
  }
}

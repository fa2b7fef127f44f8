package dev.asyncactivity.http.shape;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.AbstractDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBase;
import com.fasterxml.jackson.databind.deser.DefaultDeserializationContext;
import com.fasterxml.jackson.databind.deser.impl.TypeWrappedDeserializer;
import dev.asyncactivity.http.shape.Shape.ListOf;
import dev.asyncactivity.http.shape.Shape.MapOf;
import dev.asyncactivity.http.shape.Shape.Opaque;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Type;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks the deserializers that the mapper has made of the types, with its modules, mix-ins, naming
 * and annotations. What another program than Jackson reads is opaque.
 */
final class JacksonShapeReader implements ShapeReader {
  private final ObjectMapper mapper;
  private final BeanShapes beans;
  private final LeafShapes leaves;

  JacksonShapeReader(ObjectMapper mapper) {
    this.mapper = mapper;
    this.beans = new BeanShapes(mapper, this::shapeOf);
    this.leaves = new LeafShapes(mapper);
  }

  @Override
  public synchronized Shape read(Type type) {
    return mapper.isEnabled(DeserializationFeature.UNWRAP_ROOT_VALUE)
        ? new Opaque("The mapper unwraps root values")
        : shapeOf(mapper.constructType(type), null);
  }

  @Override
  public synchronized Shape read(AnnotatedType type) {
    Shape shape = read(type.getType());
    if (shape instanceof Opaque) {
      return shape;
    }
    return Nullness.orNull(
        shapeOf(mapper.constructType(type.getType()), type), Nullness.isNullable(type));
  }

  /** The shape of a value that is not null; the annotated type, if known, tells of its elements. */
  private Shape shapeOf(JavaType type, @Nullable AnnotatedType annotated) {
    JsonDeserializer<?> deserializer = deserializerOf(type);
    if (deserializer instanceof TypeWrappedDeserializer) {
      return new Opaque("The type of " + nameOf(type) + " is told in the JSON (@JsonTypeInfo)");
    }
    if (!deserializer.getClass().getName().startsWith("com.fasterxml.jackson.")) {
      return new Opaque(nameOf(type) + " is read by " + deserializer.getClass().getSimpleName());
    }
    if (type.isReferenceType()) {
      return Nullness.orNull(
          shapeOf(type.getReferencedType(), Nullness.argument(annotated, 0)), true);
    }
    Optional<Shape> leaf = leaves.of(type.getRawClass());
    if (leaf.isPresent()) {
      return leaf.get();
    }
    if (type.isMapLikeType()) {
      Shape key = leaves.ofKey(type.getKeyType());
      return key instanceof Opaque
          ? key
          : new MapOf(key, element(type.getContentType(), Nullness.argument(annotated, 1)));
    }
    if (type.isArrayType() || type.isCollectionLikeType()) {
      return new ListOf(element(type.getContentType(), Nullness.argument(annotated, 0)));
    }
    return deserializer instanceof BeanDeserializerBase bean
        ? beans.of(type, bean)
        : new Opaque("The JSON of " + nameOf(type) + " is not known");
  }

  private Shape element(JavaType type, @Nullable AnnotatedType annotated) {
    return Nullness.orNull(shapeOf(type, annotated), Nullness.isNullable(annotated));
  }

  private JsonDeserializer<?> deserializerOf(JavaType type) {
    JsonDeserializer<?> deserializer;
    try {
      deserializer =
          ((DefaultDeserializationContext) mapper.getDeserializationContext())
              .createDummyInstance(mapper.getDeserializationConfig())
              .findRootValueDeserializer(type);
    } catch (JsonMappingException | IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "The object mapper cannot read " + type.toCanonical() + ": " + e.getMessage(), e);
    }
    if (deserializer instanceof AbstractDeserializer) {
      throw new IllegalArgumentException(
          "The object mapper cannot read "
              + type.toCanonical()
              + ", which is abstract: annotate it with @JsonTypeInfo, or name a class");
    }
    if (deserializer instanceof BeanDeserializerBase bean
        && !bean.getValueInstantiator().canInstantiate()) {
      throw new IllegalArgumentException(
          "The object mapper cannot read "
              + type.toCanonical()
              + ": it has no constructor that Jackson can use");
    }
    return deserializer;
  }

  private static String nameOf(JavaType type) {
    return type.getRawClass().getSimpleName();
  }
}

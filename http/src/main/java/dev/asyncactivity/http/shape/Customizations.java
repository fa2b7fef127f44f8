package dev.asyncactivity.http.shape;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.BeanDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBase;
import com.fasterxml.jackson.databind.deser.BuilderBasedDeserializer;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What makes of an object or a field something else than its fields or its type tell. */
final class Customizations {
  private Customizations() {}

  /** Why a type is opaque. */
  static Optional<String> ofType(
      DeserializationConfig config, BeanDescription description, BeanDeserializerBase reader) {
    Class<?> kind = reader.getClass();
    if (kind != BeanDeserializer.class && kind != BuilderBasedDeserializer.class) {
      return Optional.of("read by " + kind.getSimpleName());
    }
    ValueInstantiator maker = reader.getValueInstantiator();
    if (maker.canCreateUsingDelegate() || maker.canCreateUsingArrayDelegate()) {
      return Optional.of("its @JsonCreator takes the whole value");
    }
    if (!maker.canCreateUsingDefault() && !maker.canCreateFromObjectWith()) {
      return Optional.of("it is not made of an object");
    }
    if (reader.getObjectIdReader() != null) {
      return Optional.of("@JsonIdentityInfo");
    }
    AnnotatedMember any = description.findAnySetterAccessor();
    if (any != null && !takesAnything(any)) {
      return Optional.of("@JsonAnySetter of a type");
    }
    AnnotationIntrospector annotations = config.getAnnotationIntrospector();
    for (BeanPropertyDefinition property : description.findProperties()) {
      AnnotatedMember member = property.getPrimaryMember();
      if (member != null && annotations.findUnwrappingNameTransformer(member) != null) {
        return Optional.of("@JsonUnwrapped");
      }
      if (member != null && annotations.findInjectableValue(member) != null) {
        return Optional.of("@JacksonInject");
      }
    }
    return Optional.empty();
  }

  /** Whether fields that are not known are taken by the type's own wish. */
  static boolean takesUnknown(DeserializationConfig config, BeanDescription description) {
    return description.findAnySetterAccessor() != null
        || config
            .getDefaultPropertyIgnorals(description.getBeanClass(), description.getClassInfo())
            .getIgnoreUnknown();
  }

  private static boolean takesAnything(AnnotatedMember any) {
    JavaType type =
        any instanceof AnnotatedMethod method
            ? method.getParameterType(1)
            : any.getType().getContentType();
    return type != null && (type.isJavaLangObject() || type.getRawClass() == JsonNode.class);
  }

  /** Why a field is opaque. */
  static Optional<String> ofProperty(DeserializationConfig config, SettableBeanProperty property) {
    return Optional.ofNullable(reason(config, config.getAnnotationIntrospector(), property));
  }

  private static @Nullable String reason(
      DeserializationConfig config,
      AnnotationIntrospector annotations,
      SettableBeanProperty property) {
    AnnotatedMember member = property.getMember();
    if (property.hasValueTypeDeserializer()) {
      return "@JsonTypeInfo";
    }
    if (annotations.findDeserializer(member) != null
        || annotations.findContentDeserializer(member) != null
        || annotations.findKeyDeserializer(member) != null
        || annotations.findDeserializationConverter(member) != null
        || annotations.findDeserializationContentConverter(member) != null) {
      return "@JsonDeserialize";
    }
    JsonFormat.Value format = annotations.findFormat(member);
    if (format != null && !isUsual(format, property.getType().getRawClass())) {
      return "@JsonFormat";
    }
    if (!annotations.findPropertyIgnoralByName(config, member).getIgnored().isEmpty()
        || annotations.findPropertyInclusionByName(config, member).getIncluded() != null) {
      return "@JsonIgnoreProperties";
    }
    if (annotations.findReferenceType(member) != null
        || annotations.findObjectIdInfo(member) != null) {
      return "a reference";
    }
    return null;
  }

  /** Whether a format says only that what is a text is a text. */
  private static boolean isUsual(JsonFormat.Value format, Class<?> type) {
    boolean isText = type.isEnum() || TextKind.ofValue(type).isPresent();
    return format.equals(JsonFormat.Value.empty())
        || isText && format.equals(JsonFormat.Value.forShape(JsonFormat.Shape.STRING));
  }
}

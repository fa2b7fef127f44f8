package dev.asyncactivity.processor.parse.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** A class as Jackson sees it, with what it inherits. */
final class JsonClass {
  /** Packages whose types, and what extends them, have readers of their own. */
  private static final List<String> OTHERS =
      List.of(
          "com.fasterxml.jackson.",
          "tools.jackson.",
          "com.google.",
          "io.temporal.",
          "kotlin.",
          "scala.",
          "org.json.");

  /** Annotations of classes that are modelled, or change nothing of what is. */
  private static final Set<String> KNOWN_ANNOTATIONS =
      Set.of(
          "JsonIgnoreProperties",
          "JsonPropertyOrder",
          "JsonSubTypes",
          "JsonTypeInfo",
          "JsonTypeName");

  private final TypeElement type;
  private final Supertypes supertypes;
  private final Optional<AnnotationMirror> ignoring;

  JsonClass(TypeElement type) {
    this.type = type;
    this.supertypes = new Supertypes(type);
    this.ignoring = Annotations.findJackson(supertypes, "JsonIgnoreProperties");
  }

  TypeElement type() {
    return type;
  }

  Supertypes supertypes() {
    return supertypes;
  }

  boolean isRecord() {
    return type.getKind() == ElementKind.RECORD;
  }

  /** Whether something has a say in how it is read that is not modelled. */
  boolean isUnjudged() {
    return !supertypes.areComplete() || supertypes.all().stream().anyMatch(this::isUnjudged);
  }

  private boolean isUnjudged(TypeElement part) {
    String name = part.getQualifiedName().toString();
    return OTHERS.stream().anyMatch(name::startsWith)
        || (JdkTypes.isJdk(part) && !JdkTypes.isPlainParent(part))
        || hasUnknown(part, KNOWN_ANNOTATIONS)
        || ElementFilter.fieldsIn(part.getEnclosedElements()).stream()
            .anyMatch(field -> hasUnknown(field, JsonProperty.LOCAL_ANNOTATIONS))
        || ElementFilter.methodsIn(part.getEnclosedElements()).stream().anyMatch(this::isUnjudged);
  }

  private boolean isUnjudged(ExecutableElement method) {
    if (Annotations.hasJackson(method, "JsonCreator")) {
      return false;
    }
    // Anything can be made a getter or a setter.
    boolean isAccessor =
        PropertyNames.ofGetter(method).isPresent()
            || PropertyNames.ofSetter(method).isPresent()
            || components().contains(method.getSimpleName().toString());
    return hasUnknown(method, isAccessor ? JsonProperty.LOCAL_ANNOTATIONS : Set.of("JsonIgnore"));
  }

  private static boolean hasUnknown(Element element, Set<String> known) {
    return element.getAnnotationMirrors().stream()
        .anyMatch(
            annotation ->
                Annotations.isChanging(annotation)
                    && !known.contains(Annotations.jacksonName(annotation)));
  }

  /** Whether it has one of Jackson's annotations itself, or inherits it. */
  boolean isAnnotated() {
    return supertypes.all().stream()
        .flatMap(part -> part.getAnnotationMirrors().stream())
        .anyMatch(Annotations::isJackson);
  }

  /** Whether it has any annotation: with one of those at run time, Jackson writes it as it is. */
  boolean hasAnnotations() {
    return supertypes.all().stream().anyMatch(part -> !part.getAnnotationMirrors().isEmpty());
  }

  boolean hasProperty(String name) {
    return properties(Map.of()).stream().anyMatch(property -> property.name().equals(name));
  }

  /** Whether names that nothing reads are skipped. */
  boolean skipsUnknown() {
    return ignoring.isPresent()
        && Annotations.text(ignoring.get(), "ignoreUnknown", "false").equals("true");
  }

  /** Whether a property is not read, or is skipped when it is. */
  boolean leavesOut(JsonProperty property) {
    return property.isIgnored()
        || (ignoring.isPresent()
            && Annotations.values(ignoring.get(), "value").contains(property.name()));
  }

  /**
   * The properties of its values.
   *
   * @param creator the parameters of what makes them, by their names
   */
  Collection<JsonProperty> properties(Map<String, VariableElement> creator) {
    Map<String, JsonProperty> properties = new LinkedHashMap<>();
    Set<String> components = components();
    Set<String> fields = new HashSet<>();
    for (TypeElement part : supertypes.all()) {
      for (VariableElement field : ElementFilter.fieldsIn(part.getEnclosedElements())) {
        // A field of a parent with the same name is hidden.
        if (!isStatic(field) && fields.add(field.getSimpleName().toString())) {
          property(properties, field.getSimpleName().toString()).addField(field);
        }
      }
      for (ExecutableElement method : ElementFilter.methodsIn(part.getEnclosedElements())) {
        if (!isStatic(method)) {
          addMethod(method, components, properties);
        }
      }
    }
    return renamed(properties, creator);
  }

  private Set<String> components() {
    return type.getRecordComponents().stream()
        .map(component -> component.getSimpleName().toString())
        .collect(Collectors.toSet());
  }

  private void addMethod(
      ExecutableElement method, Set<String> components, Map<String, JsonProperty> properties) {
    String name = method.getSimpleName().toString();
    if (method.getParameters().isEmpty() && components.contains(name)) {
      property(properties, name).addGetter(method);
      return;
    }
    PropertyNames.ofGetter(method)
        .ifPresent(getter -> property(properties, getter).addGetter(method));
    PropertyNames.ofSetter(method)
        .ifPresent(setter -> property(properties, setter).addSetter(method));
  }

  /** What is named alike by annotations is one; a creator's parameter has no other name. */
  private static Collection<JsonProperty> renamed(
      Map<String, JsonProperty> byImplicitName, Map<String, VariableElement> creator) {
    Map<String, JsonProperty> byName = new LinkedHashMap<>();
    for (JsonProperty property : List.copyOf(byImplicitName.values())) {
      JsonProperty first = byName.putIfAbsent(property.name(), property);
      if (first != null) {
        first.merge(property);
      }
    }
    creator.forEach(
        (name, parameter) -> {
          JsonProperty alike = byImplicitName.get(name);
          if (alike != null && !alike.name().equals(name)) {
            alike.setNamedTwice();
          }
          property(byName, name).addCreatorParameter(parameter);
        });
    return new ArrayList<>(byName.values());
  }

  private static JsonProperty property(Map<String, JsonProperty> properties, String name) {
    return properties.computeIfAbsent(name, JsonProperty::new);
  }

  private static boolean isStatic(Element member) {
    return member.getModifiers().contains(Modifier.STATIC);
  }
}

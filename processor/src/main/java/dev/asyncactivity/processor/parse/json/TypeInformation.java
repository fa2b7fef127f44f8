package dev.asyncactivity.processor.parse.json;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** What {@code @JsonTypeInfo} of a type, or of one that it inherits from, says. */
final class TypeInformation {
  private static final List<String> BY_NAME = List.of("NAME", "SIMPLE_NAME");
  private static final List<String> BY_CLASS = List.of("CLASS", "MINIMAL_CLASS");

  private final JsonClass base;
  private final AnnotationMirror annotation;

  private TypeInformation(JsonClass base, AnnotationMirror annotation) {
    this.base = base;
    this.annotation = annotation;
  }

  static Optional<TypeInformation> of(JsonClass type) {
    return Annotations.findJackson(type.supertypes(), "JsonTypeInfo")
        .map(annotation -> new TypeInformation(type, annotation));
  }

  static boolean isOn(TypeMirror type) {
    return type instanceof DeclaredType declared
        && of(new JsonClass((TypeElement) declared.asElement())).isPresent();
  }

  /** Whether nothing is read without an id that was written. */
  boolean isNeeded() {
    return (isByName() || BY_CLASS.contains(use()))
        && Annotations.value(annotation, "defaultImpl").isEmpty()
        && !Annotations.text(annotation, "include", "PROPERTY").equals("EXISTING_PROPERTY");
  }

  boolean isByName() {
    return BY_NAME.contains(use());
  }

  private String use() {
    return Annotations.text(annotation, "use", "");
  }

  /** The property in which the id stands. */
  String property() {
    String byDefault = isByName() ? "@type" : use().equals("CLASS") ? "@class" : "@c";
    return Annotations.text(annotation, "property", byDefault);
  }

  /** Whether there may be classes of which nothing is known here, and Jackson may read them. */
  boolean isOpen() {
    Set<Modifier> modifiers = base.type().getModifiers();
    boolean isListed =
        isByName() && Annotations.findJackson(base.supertypes(), "JsonSubTypes").isPresent();
    return !isListed && !isSealed(base.type()) && !modifiers.contains(Modifier.FINAL);
  }

  /** The classes whose values may be met: all of a sealed type's, or those that are listed. */
  Set<TypeElement> classes() {
    Set<TypeElement> classes = new LinkedHashSet<>(isSealed(base.type()) ? Set.of() : listed());
    addLeaves(base.type(), classes);
    classes.removeIf(type -> isAbstract(type) || !isInBase(type));
    return classes;
  }

  /** The classes whose names are known when the base is read. */
  Set<TypeElement> listed() {
    Set<TypeElement> listed = new LinkedHashSet<>();
    Annotations.findJackson(base.supertypes(), "JsonSubTypes")
        .ifPresent(subtypes -> addListed(subtypes, listed));
    listed.add(base.type());
    return listed;
  }

  /** Whether a class has a name of its own beside the one in the list. */
  boolean isNamedTwice(TypeElement type) {
    return Annotations.hasJackson(type, "JsonTypeName")
        && Annotations.findJackson(base.supertypes(), "JsonSubTypes").stream()
            .flatMap(subtypes -> Annotations.values(subtypes, "value").stream())
            .anyMatch(entry -> Annotations.value((AnnotationMirror) entry, "name").isPresent());
  }

  private static void addListed(AnnotationMirror subtypes, Set<TypeElement> listed) {
    for (Object entry : Annotations.values(subtypes, "value")) {
      Annotations.value((AnnotationMirror) entry, "value")
          .filter(DeclaredType.class::isInstance)
          .map(type -> (TypeElement) ((DeclaredType) type).asElement())
          .filter(listed::add)
          .flatMap(type -> Annotations.findJackson(type, "JsonSubTypes"))
          .ifPresent(more -> addListed(more, listed));
    }
  }

  private static void addLeaves(TypeElement type, Set<TypeElement> leaves) {
    leaves.add(type);
    for (TypeMirror permitted : type.getPermittedSubclasses()) {
      addLeaves((TypeElement) ((DeclaredType) permitted).asElement(), leaves);
    }
  }

  /** The list may be inherited, and name siblings. */
  private boolean isInBase(TypeElement type) {
    return new Supertypes(type).all().contains(base.type());
  }

  private static boolean isSealed(TypeElement type) {
    return !type.getPermittedSubclasses().isEmpty();
  }

  private static boolean isAbstract(TypeElement type) {
    return type.getKind() == ElementKind.INTERFACE
        || type.getModifiers().contains(Modifier.ABSTRACT);
  }
}

package dev.asyncactivity.processor.parse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Judges whether Temporal's default data converter, Jackson without further modules, can read a
 * type back. Only what is certain is said: a type with an annotation that changes how it is built
 * or read is never judged.
 */
final class JsonReadability implements Readability {
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

  /** Annotations after which a class is not what its source says, or has a reader of its own. */
  private static final List<String> CHANGING_ANNOTATIONS =
      List.of(
          "com.fasterxml.jackson.",
          "tools.jackson.",
          "lombok.",
          "kotlin.",
          "java.beans.ConstructorProperties",
          "org.immutables.",
          "com.google.auto.value.",
          "io.soabase.recordbuilder.",
          "jakarta.json.",
          "javax.json.");

  private final Elements elements;
  private final Map<TypeElement, Optional<Unreadable>> judged = new HashMap<>();

  JsonReadability(Elements elements) {
    this.elements = elements;
  }

  private static final Unreadable OBJECT =
      new Unreadable(
          "Object",
          "it arrives as a map, a list or a number, and a cast of it fails",
          "Name the class itself");

  /** Why a class cannot be read back. */
  private enum Reason {
    INTERFACE("it is an interface without type information", "Use a record, or add @JsonTypeInfo"),
    ABSTRACT("it is abstract and without type information", "Use a record, or add @JsonTypeInfo"),
    INNER("it is an inner class that is not static", "Make it static"),
    NO_CONSTRUCTOR(
        "it has no constructor without parameters, and no @JsonCreator",
        "Use a record, or add one of these");

    private final String text;
    private final String fix;

    Reason(String text, String fix) {
      this.text = text;
      this.fix = fix;
    }

    Unreadable unreadable(TypeElement type) {
      return new Unreadable(
          type.getQualifiedName().toString(), text + ", so decoding it fails at every try", fix);
    }
  }

  @Override
  public Optional<Unreadable> judge(TypeMirror type) {
    if (type instanceof DeclaredType declared && TypeNames.isClass(declared, Object.class)) {
      return Optional.of(OBJECT);
    }
    return judge(type, new HashSet<>());
  }

  private Optional<Unreadable> judge(@Nullable TypeMirror type, Set<TypeElement> seen) {
    if (type instanceof ArrayType array) {
      return judge(array.getComponentType(), seen);
    }
    if (type instanceof WildcardType wildcard) {
      return judge(wildcard.getExtendsBound(), seen);
    }
    if (!(type instanceof DeclaredType declared) || declared.getKind() == TypeKind.ERROR) {
      return Optional.empty();
    }
    for (TypeMirror argument : declared.getTypeArguments()) {
      Optional<Unreadable> unreadable = judge(argument, seen);
      if (unreadable.isPresent()) {
        return unreadable;
      }
    }
    return judgeClass((TypeElement) declared.asElement(), seen);
  }

  private Optional<Unreadable> judgeClass(TypeElement type, Set<TypeElement> seen) {
    if (!seen.isEmpty()) {
      return judgeAnew(type, seen);
    }
    // What is judged on the way of another may stop at a class that the other is still at.
    Optional<Unreadable> known = judged.get(type);
    if (known == null) {
      known = judgeAnew(type, seen);
      judged.put(type, known);
    }
    return known;
  }

  private Optional<Unreadable> judgeAnew(TypeElement type, Set<TypeElement> seen) {
    if (!seen.add(type) || isJudgedByOthers(type)) {
      return Optional.empty();
    }
    if (type.getKind() == ElementKind.RECORD) {
      return judgeComponents(type, seen);
    }
    return reason(type).map(reason -> reason.unreadable(type));
  }

  private Optional<Unreadable> judgeComponents(TypeElement type, Set<TypeElement> seen) {
    for (RecordComponentElement component : type.getRecordComponents()) {
      Optional<Unreadable> unreadable =
          hasChangingAnnotation(component) ? Optional.empty() : judge(component.asType(), seen);
      if (unreadable.isPresent()) {
        return unreadable;
      }
    }
    return Optional.empty();
  }

  private boolean isJudgedByOthers(TypeElement type) {
    String name = type.getQualifiedName().toString();
    return name.startsWith("java.")
        || name.startsWith("javax.")
        || type.getKind() == ElementKind.ENUM
        || hasReaderInHierarchy(type);
  }

  /** Jackson takes annotations from supertypes too, and from constructors and factory methods. */
  private boolean hasReaderInHierarchy(TypeElement type) {
    if (OTHERS.stream().anyMatch(type.getQualifiedName().toString()::startsWith)
        || hasChangingAnnotation(type)
        || type.getEnclosedElements().stream().anyMatch(this::hasChangingAnnotation)) {
      return true;
    }
    return mayInheritReader(type.getSuperclass())
        || type.getInterfaces().stream().anyMatch(this::mayInheritReader);
  }

  /** Nothing is known of a parent that is missing. */
  private boolean mayInheritReader(TypeMirror parent) {
    return parent instanceof DeclaredType declared
        && (declared.getKind() == TypeKind.ERROR
            || hasReaderInHierarchy((TypeElement) declared.asElement()));
  }

  private boolean hasChangingAnnotation(Element element) {
    for (AnnotationMirror annotation : elements.getAllAnnotationMirrors(element)) {
      if (isChanging(annotation) || isBundle(annotation.getAnnotationType())) {
        return true;
      }
    }
    return false;
  }

  /** Whether an annotation may stand for others, as with {@code @JacksonAnnotationsInside}. */
  private static boolean isBundle(DeclaredType annotation) {
    return annotation.asElement().getAnnotationMirrors().stream()
        .anyMatch(JsonReadability::isChanging);
  }

  private static boolean isChanging(AnnotationMirror annotation) {
    String name = Mirrors.qualifiedName(annotation).toString();
    return CHANGING_ANNOTATIONS.stream().anyMatch(name::startsWith);
  }

  private static Optional<Reason> reason(TypeElement type) {
    if (hasFactory(type)) {
      return Optional.empty();
    }
    if (type.getKind() == ElementKind.INTERFACE) {
      return Optional.of(Reason.INTERFACE);
    }
    if (type.getModifiers().contains(Modifier.ABSTRACT)) {
      return Optional.of(Reason.ABSTRACT);
    }
    if (type.getNestingKind() == NestingKind.MEMBER
        && !type.getModifiers().contains(Modifier.STATIC)) {
      return Optional.of(Reason.INNER);
    }
    if (!hasUsableConstructor(type)) {
      return Optional.of(Reason.NO_CONSTRUCTOR);
    }
    return Optional.empty();
  }

  /** A constructor with a single parameter may be taken for a creator from a scalar. */
  private static boolean hasUsableConstructor(TypeElement type) {
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .anyMatch(constructor -> constructor.getParameters().size() < 2);
  }

  /** A static method with a single parameter may be taken for a creator, even of an interface. */
  private static boolean hasFactory(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .anyMatch(
            method ->
                method.getModifiers().contains(Modifier.STATIC)
                    && method.getParameters().size() == 1);
  }
}

package dev.asyncactivity.processor.parse;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
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
final class JsonReadability {
  /** Packages whose types have converters of their own, or none that could be judged here. */
  private static final List<String> OTHERS =
      List.of("java.", "javax.", "kotlin.", "scala.", "com.google.", "io.temporal.", "org.json.");

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

  JsonReadability(Elements elements) {
    this.elements = elements;
  }

  /**
   * A type that cannot be read back.
   *
   * @param type its name
   * @param reason why
   */
  record Unreadable(String type, String reason) {}

  /** The first part of the type that cannot be read back. */
  Optional<Unreadable> judge(TypeMirror type) {
    if (type instanceof DeclaredType declared && TypeNames.isClass(declared, Object.class)) {
      return Optional.of(new Unreadable("Object", "it arrives as a map, a list or a number"));
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
    if (!seen.add(type) || isJudgedByOthers(type)) {
      return Optional.empty();
    }
    if (type.getKind() == ElementKind.RECORD) {
      return judgeComponents(type, seen);
    }
    return reason(type).map(text -> new Unreadable(type.getQualifiedName().toString(), text));
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
    return OTHERS.stream().anyMatch(name::startsWith)
        || type.getKind() == ElementKind.ENUM
        || hasChangingAnnotationInHierarchy(type);
  }

  /** Jackson takes annotations from supertypes too, and from constructors and factory methods. */
  private boolean hasChangingAnnotationInHierarchy(TypeElement type) {
    if (hasChangingAnnotation(type)
        || type.getEnclosedElements().stream().anyMatch(this::hasChangingAnnotation)) {
      return true;
    }
    if (type.getSuperclass() instanceof DeclaredType parent
        && hasChangingAnnotationInHierarchy((TypeElement) parent.asElement())) {
      return true;
    }
    return type.getInterfaces().stream()
        .anyMatch(
            parent ->
                parent instanceof DeclaredType declared
                    && hasChangingAnnotationInHierarchy((TypeElement) declared.asElement()));
  }

  private boolean hasChangingAnnotation(Element element) {
    for (AnnotationMirror annotation : elements.getAllAnnotationMirrors(element)) {
      String name = Mirrors.qualifiedName(annotation).toString();
      if (CHANGING_ANNOTATIONS.stream().anyMatch(name::startsWith)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> reason(TypeElement type) {
    if (type.getKind() == ElementKind.INTERFACE) {
      return Optional.of("it is an interface without type information");
    }
    if (type.getModifiers().contains(Modifier.ABSTRACT)) {
      return Optional.of("it is abstract and without type information");
    }
    if (type.getNestingKind() == NestingKind.MEMBER
        && !type.getModifiers().contains(Modifier.STATIC)) {
      return Optional.of("it is an inner class that is not static");
    }
    if (!hasUsableConstructor(type)) {
      return Optional.of("it has no constructor without parameters, and no @JsonCreator");
    }
    return Optional.empty();
  }

  /**
   * Whether Jackson could find a way to make one. A constructor or a static method with a single
   * parameter may be taken for a creator from a scalar, so a class that has one is not judged.
   */
  private static boolean hasUsableConstructor(TypeElement type) {
    for (ExecutableElement constructor : ElementFilter.constructorsIn(type.getEnclosedElements())) {
      if (constructor.getParameters().size() < 2) {
        return true;
      }
    }
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .anyMatch(
            method ->
                method.getModifiers().contains(Modifier.STATIC)
                    && method.getParameters().size() == 1);
  }
}

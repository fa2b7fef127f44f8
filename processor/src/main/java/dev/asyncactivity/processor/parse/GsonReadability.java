package dev.asyncactivity.processor.parse;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Judges whether Cadence's default data converter, Gson without adapters, can read a type back.
 * Only what is certain is said: a type with an annotation of Gson's is never judged.
 */
final class GsonReadability implements Readability {
  /** Classes of the JDK that Gson reads by private fields, which their module does not open. */
  private static final List<String> CLOSED =
      List.of("java.time.", "java.util.Optional", "java.nio.", "java.util.stream.");

  private static final List<String> CONTAINERS =
      List.of("java.util.Collection", "java.util.Map", "java.lang.Iterable");

  private static final Unreadable OBJECT =
      new Unreadable(
          "Object", "a whole number arrives as a Double, and a record as a map", "Name the class");

  private final Elements elements;

  GsonReadability(Elements elements) {
    this.elements = elements;
  }

  @Override
  public Optional<Unreadable> judge(TypeMirror type) {
    return TypeNames.isClass(type, Object.class)
        ? Optional.of(OBJECT)
        : judge(type, new HashSet<>());
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
    Optional<Unreadable> own = judgeClass((TypeElement) declared.asElement(), seen);
    if (own.isPresent()) {
      return own;
    }
    return declared.getTypeArguments().stream()
        .map(argument -> judge(argument, seen))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Unreadable> judgeClass(TypeElement type, Set<TypeElement> seen) {
    String name = type.getQualifiedName().toString();
    if (!seen.add(type) || hasAdapter(type)) {
      return Optional.empty();
    }
    if (CLOSED.stream().anyMatch(name::startsWith)) {
      return Optional.of(
          new Unreadable(
              name,
              "Gson reads its private fields, and the JDK does not open them, so encoding it fails",
              "Use a text or a number"));
    }
    if (type.getKind() == ElementKind.RECORD) {
      return judgeComponents(type, seen);
    }
    boolean ofJdk = name.startsWith("java.") || name.startsWith("javax.");
    boolean isAbstract =
        type.getKind() == ElementKind.INTERFACE || type.getModifiers().contains(Modifier.ABSTRACT);
    if (isAbstract && type.getKind() != ElementKind.ENUM && !(ofJdk && isRead(type))) {
      return Optional.of(
          new Unreadable(
              name,
              "Gson makes no instance of it, so decoding it fails at every try",
              "Use a record"));
    }
    return Optional.empty();
  }

  /** Of the JDK's abstract types Gson knows collections, maps and numbers. */
  private static boolean isRead(TypeElement type) {
    String name = type.getQualifiedName().toString();
    return name.startsWith("java.util.")
        || name.equals("java.lang.Number")
        || CONTAINERS.contains(name);
  }

  private Optional<Unreadable> judgeComponents(TypeElement type, Set<TypeElement> seen) {
    for (RecordComponentElement component : type.getRecordComponents()) {
      Optional<Unreadable> unreadable =
          hasAdapter(component) ? Optional.empty() : judge(component.asType(), seen);
      if (unreadable.isPresent()) {
        return unreadable;
      }
    }
    return Optional.empty();
  }

  private boolean hasAdapter(Element element) {
    for (AnnotationMirror annotation : elements.getAllAnnotationMirrors(element)) {
      if (Mirrors.qualifiedName(annotation).toString().startsWith("com.google.gson.")) {
        return true;
      }
    }
    return element instanceof TypeElement type
        && type.getQualifiedName().toString().startsWith("com.google.gson.");
  }
}

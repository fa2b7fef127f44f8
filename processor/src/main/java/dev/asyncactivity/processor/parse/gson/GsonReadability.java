package dev.asyncactivity.processor.parse.gson;

import dev.asyncactivity.processor.diagnostic.UnreadableReason;
import dev.asyncactivity.processor.parse.JavaTypes;
import dev.asyncactivity.processor.parse.Mirrors;
import dev.asyncactivity.processor.parse.Readability;
import dev.asyncactivity.processor.parse.Verdict;
import dev.asyncactivity.processor.parse.Verdict.Silent;
import java.util.HashSet;
import java.util.List;
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
public final class GsonReadability implements Readability {
  /** Classes of the JDK that Gson reads by private fields, which their module does not open. */
  private static final List<String> CLOSED =
      List.of("java.time.", "java.util.Optional", "java.nio.", "java.util.stream.");

  private static final List<String> CONTAINERS =
      List.of("java.util.Collection", "java.util.Map", "java.lang.Iterable");

  private final Elements elements;

  public GsonReadability(Elements elements) {
    this.elements = elements;
  }

  @Override
  public Verdict judge(TypeMirror type) {
    return JavaTypes.isClass(type, Object.class)
        ? Verdict.unreadable(UnreadableReason.UNTYPED_NUMBER, element((DeclaredType) type))
        : judge(type, new HashSet<>());
  }

  private Verdict judge(@Nullable TypeMirror type, Set<TypeElement> seen) {
    if (type instanceof ArrayType array) {
      return judge(array.getComponentType(), seen);
    }
    if (type instanceof WildcardType wildcard) {
      return judge(wildcard.getExtendsBound(), seen);
    }
    if (!(type instanceof DeclaredType declared) || declared.getKind() == TypeKind.ERROR) {
      return Silent.UNJUDGED;
    }
    Verdict verdict = judgeClass(element(declared), seen);
    for (TypeMirror argument : declared.getTypeArguments()) {
      verdict = verdict.and(() -> judge(argument, seen));
    }
    return verdict;
  }

  private static TypeElement element(DeclaredType type) {
    return (TypeElement) type.asElement();
  }

  private Verdict judgeClass(TypeElement type, Set<TypeElement> seen) {
    String name = type.getQualifiedName().toString();
    if (!seen.add(type) || hasAdapter(type)) {
      return Silent.UNJUDGED;
    }
    if (CLOSED.stream().anyMatch(name::startsWith)) {
      return Verdict.unreadable(UnreadableReason.CLOSED, type);
    }
    if (type.getKind() == ElementKind.RECORD) {
      return judgeComponents(type, seen);
    }
    boolean ofJdk = name.startsWith("java.") || name.startsWith("javax.");
    boolean isAbstract =
        type.getKind() == ElementKind.INTERFACE || type.getModifiers().contains(Modifier.ABSTRACT);
    return isAbstract && type.getKind() != ElementKind.ENUM && !(ofJdk && isRead(type))
        ? Verdict.unreadable(UnreadableReason.NO_INSTANCE, type)
        : Silent.UNJUDGED;
  }

  /** Of the JDK's abstract types Gson knows collections, maps and numbers. */
  private static boolean isRead(TypeElement type) {
    String name = type.getQualifiedName().toString();
    return name.startsWith("java.util.")
        || name.equals("java.lang.Number")
        || CONTAINERS.contains(name);
  }

  private Verdict judgeComponents(TypeElement type, Set<TypeElement> seen) {
    Verdict verdict = Silent.UNJUDGED;
    for (RecordComponentElement component : type.getRecordComponents()) {
      if (!hasAdapter(component)) {
        verdict = verdict.and(() -> judge(component.asType(), seen));
      }
    }
    return verdict;
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

package dev.asyncactivity.processor.parse;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/** Collects every class that a type mentions, and whether one is raw, missing or a variable. */
public final class TypeMentions extends SimpleTypeVisitor14<@Nullable Void, @Nullable Void> {
  private final Set<TypeElement> classes = new LinkedHashSet<>();
  private boolean raw;
  private final Map<String, Optional<TypeElement>> missing = new LinkedHashMap<>();
  private @Nullable TypeElement sealedFailure;
  private boolean variable;

  public void add(TypeMirror type) {
    type.accept(this, null);
    for (AnnotationMirror annotation : type.getAnnotationMirrors()) {
      annotation.getAnnotationType().accept(this, null);
    }
  }

  /** Adds what the generated code for an asynchronous method mentions. */
  void addAsyncMethod(ExecutableType method, AnnotationMirror asyncActivity) {
    add(method.getReturnType());
    method.getParameterTypes().forEach(this::add);
    asyncActivity
        .getElementValues()
        .forEach((element, value) -> addValue(element.getReturnType(), value.getValue()));
  }

  private void addValue(TypeMirror declared, Object value) {
    if (value instanceof TypeMirror type) {
      add(type);
      addPermitted(type);
    } else if (value instanceof List<?> values) {
      TypeMirror component =
          declared instanceof ArrayType array ? array.getComponentType() : declared;
      values.forEach(each -> addValue(component, ((AnnotationValue) each).getValue()));
    } else if (value instanceof String text && !JavaTypes.isClass(declared, String.class)) {
      addMissing(text); // What javac gives in place of a class or constant that does not exist.
    }
  }

  /** The records of a sealed failure. */
  private void addPermitted(TypeMirror type) {
    TypeElement element = JavaTypes.elementOf(type);
    if (element != null) {
      sealedFailure = element;
      element.getPermittedSubclasses().forEach(this::add);
      sealedFailure = null;
    }
  }

  Set<TypeElement> classes() {
    return classes;
  }

  boolean hasRawType() {
    return raw;
  }

  /**
   * The classes that do not exist, or not yet, as another processor may write them; each with the
   * sealed failure that permits it, if that is where it is mentioned.
   */
  Map<String, Optional<TypeElement>> missing() {
    return missing;
  }

  private void addMissing(String name) {
    missing.putIfAbsent(name, Optional.ofNullable(sealedFailure));
  }

  /** Whether a type variable is mentioned. */
  public boolean hasTypeVariable() {
    return variable;
  }

  @Override
  public @Nullable Void visitTypeVariable(TypeVariable type, @Nullable Void unused) {
    variable = true;
    return null;
  }

  @Override
  public @Nullable Void visitDeclared(DeclaredType type, @Nullable Void unused) {
    TypeElement element = (TypeElement) type.asElement();
    classes.add(element);
    if (element.asType().getKind() == TypeKind.ERROR) {
      addMissing(element.getQualifiedName().toString()); // So Eclipse's compiler, in an array.
    }
    raw |= type.getTypeArguments().isEmpty() && !element.getTypeParameters().isEmpty();
    type.getTypeArguments().forEach(this::add);
    DeclaredType outer = JavaTypes.enclosingInstanceType(type);
    if (outer != null) {
      add(outer);
    }
    return null;
  }

  @Override
  public @Nullable Void visitError(ErrorType type, @Nullable Void unused) {
    TypeElement element = (TypeElement) type.asElement();
    int before = missing.size();
    if (element.asType().getKind() != TypeKind.ERROR) {
      type.getTypeArguments().forEach(this::add); // Eclipse's compiler: one of these is missing.
    }
    if (missing.size() == before) {
      addMissing(element.getQualifiedName().toString());
    }
    return null;
  }

  @Override
  public @Nullable Void visitArray(ArrayType type, @Nullable Void unused) {
    add(type.getComponentType());
    return null;
  }

  @Override
  public @Nullable Void visitWildcard(WildcardType type, @Nullable Void unused) {
    if (type.getExtendsBound() != null) {
      add(type.getExtendsBound());
    }
    if (type.getSuperBound() != null) {
      add(type.getSuperBound());
    }
    return null;
  }
}

package dev.asyncactivity.processor.parse;

import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/** Collects every class that a type mentions, and whether one is raw, missing or a variable. */
final class TypeMentions extends SimpleTypeVisitor14<@Nullable Void, @Nullable Void> {
  private final Set<TypeElement> classes = new LinkedHashSet<>();
  private boolean raw;
  private boolean missing;
  private boolean variable;

  void add(TypeMirror type) {
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

  private void addValue(TypeMirror elementType, Object value) {
    if (value instanceof TypeMirror type) {
      add(type);
      addPermitted(type);
    } else if (value instanceof String text) {
      // What javac gives in place of a class, or of a constant, that is missing.
      missing |= !TypeNames.isClass(elementType, String.class) || text.equals("<error>");
    }
  }

  /** The records of a sealed failure. */
  private void addPermitted(TypeMirror type) {
    if (type instanceof DeclaredType declared) {
      ((TypeElement) declared.asElement()).getPermittedSubclasses().forEach(this::add);
    }
  }

  Set<TypeElement> classes() {
    return classes;
  }

  boolean hasRawType() {
    return raw;
  }

  /** Whether a class does not exist, or not yet: another processor may write it. */
  boolean hasMissingType() {
    return missing;
  }

  /** Whether a type variable is mentioned. */
  boolean hasTypeVariable() {
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
    raw |= type.getTypeArguments().isEmpty() && !element.getTypeParameters().isEmpty();
    type.getTypeArguments().forEach(this::add);
    DeclaredType outer = TypeNames.enclosingInstanceType(type);
    if (outer != null) {
      add(outer);
    }
    return null;
  }

  @Override
  public @Nullable Void visitError(ErrorType type, @Nullable Void unused) {
    missing = true;
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

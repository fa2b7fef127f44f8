package dev.asyncactivity.processor.parse;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/**
 * Turns types into JavaPoet's names and keeps the nullness on them, at every level: JavaPoet's own
 * conversion drops annotations, and a lost {@code @Nullable} turns a contract into its opposite.
 */
public final class TypeNames extends SimpleTypeVisitor14<TypeName, @Nullable Void> {
  private static final TypeNames VISITOR = new TypeNames();

  private TypeNames() {}

  static TypeName of(TypeMirror type) {
    return type.accept(VISITOR, null);
  }

  /** The class of a type, or null if it is of another kind. */
  public static @Nullable TypeElement elementOf(TypeMirror type) {
    return type instanceof DeclaredType declared ? (TypeElement) declared.asElement() : null;
  }

  /**
   * The type of the instance around an inner class's, or null. Eclipse's compiler gives a static
   * nested class such a type too.
   */
  static @Nullable DeclaredType enclosingInstanceType(DeclaredType type) {
    Element element = type.asElement();
    boolean isStatic =
        element.getKind() != ElementKind.CLASS
            || element.getModifiers().contains(Modifier.STATIC)
            || element.getEnclosingElement().getKind().isInterface();
    return !isStatic && type.getEnclosingType() instanceof DeclaredType outer ? outer : null;
  }

  /** Whether a type is a class of the JDK. */
  public static boolean isClass(TypeMirror type, Class<?> expected) {
    TypeElement element = elementOf(type);
    return element != null && element.getQualifiedName().contentEquals(expected.getName());
  }

  /** A type as a message names it: what the compiler itself prints differs between compilers. */
  public static String describe(TypeMirror type) {
    return TypeName.get(type).toString();
  }

  @Override
  protected TypeName defaultAction(TypeMirror type, @Nullable Void unused) {
    return annotated(TypeName.get(type), type);
  }

  @Override
  public TypeName visitDeclared(DeclaredType type, @Nullable Void unused) {
    ClassName plain = ClassName.get((TypeElement) type.asElement());
    List<TypeName> arguments = type.getTypeArguments().stream().map(TypeNames::of).toList();
    DeclaredType instance = enclosingInstanceType(type);
    @Nullable TypeName enclosing = instance == null ? null : of(instance);
    if (enclosing instanceof ParameterizedTypeName outer) {
      return annotated(outer.nestedClass(plain.simpleName(), arguments), type);
    }
    ClassName raw =
        enclosing instanceof ClassName outer ? outer.nestedClass(plain.simpleName()) : plain;
    if (arguments.isEmpty()) {
      return annotated(raw, type);
    }
    // The annotations stand on the class name: JavaPoet prints those of a parameterized type there.
    return annotated(ParameterizedTypeName.get(raw, arguments.toArray(new TypeName[0])), type);
  }

  @Override
  public TypeName visitArray(ArrayType type, @Nullable Void unused) {
    return annotated(ArrayTypeName.of(of(type.getComponentType())), type);
  }

  @Override
  public TypeName visitWildcard(WildcardType type, @Nullable Void unused) {
    // JavaPoet prints no annotations of the wildcard itself; JSpecify gives them no meaning either.
    if (type.getExtendsBound() != null) {
      return WildcardTypeName.subtypeOf(of(type.getExtendsBound()));
    }
    if (type.getSuperBound() != null) {
      return WildcardTypeName.supertypeOf(of(type.getSuperBound()));
    }
    return WildcardTypeName.subtypeOf(Object.class);
  }

  private static TypeName annotated(TypeName name, TypeMirror type) {
    List<AnnotationSpec> annotations = NullnessAnnotations.of(type);
    return annotations.isEmpty() ? name : name.annotated(annotations);
  }
}

package dev.asyncactivity.processor.parse;

import dev.asyncactivity.processor.model.JavaType;
import dev.asyncactivity.processor.model.QualifiedName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Locale;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.NoType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/** Reads the compiler's types, and keeps the nullness on them, at every level. */
public final class JavaTypes extends SimpleTypeVisitor14<JavaType, @Nullable Void> {
  private static final JavaTypes READER = new JavaTypes();

  private JavaTypes() {}

  public static JavaType of(TypeMirror type) {
    return type.accept(READER, null);
  }

  /** The name of a class. */
  public static QualifiedName nameOf(TypeElement type) {
    Deque<String> names = new ArrayDeque<>();
    @Nullable Element around = type;
    for (; around instanceof TypeElement; around = around.getEnclosingElement()) {
      names.addFirst(around.getSimpleName().toString());
    }
    while (around != null && !(around instanceof PackageElement)) {
      around = around.getEnclosingElement(); // A class in a method.
    }
    String inPackage =
        around instanceof PackageElement element ? element.getQualifiedName().toString() : "";
    return new QualifiedName(inPackage, new ArrayList<>(names));
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

  @Override
  protected JavaType defaultAction(TypeMirror type, @Nullable Void unused) {
    throw new IllegalArgumentException("Not a type of a method: " + type.getKind());
  }

  @Override
  public JavaType visitPrimitive(PrimitiveType type, @Nullable Void unused) {
    return primitive(type);
  }

  @Override
  public JavaType visitNoType(NoType type, @Nullable Void unused) {
    return primitive(type); // void
  }

  private static JavaType primitive(TypeMirror type) {
    String keyword = type.getKind().toString().toLowerCase(Locale.ROOT);
    return new JavaType.Primitive(keyword, NullnessAnnotations.of(type));
  }

  @Override
  public JavaType visitDeclared(DeclaredType type, @Nullable Void unused) {
    return declared(type);
  }

  /** Classes that are missing were looked for before; what is left is one that nobody names. */
  @Override
  public JavaType visitError(ErrorType type, @Nullable Void unused) {
    return declared(type);
  }

  private static JavaType.Declared declared(DeclaredType type) {
    DeclaredType instance = enclosingInstanceType(type);
    JavaType.@Nullable Declared outer = instance == null ? null : declared(instance);
    return new JavaType.Declared(
        outer,
        nameOf((TypeElement) type.asElement()),
        type.getTypeArguments().stream().map(JavaTypes::of).toList(),
        NullnessAnnotations.of(type));
  }

  @Override
  public JavaType visitArray(ArrayType type, @Nullable Void unused) {
    return new JavaType.Array(of(type.getComponentType()), NullnessAnnotations.of(type));
  }

  @Override
  public JavaType visitWildcard(WildcardType type, @Nullable Void unused) {
    return new JavaType.Wildcard(bound(type.getExtendsBound()), bound(type.getSuperBound()));
  }

  private static @Nullable JavaType bound(@Nullable TypeMirror type) {
    return type == null ? null : of(type);
  }

  @Override
  public JavaType visitTypeVariable(TypeVariable type, @Nullable Void unused) {
    return new JavaType.Variable(
        type.asElement().getSimpleName().toString(), NullnessAnnotations.of(type));
  }
}

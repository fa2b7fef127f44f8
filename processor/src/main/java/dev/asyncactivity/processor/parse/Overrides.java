package dev.asyncactivity.processor.parse;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What methods of interfaces override, and what the class file then has: the SDK reads that. */
public final class Overrides {
  private final Types types;
  private final Elements elements;

  public Overrides(Types types, Elements elements) {
    this.types = types;
    this.elements = elements;
  }

  public boolean overrides(ExecutableElement method, ExecutableElement other, TypeElement type) {
    return elements.overrides(method, other, type);
  }

  /** Whether javac adds a bridge: the method overrides one whose erasure is another. */
  public boolean isBridged(ExecutableElement method) {
    return overridden(method)
        .anyMatch(other -> !sameParameters(method, other) || !sameResult(method, other));
  }

  /**
   * Whether {@code Class.getDeclaredMethod} finds, in an interface, a method with the name and the
   * erased parameters of another. It may be a bridge, and need not override: the other may be
   * private, and the one that is found may be static.
   */
  public boolean isDeclaredIn(TypeElement type, ExecutableElement method) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(declared -> declared.getSimpleName().equals(method.getSimpleName()))
        .flatMap(declared -> Stream.concat(Stream.of(declared), overridden(declared)))
        .anyMatch(declared -> sameParameters(declared, method));
  }

  /** The methods of parents, near and far, that a method overrides. */
  private Stream<ExecutableElement> overridden(ExecutableElement method) {
    TypeElement type = (TypeElement) method.getEnclosingElement();
    return ancestors(type)
        .flatMap(ancestor -> ElementFilter.methodsIn(ancestor.getEnclosedElements()).stream())
        .filter(other -> elements.overrides(method, other, type));
  }

  private static Stream<TypeElement> ancestors(TypeElement type) {
    return type.getInterfaces().stream()
        .map(parent -> (TypeElement) ((DeclaredType) parent).asElement())
        .flatMap(parent -> Stream.concat(Stream.of(parent), ancestors(parent)));
  }

  private boolean sameParameters(ExecutableElement one, ExecutableElement other) {
    List<? extends VariableElement> parameters = one.getParameters();
    List<? extends VariableElement> others = other.getParameters();
    if (parameters.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < parameters.size(); i++) {
      if (!sameErasure(parameters.get(i).asType(), others.get(i).asType())) {
        return false;
      }
    }
    return true;
  }

  private boolean sameResult(ExecutableElement one, ExecutableElement other) {
    return sameErasure(one.getReturnType(), other.getReturnType());
  }

  private boolean sameErasure(TypeMirror one, TypeMirror other) {
    return types.isSameType(types.erasure(one), types.erasure(other));
  }
}

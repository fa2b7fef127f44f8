package dev.asyncactivity.processor.rules;

import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * What one round brings: the types that are new in it.
 *
 * @param environment the compiler's view of the round
 * @param annotations the annotations that the compiler found in it, of those that we asked for
 */
public record Round(RoundEnvironment environment, Set<? extends TypeElement> annotations) {

  /** The new elements with an annotation. */
  public Set<? extends Element> annotatedWith(String name) {
    for (TypeElement annotation : annotations) {
      // Of one in a module that is not read, javac 25 gives a type that is no annotation.
      if (annotation.getQualifiedName().contentEquals(name)
          && annotation.getKind() == ElementKind.ANNOTATION_TYPE) {
        return environment.getElementsAnnotatedWith(annotation);
      }
    }
    return Set.of();
  }

  /** The new types with an annotation. */
  public Set<TypeElement> typesWith(String name) {
    return ElementFilter.typesIn(annotatedWith(name));
  }

  /** The types whose methods have an annotation. */
  Set<TypeElement> typesOfMethodsWith(String name) {
    Set<TypeElement> types = new LinkedHashSet<>();
    // Where an annotation stands in a wrong place, it may be on anything.
    for (ExecutableElement method : ElementFilter.methodsIn(annotatedWith(name))) {
      types.add((TypeElement) method.getEnclosingElement());
    }
    return types;
  }
}

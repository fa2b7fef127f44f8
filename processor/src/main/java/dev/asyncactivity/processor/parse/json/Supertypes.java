package dev.asyncactivity.processor.parse.json;

import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * A class and all that it inherits from, in Jackson's order: an annotation or a member of one
 * stands before what is like it in a later one.
 */
final class Supertypes {
  private final Set<TypeElement> all = new LinkedHashSet<>();
  private boolean complete = true;

  Supertypes(TypeElement type) {
    add(type);
  }

  private void add(TypeElement type) {
    all.add(type);
    type.getInterfaces().forEach(this::add);
    add(type.getSuperclass());
  }

  private void add(TypeMirror parent) {
    if (parent instanceof DeclaredType declared) {
      complete &= declared.getKind() != TypeKind.ERROR;
      add((TypeElement) declared.asElement());
    }
  }

  /** Without {@code Object}, whose methods are no properties. */
  Set<TypeElement> all() {
    all.removeIf(type -> type.getQualifiedName().contentEquals("java.lang.Object"));
    return all;
  }

  /** Whether all of them exist; nothing is known of one that does not. */
  boolean areComplete() {
    return complete;
  }
}

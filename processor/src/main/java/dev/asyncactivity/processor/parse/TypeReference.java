package dev.asyncactivity.processor.parse;

import java.util.Optional;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * A type that is remembered from one round to the next: by name, as elements live for one round.
 *
 * @param module the name of its module, empty for the unnamed one
 * @param qualifiedName its name
 */
public record TypeReference(String module, String qualifiedName) {

  public static TypeReference to(TypeElement type, Elements elements) {
    return new TypeReference(
        elements.getModuleOf(type).getQualifiedName().toString(),
        type.getQualifiedName().toString());
  }

  /** The type around a type and all others, which shares its file. */
  public static TypeReference toOutermost(TypeElement type, Elements elements) {
    return type.getEnclosingElement() instanceof TypeElement around
        ? toOutermost(around, elements)
        : to(type, elements);
  }

  /** The type in the round that is now; empty if it is one that has no name for other code. */
  public Optional<TypeElement> find(Elements elements) {
    ModuleElement inModule = elements.getModuleElement(module);
    return Optional.ofNullable(elements.getTypeElement(inModule, qualifiedName));
  }
}

package dev.asyncactivity.processor.parse;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Looks classes up by name, each once in a round: for a name that does not exist a compiler
 * searches the whole class path, and every interface asks for the same ones.
 */
public final class ClassLookups {
  private final Elements elements;
  private final Map<Name, Optional<TypeElement>> found = new HashMap<>();

  ClassLookups(Elements elements) {
    this.elements = elements;
  }

  private record Name(ModuleElement module, String qualified) {}

  /** The class that code in the module of an element means by a qualified name. */
  public Optional<TypeElement> find(Element inModule, String qualifiedName) {
    Name name = new Name(elements.getModuleOf(inModule), qualifiedName);
    return found.computeIfAbsent(
        name, it -> Optional.ofNullable(elements.getTypeElement(it.module(), it.qualified())));
  }

  public boolean exists(Element inModule, String qualifiedName) {
    return find(inModule, qualifiedName).isPresent();
  }
}

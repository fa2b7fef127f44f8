package dev.asyncactivity.processor.parse;

import dev.asyncactivity.processor.model.Deprecation;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** Reads {@code @Deprecated}. */
final class Deprecations {

  private Deprecations() {}

  static Deprecation of(Element element, Elements elements) {
    if (!elements.isDeprecated(element)) {
      return Deprecation.NONE;
    }
    boolean forRemoval =
        Mirrors.find(element, Deprecated.class.getName())
            .map(annotation -> Mirrors.flag(annotation, "forRemoval"))
            .orElse(false);
    return forRemoval ? Deprecation.FOR_REMOVAL : Deprecation.DEPRECATED;
  }
}

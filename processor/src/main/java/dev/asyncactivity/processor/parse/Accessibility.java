package dev.asyncactivity.processor.parse;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** What generated code, in the activity interface's package, can name. */
public final class Accessibility {
  private final Elements elements;
  private final PackageElement inPackage;

  public Accessibility(Elements elements, TypeElement activityInterface) {
    this.elements = elements;
    this.inPackage = elements.getPackageOf(activityInterface);
  }

  /** The first class of a type that cannot be named. */
  public Optional<TypeElement> firstInaccessible(TypeMirror type) {
    TypeMentions mentions = new TypeMentions();
    mentions.add(type);
    return mentions.classes().stream().filter(mentioned -> !isAccessible(mentioned)).findFirst();
  }

  public boolean isAccessible(Element element) {
    boolean samePackage = elements.getPackageOf(element).equals(inPackage);
    for (Element part = element;
        part.getKind() != ElementKind.PACKAGE;
        part = part.getEnclosingElement()) {
      boolean accessible =
          part.getModifiers().contains(Modifier.PUBLIC)
              || samePackage && !part.getModifiers().contains(Modifier.PRIVATE);
      if (!accessible) {
        return false;
      }
    }
    return true;
  }
}

package dev.asyncactivity.processor.parse.json;

import dev.asyncactivity.processor.diagnostic.UnreadableReason;
import dev.asyncactivity.processor.parse.Verdict;
import dev.asyncactivity.processor.parse.Verdict.Silent;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Judges the keys of maps: written as their text, they are read by readers of their own. */
final class MapKeys {
  private MapKeys() {}

  static Verdict judge(TypeMirror key) {
    if (!(key instanceof DeclaredType declared)) {
      return Silent.UNJUDGED;
    }
    TypeElement type = (TypeElement) declared.asElement();
    if (JdkTypes.isKey(type)) {
      return Silent.READABLE;
    }
    if (JdkTypes.isJdk(type)) {
      return JdkTypes.isHolder(type) || JdkTypes.isMap(type)
          ? Verdict.unreadable(UnreadableReason.KEY, type)
          : Silent.UNJUDGED;
    }
    JsonClass seen = new JsonClass(type);
    if (isEnum(type)) {
      return hasAnnotation(type) ? Silent.UNJUDGED : Silent.READABLE;
    }
    if (seen.isUnjudged() || seen.supertypes().all().stream().anyMatch(MapKeys::hasAnnotation)) {
      return Silent.UNJUDGED;
    }
    boolean readsText = readsText(type);
    boolean writesText = seen.supertypes().all().stream().anyMatch(MapKeys::hasToString);
    return readsText && writesText
        ? Silent.UNJUDGED
        : Verdict.unreadable(UnreadableReason.KEY, type);
  }

  private static boolean isEnum(TypeElement type) {
    return type.getKind() == ElementKind.ENUM;
  }

  private static boolean hasAnnotation(TypeElement type) {
    return type.getAnnotationMirrors().stream().anyMatch(Annotations::isChanging)
        || type.getEnclosedElements().stream()
            .filter(member -> !member.getKind().isClass() && !member.getKind().isInterface())
            .anyMatch(MapKeys::isAnnotated);
  }

  private static boolean isAnnotated(Element member) {
    return member.getAnnotationMirrors().stream().anyMatch(Annotations::isChanging);
  }

  /** A constructor or a static method that takes a text may read a key. */
  private static boolean readsText(TypeElement type) {
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .anyMatch(constructor -> takesText(constructor.getParameters()))
        || ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .filter(method -> method.getModifiers().contains(Modifier.STATIC))
            .anyMatch(method -> takesText(method.getParameters()));
  }

  private static boolean takesText(List<? extends Element> parameters) {
    return parameters.size() == 1
        && parameters.get(0).asType() instanceof DeclaredType declared
        && ((TypeElement) declared.asElement())
            .getQualifiedName()
            .contentEquals("java.lang.String");
  }

  /** That of a record which nobody wrote is final. */
  private static boolean hasToString(TypeElement type) {
    boolean isRecord = type.getKind() == ElementKind.RECORD;
    return !JdkTypes.isJdk(type)
        && ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .anyMatch(
                method ->
                    method.getSimpleName().contentEquals("toString")
                        && !(isRecord && method.getModifiers().contains(Modifier.FINAL))
                        && method.getParameters().isEmpty());
  }
}

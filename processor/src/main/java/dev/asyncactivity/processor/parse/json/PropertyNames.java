package dev.asyncactivity.processor.parse.json;

import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Which methods Jackson takes for getters and setters, and of which property. */
final class PropertyNames {
  private PropertyNames() {}

  /** Every {@code getX()}, and every {@code isX()} of a boolean; a lower-case letter will do. */
  static Optional<String> ofGetter(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    if (!method.getParameters().isEmpty() || isVoid(method.getReturnType())) {
      return Optional.empty();
    }
    if (name.startsWith("get")) {
      return after("get", name);
    }
    return name.startsWith("is") && isBoolean(method.getReturnType())
        ? after("is", name)
        : Optional.empty();
  }

  static Optional<String> ofSetter(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    return name.startsWith("set") && method.getParameters().size() == 1
        ? after("set", name)
        : Optional.empty();
  }

  /** All leading capitals become small, so that {@code getURL()} is "url". */
  private static Optional<String> after(String prefix, String method) {
    String name = method.substring(prefix.length());
    int capitals = 0;
    while (capitals < name.length()
        && Character.toLowerCase(name.charAt(capitals)) != name.charAt(capitals)) {
      capitals++;
    }
    StringBuilder property = new StringBuilder(name);
    for (int i = 0; i < capitals; i++) {
      property.setCharAt(i, Character.toLowerCase(name.charAt(i)));
    }
    return name.isEmpty() ? Optional.empty() : Optional.of(property.toString());
  }

  private static boolean isVoid(TypeMirror type) {
    return type.getKind() == TypeKind.VOID || type.toString().equals("java.lang.Void");
  }

  private static boolean isBoolean(TypeMirror type) {
    return type.getKind() == TypeKind.BOOLEAN || type.toString().endsWith("java.lang.Boolean");
  }
}

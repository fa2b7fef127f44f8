package dev.asyncactivity.processor.parse;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Tells what was written in Kotlin, in its class files and in the stubs that kapt makes. */
final class Kotlin {

  private Kotlin() {}

  /** Whether Kotlin declares the type; a record that it compiled is one all the same. */
  static boolean isKotlin(TypeElement type) {
    return Mirrors.has(type, Names.KOTLIN_METADATA);
  }

  /** Whether a method is a {@code suspend fun}: Java sees a {@code Continuation} as the last. */
  static boolean isSuspend(ExecutableElement method) {
    List<? extends VariableElement> parameters = method.getParameters();
    if (parameters.isEmpty()) {
      return false;
    }
    TypeElement last = JavaTypes.elementOf(parameters.get(parameters.size() - 1).asType());
    return last != null && last.getQualifiedName().contentEquals(Names.KOTLIN_CONTINUATION);
  }
}

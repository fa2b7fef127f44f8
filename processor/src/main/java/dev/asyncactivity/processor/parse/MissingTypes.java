package dev.asyncactivity.processor.parse;

import dev.asyncactivity.processor.parse.ActivityMethods.ActivityMethod;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * Looks for classes that do not exist yet, because another processor will write them. Only what the
 * generated code depends on is looked at, so that two processors do not wait for each other.
 */
final class MissingTypes {
  private final Types types;
  private final ActivityMethods activityMethods;

  MissingTypes(Types types, ActivityMethods activityMethods) {
    this.types = types;
    this.activityMethods = activityMethods;
  }

  boolean isMissingAny(TypeElement activityInterface) {
    if (hasMissingParent(activityInterface)) {
      return true;
    }
    TypeMentions mentions = new TypeMentions();
    for (ActivityMethod method : activityMethods.of(activityInterface)) {
      Mirrors.find(method.element(), Names.ASYNC_ACTIVITY)
          .ifPresent(
              annotation ->
                  mentions.addAsyncMethod(method.typeIn(activityInterface, types), annotation));
    }
    return mentions.hasMissingType();
  }

  private static boolean hasMissingParent(TypeElement type) {
    for (TypeMirror parent : type.getInterfaces()) {
      if (parent.getKind() == TypeKind.ERROR
          || hasMissingParent((TypeElement) ((DeclaredType) parent).asElement())) {
        return true;
      }
    }
    return false;
  }
}

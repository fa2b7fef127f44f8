package dev.asyncactivity.processor.parse;

import dev.asyncactivity.processor.parse.ActivityMethods.ActivityMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * Looks for classes that do not exist yet, because another processor will write them. Only what the
 * generated code depends on is looked at, so that two processors do not wait for each other.
 */
final class MissingClasses {
  private final Types types;

  MissingClasses(Types types) {
    this.types = types;
  }

  /** The parents, near and far, that are missing, or not interfaces, as the compiler says. */
  List<MissingClass> parentsOf(TypeElement type) {
    List<MissingClass> missing = new ArrayList<>();
    addParentsOf(type, missing);
    return missing;
  }

  private static void addParentsOf(TypeElement type, List<MissingClass> missing) {
    for (TypeMirror parent : type.getInterfaces()) {
      TypeElement element = (TypeElement) ((DeclaredType) parent).asElement();
      if (parent.getKind() == TypeKind.ERROR || !element.getKind().isInterface()) {
        missing.add(new MissingClass(element.getQualifiedName().toString(), type));
      } else {
        addParentsOf(element, missing);
      }
    }
  }

  /** The classes that the asynchronous methods mention and that are missing. */
  List<MissingClass> mentionedBy(
      TypeElement activityInterface, Map<ActivityMethod, AnnotationMirror> asyncMethods) {
    List<MissingClass> missing = new ArrayList<>();
    asyncMethods.forEach(
        (method, annotation) -> {
          TypeMentions mentions = new TypeMentions();
          mentions.addAsyncMethod(method.typeIn(activityInterface, types), annotation);
          mentions
              .missing()
              .forEach(
                  (name, failure) ->
                      missing.add(
                          failure
                              .map(family -> new MissingClass(name, family))
                              .orElseGet(
                                  () -> mentionedBy(method, annotation, name, activityInterface))));
        });
    return missing;
  }

  /** By the method itself, or else by one of the types that give its parent type arguments. */
  private static MissingClass mentionedBy(
      ActivityMethod method,
      AnnotationMirror annotation,
      String name,
      TypeElement activityInterface) {
    TypeMentions declared = new TypeMentions();
    declared.addAsyncMethod((ExecutableType) method.element().asType(), annotation);
    if (declared.missing().containsKey(name)) {
      return new MissingClass(name, (TypeElement) method.element().getEnclosingElement());
    }
    List<TypeElement> hierarchy = new ArrayList<>();
    addHierarchyOf(activityInterface, hierarchy);
    return new MissingClass(name, hierarchy);
  }

  private static void addHierarchyOf(TypeElement type, List<TypeElement> hierarchy) {
    hierarchy.add(type);
    for (TypeMirror parent : type.getInterfaces()) {
      addHierarchyOf((TypeElement) ((DeclaredType) parent).asElement(), hierarchy);
    }
  }
}

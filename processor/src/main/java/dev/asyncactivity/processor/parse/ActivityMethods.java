package dev.asyncactivity.processor.parse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * The activity methods of an interface, found as the SDK finds them: a parent without
 * {@code @ActivityInterface} gives its methods to the nearest child that has it, a parent that has
 * it keeps them under its own prefix. A method that the SDK finds twice is in the list twice.
 */
public final class ActivityMethods {
  private final Overrides overrides;

  public ActivityMethods(Overrides overrides) {
    this.overrides = overrides;
  }

  /**
   * An activity method.
   *
   * @param element the method
   * @param activityInterface the annotated interface whose prefix applies
   */
  public record ActivityMethod(ExecutableElement element, TypeElement activityInterface) {

    public String name() {
      return element.getSimpleName().toString();
    }

    /** Temporal's activity type, as the SDK makes it, but for the locale of the JVM. */
    public String activityType() {
      return Mirrors.find(element, Names.ACTIVITY_METHOD)
          .flatMap(annotation -> Mirrors.text(annotation, "name"))
          .orElseGet(() -> prefix() + capitalized());
    }

    /** The method's name with a capital: the default activity type, and the handle's name. */
    String capitalized() {
      return name().substring(0, 1).toUpperCase(Locale.ROOT) + name().substring(1);
    }

    /** The method's type where the parents' type variables have become the child's types. */
    public ExecutableType typeIn(TypeElement child, Types types) {
      return (ExecutableType) types.asMemberOf((DeclaredType) child.asType(), element);
    }

    private String prefix() {
      return Mirrors.find(activityInterface, Names.ACTIVITY_INTERFACE)
          .flatMap(annotation -> Mirrors.text(annotation, "namePrefix"))
          .orElse("");
    }
  }

  /** The methods of an annotated interface: its own, then its parents', each in their order. */
  public List<ActivityMethod> of(TypeElement activityInterface) {
    List<ActivityMethod> ofAnnotatedParents = new ArrayList<>();
    List<ActivityMethod> methods = new ArrayList<>();
    for (ExecutableElement method : collect(activityInterface, ofAnnotatedParents)) {
      methods.add(new ActivityMethod(method, activityInterface));
    }
    methods.addAll(ofAnnotatedParents);
    return methods;
  }

  /** The methods that a type still has to give to a child; adds those that have their place. */
  private Set<ExecutableElement> collect(TypeElement type, List<ActivityMethod> placed) {
    Set<ExecutableElement> methods =
        new LinkedHashSet<>(ElementFilter.methodsIn(type.getEnclosedElements()));
    methods.removeIf(method -> method.getModifiers().contains(Modifier.STATIC));
    for (TypeMirror parent : type.getInterfaces()) {
      for (ExecutableElement method : ofParent((DeclaredType) parent, placed)) {
        if (Mirrors.has(method, Names.ACTIVITY_METHOD) || !overrides.isDeclaredIn(type, method)) {
          methods.add(method);
        }
      }
    }
    return methods;
  }

  private Set<ExecutableElement> ofParent(DeclaredType parent, List<ActivityMethod> placed) {
    TypeElement element = (TypeElement) parent.asElement();
    if (!Mirrors.has(element, Names.ACTIVITY_INTERFACE)) {
      return collect(element, placed);
    }
    placed.addAll(of(element));
    return Set.of();
  }
}

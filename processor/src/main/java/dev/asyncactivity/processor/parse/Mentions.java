package dev.asyncactivity.processor.parse;

import dev.asyncactivity.processor.model.Deprecation;
import dev.asyncactivity.processor.parse.ActivityMethods.ActivityMethod;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** What follows for the generated code from the classes that an interface mentions. */
public final class Mentions {
  /** The classes of {@code java.lang} that the generators name themselves. */
  private static final List<String> JAVA_LANG =
      List.of("Deprecated", "Exception", "Override", "String", "SuppressWarnings");

  private final Elements elements;
  private final ClassLookups lookups;
  private final TypeElement activityInterface;
  private final TypeMentions mentioned = new TypeMentions();
  private final Set<Deprecation> deprecations = new LinkedHashSet<>();
  private boolean genericVarargs;

  Mentions(
      RoundScope scope,
      TypeElement activityInterface,
      Map<ActivityMethod, AnnotationMirror> asyncMethods) {
    this.elements = scope.elements();
    this.lookups = scope.lookups();
    this.activityInterface = activityInterface;
    addDeprecation(activityInterface);
    asyncMethods.forEach(
        (method, annotation) -> {
          addDeprecation(method.element());
          add(
              method.typeIn(activityInterface, scope.types()),
              method.element().isVarArgs(),
              annotation);
        });
    asyncMethods.forEach((method, annotation) -> addBoxedResult(scope, method, annotation));
    mentioned.classes().forEach(this::addDeprecation);
  }

  /** A signal's parameter must be able to be null. */
  private void addBoxedResult(
      RoundScope scope, ActivityMethod method, AnnotationMirror annotation) {
    if (Mirrors.flag(annotation, "bySignal")
        && method.element().getReturnType() instanceof PrimitiveType primitive) {
      mentioned.add(scope.types().boxedClass(primitive).asType());
    }
  }

  private void add(ExecutableType method, boolean varargs, AnnotationMirror annotation) {
    mentioned.addAsyncMethod(method, annotation);
    genericVarargs |= varargs && isGeneric(lastParameter(method));
    Mirrors.classValue(annotation, "failure").map(JavaTypes::elementOf).ifPresent(this::addFailure);
  }

  private static ArrayType lastParameter(ExecutableType method) {
    List<? extends TypeMirror> parameters = method.getParameterTypes();
    return (ArrayType) parameters.get(parameters.size() - 1);
  }

  private static boolean isGeneric(ArrayType varargs) {
    return varargs.getComponentType() instanceof DeclaredType declared
        && !declared.getTypeArguments().isEmpty();
  }

  /** The failure helpers name each record's {@code message()}. */
  private void addFailure(TypeElement type) {
    ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(method -> method.getSimpleName().contentEquals("message"))
        .forEach(this::addDeprecation);
    for (TypeMirror permitted : type.getPermittedSubclasses()) {
      addFailure((TypeElement) ((DeclaredType) permitted).asElement());
    }
  }

  private void addDeprecation(ExecutableElement method) {
    deprecations.add(Deprecations.of(method, elements));
  }

  /** Naming a class names the classes around it. */
  private void addDeprecation(TypeElement type) {
    for (Element part = type; part instanceof TypeElement; part = part.getEnclosingElement()) {
      deprecations.add(Deprecations.of(part, elements));
    }
  }

  /** The classes that are mentioned, but for the interface itself. */
  public Set<TypeElement> classes() {
    return mentioned.classes();
  }

  SortedSet<String> suppressions() {
    SortedSet<String> suppressions = new TreeSet<>();
    if (deprecations.contains(Deprecation.DEPRECATED)) {
      suppressions.add("deprecation");
    }
    if (deprecations.contains(Deprecation.FOR_REMOVAL)) {
      suppressions.add("removal");
    }
    if (mentioned.hasRawType()) {
      suppressions.add("rawtypes");
    }
    if (!elements.getModuleOf(activityInterface).isUnnamed()) {
      suppressions.add("exports"); // The SDK, whose types are mentioned, has no module of its own.
    }
    if (genericVarargs) {
      suppressions.add("unchecked");
    }
    return suppressions;
  }

  /**
   * Names that an implementation inherits from the interface, and classes of the interface's
   * package that are named like one of {@code java.lang}.
   */
  SortedSet<String> maskedNames() {
    SortedSet<String> masked = new TreeSet<>();
    memberTypes().forEach(member -> masked.add(member.getSimpleName().toString()));
    PackageElement inPackage = elements.getPackageOf(activityInterface);
    Set<String> javaLang = new TreeSet<>(JAVA_LANG);
    javaLang.addAll(
        mentioned.classes().stream()
            .filter(
                type -> elements.getPackageOf(type).getQualifiedName().contentEquals("java.lang"))
            .map(type -> type.getSimpleName().toString())
            .collect(Collectors.toSet()));
    for (String name : javaLang) {
      String inSamePackage =
          inPackage.isUnnamed() ? name : inPackage.getQualifiedName() + "." + name;
      if (lookups.exists(inPackage, inSamePackage)) {
        masked.add(name);
      }
    }
    return masked;
  }

  /** The classes in the interface and in its parents. */
  public Set<TypeElement> memberTypes() {
    Set<TypeElement> members = new LinkedHashSet<>();
    addMemberTypes(activityInterface, members);
    return members;
  }

  private static void addMemberTypes(TypeElement type, Set<TypeElement> members) {
    members.addAll(ElementFilter.typesIn(type.getEnclosedElements()));
    for (TypeMirror parent : type.getInterfaces()) {
      addMemberTypes((TypeElement) ((DeclaredType) parent).asElement(), members);
    }
  }
}

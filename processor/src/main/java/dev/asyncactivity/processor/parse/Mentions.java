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
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** What follows for the generated code from the classes that an interface mentions. */
final class Mentions {
  /** The classes of {@code java.lang} that the generators name themselves. */
  private static final List<String> JAVA_LANG =
      List.of("Deprecated", "Exception", "Override", "String", "SuppressWarnings");

  private final Elements elements;
  private final TypeElement activityInterface;
  private final TypeMentions types = new TypeMentions();
  private final Set<Deprecation> deprecations = new LinkedHashSet<>();
  private boolean genericVarargs;

  Mentions(
      Elements elements,
      TypeElement activityInterface,
      Map<ActivityMethod, AnnotationMirror> asyncMethods) {
    this.elements = elements;
    this.activityInterface = activityInterface;
    addDeprecation(activityInterface);
    asyncMethods.forEach((method, annotation) -> add(method.element(), annotation));
    types.classes().forEach(this::addDeprecation);
  }

  private void add(ExecutableElement method, AnnotationMirror annotation) {
    addDeprecation(method);
    types.addAsyncMethod(method, annotation);
    genericVarargs |= method.isVarArgs() && isGeneric(lastParameter(method));
  }

  private static ArrayType lastParameter(ExecutableElement method) {
    return (ArrayType) method.getParameters().get(method.getParameters().size() - 1).asType();
  }

  private static boolean isGeneric(ArrayType varargs) {
    return varargs.getComponentType() instanceof DeclaredType declared
        && !declared.getTypeArguments().isEmpty();
  }

  private void addDeprecation(Element element) {
    deprecations.add(Deprecations.of(element, elements));
  }

  /** The classes that are mentioned, but for the interface itself. */
  Set<TypeElement> classes() {
    return types.classes();
  }

  SortedSet<String> suppressions() {
    SortedSet<String> suppressions = new TreeSet<>();
    if (deprecations.contains(Deprecation.DEPRECATED)) {
      suppressions.add("deprecation");
    }
    if (deprecations.contains(Deprecation.FOR_REMOVAL)) {
      suppressions.add("removal");
    }
    if (types.hasRawType()) {
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
    addMemberTypes(activityInterface, masked);
    PackageElement inPackage = elements.getPackageOf(activityInterface);
    Set<String> javaLang = new TreeSet<>(JAVA_LANG);
    javaLang.addAll(
        types.classes().stream()
            .filter(
                type -> elements.getPackageOf(type).getQualifiedName().contentEquals("java.lang"))
            .map(type -> type.getSimpleName().toString())
            .collect(Collectors.toSet()));
    for (String name : javaLang) {
      String inSamePackage =
          inPackage.isUnnamed() ? name : inPackage.getQualifiedName() + "." + name;
      if (elements.getTypeElement(elements.getModuleOf(inPackage), inSamePackage) != null) {
        masked.add(name);
      }
    }
    return masked;
  }

  private static void addMemberTypes(TypeElement type, Set<String> names) {
    for (TypeElement member : ElementFilter.typesIn(type.getEnclosedElements())) {
      names.add(member.getSimpleName().toString());
    }
    for (TypeMirror parent : type.getInterfaces()) {
      addMemberTypes((TypeElement) ((DeclaredType) parent).asElement(), names);
    }
  }
}

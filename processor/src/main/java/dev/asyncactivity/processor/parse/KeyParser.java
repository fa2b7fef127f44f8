package dev.asyncactivity.processor.parse;

import com.palantir.javapoet.TypeName;
import dev.asyncactivity.processor.diagnostic.Phrase;
import dev.asyncactivity.processor.diagnostic.Problem;
import dev.asyncactivity.processor.diagnostic.Report;
import dev.asyncactivity.processor.model.Parameter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reads the path from an asynchronous method's parameters to its key. */
record KeyParser(RoundScope scope, Accessibility accessibility, Report report) {

  /**
   * A value on the path.
   *
   * @param expression reads it in generated code; the problem where there is no such value
   * @param type its type, or null where there is no such value
   */
  private record Step(String expression, @Nullable TypeMirror type) {}

  /** The expression that reads the key; empty if there is none, or it cannot be read. */
  Optional<String> parse(
      ExecutableElement method,
      ExecutableType type,
      List<Parameter> parameters,
      AnnotationMirror annotation) {
    Optional<String> path = Mirrors.text(annotation, "key");
    if (path.isEmpty()) {
      return path;
    }
    String[] names = path.get().split("\\.", -1);
    Step step = parameter(names[0], method, type, parameters);
    for (int i = 1; i < names.length && step.type() != null; i++) {
      step = member(step.expression(), step.type(), names[i]);
    }
    if (step.type() != null && !isKey(step.type())) {
      step = new Step(Phrase.NO_KEY.text(describe(step.type())), null);
    }
    if (step.type() == null) {
      report.add(
          Problem.KEY_PATH,
          Mirrors.location(method, annotation, "key"),
          method.getSimpleName(),
          path.get(),
          step.expression());
      return Optional.empty();
    }
    return Optional.of(step.expression());
  }

  private static Step parameter(
      String name, ExecutableElement method, ExecutableType type, List<Parameter> parameters) {
    for (int i = 0; i < parameters.size(); i++) {
      if (method.getParameters().get(i).getSimpleName().contentEquals(name)) {
        return new Step(parameters.get(i).name(), type.getParameterTypes().get(i));
      }
    }
    String others =
        parameters.stream().map(it -> "\"" + it.name() + "\"").collect(Collectors.joining(", "));
    return new Step(
        others.isEmpty()
            ? Phrase.NO_PARAMETER.text(name)
            : Phrase.NO_PARAMETER_BUT.text(name, others),
        null);
  }

  private Step member(String owner, TypeMirror type, String name) {
    if (!(bound(type) instanceof DeclaredType declared) || name.isEmpty()) {
      return none(type, name);
    }
    List<? extends Element> members =
        scope.elements().getAllMembers((TypeElement) declared.asElement()).stream()
            .filter(it -> !it.getModifiers().contains(Modifier.STATIC))
            .filter(accessibility::isAccessible)
            .toList();
    String getter = "get" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    return Stream.of(name, getter)
        .flatMap(called -> getters(members, called))
        .findFirst()
        .map(it -> new Step(owner + "." + it.getSimpleName() + "()", resultOf(it, declared)))
        .or(
            () ->
                ElementFilter.fieldsIn(members).stream()
                    .filter(it -> it.getSimpleName().contentEquals(name))
                    .findFirst()
                    .map(
                        it -> new Step(owner + "." + name, scope.types().asMemberOf(declared, it))))
        .orElseGet(() -> none(type, name));
  }

  private static Stream<ExecutableElement> getters(List<? extends Element> members, String name) {
    return ElementFilter.methodsIn(members).stream()
        .filter(it -> it.getSimpleName().contentEquals(name))
        .filter(it -> it.getParameters().isEmpty() && it.getTypeParameters().isEmpty())
        .filter(it -> it.getThrownTypes().isEmpty());
  }

  private TypeMirror resultOf(ExecutableElement getter, DeclaredType owner) {
    return ((ExecutableType) scope.types().asMemberOf(owner, getter)).getReturnType();
  }

  private static Step none(TypeMirror type, String name) {
    return new Step(Phrase.NO_MEMBER.text(describe(type), name), null);
  }

  /** What the compiler itself prints differs between compilers. */
  private static String describe(TypeMirror type) {
    return TypeName.get(type).toString();
  }

  /** What a type variable or a wildcard is known to be; Eclipse's compiler captures none. */
  private static TypeMirror bound(TypeMirror type) {
    if (type instanceof TypeVariable variable) {
      return bound(variable.getUpperBound());
    }
    return type instanceof WildcardType wildcard && wildcard.getExtendsBound() != null
        ? bound(wildcard.getExtendsBound())
        : type;
  }

  private boolean isKey(TypeMirror type) {
    if (type.getKind().isPrimitive()) {
      return type.getKind() != TypeKind.BOOLEAN && type.getKind() != TypeKind.CHAR;
    }
    TypeMirror known = bound(type);
    return JavaTypes.isClass(known, String.class)
        || JavaTypes.isClass(known, UUID.class)
        || isEnum(known)
        || scope
            .types()
            .isSubtype(
                known, scope.elements().getTypeElement(Number.class.getCanonicalName()).asType());
  }

  private static boolean isEnum(TypeMirror type) {
    TypeElement element = JavaTypes.elementOf(type);
    return element != null && element.getKind() == ElementKind.ENUM;
  }
}

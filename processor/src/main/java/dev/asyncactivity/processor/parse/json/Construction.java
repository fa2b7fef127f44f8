package dev.asyncactivity.processor.parse.json;

import dev.asyncactivity.processor.diagnostic.UnreadableReason;
import dev.asyncactivity.processor.parse.Mirrors;
import dev.asyncactivity.processor.parse.Verdict;
import dev.asyncactivity.processor.parse.Verdict.Silent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Elements.Origin;

/** How Jackson makes an object of a class out of the properties that it reads. */
final class Construction {
  private static final String LOMBOK = "lombok.";

  private final TypeElement type;
  private final List<ExecutableElement> constructors;
  private final List<ExecutableElement> methods;

  Construction(TypeElement type) {
    this.type = type;
    this.constructors = ElementFilter.constructorsIn(type.getEnclosedElements());
    this.methods = ElementFilter.methodsIn(type.getEnclosedElements());
  }

  /** Whether it can, whatever the properties. */
  Verdict verdict() {
    if (type.getKind() == ElementKind.RECORD) {
      return hasCreator() || hasAnnotatedParameters() ? Silent.UNJUDGED : Silent.READABLE;
    }
    boolean isInterface = type.getKind() == ElementKind.INTERFACE;
    if (isInterface || type.getModifiers().contains(Modifier.ABSTRACT)) {
      // A subclass may be written as a scalar, from which such a method makes it.
      return hasFactory()
          ? Silent.UNJUDGED
          : Verdict.unreadable(
              isInterface ? UnreadableReason.INTERFACE : UnreadableReason.ABSTRACT, type);
    }
    if (type.getNestingKind() == NestingKind.MEMBER
        && !type.getModifiers().contains(Modifier.STATIC)) {
      return Verdict.unreadable(UnreadableReason.INNER, type);
    }
    if (hasCreator()) {
      return creatorParameters().isEmpty() ? Silent.UNJUDGED : Silent.READABLE;
    }
    if (hasAnnotatedParameters()) {
      return Silent.UNJUDGED;
    }
    return constructors.stream().anyMatch(constructor -> constructor.getParameters().isEmpty())
        ? Silent.READABLE
        : Verdict.unreadable(UnreadableReason.NO_CONSTRUCTOR, type);
  }

  /** The parameters of a {@code @JsonCreator} that takes the properties, all by their names. */
  Map<String, VariableElement> creatorParameters() {
    List<ExecutableElement> creators = creators();
    Map<String, VariableElement> parameters = new LinkedHashMap<>();
    if (creators.size() != 1 || !takesProperties(creators.get(0))) {
      return parameters;
    }
    for (VariableElement parameter : creators.get(0).getParameters()) {
      Optional<String> name =
          Annotations.findJackson(parameter, "JsonProperty")
              .map(annotation -> Annotations.text(annotation, "value", ""))
              .filter(text -> !text.isEmpty());
      if (name.isEmpty()) {
        return Map.of();
      }
      parameters.put(name.get(), parameter);
    }
    return parameters;
  }

  private static boolean takesProperties(ExecutableElement creator) {
    AnnotationMirror annotation = Annotations.findJackson(creator, "JsonCreator").orElseThrow();
    return List.of("DEFAULT", "PROPERTIES")
        .contains(Annotations.text(annotation, "mode", "DEFAULT"));
  }

  private boolean hasCreator() {
    return !creators().isEmpty();
  }

  private List<ExecutableElement> creators() {
    List<ExecutableElement> creators = new ArrayList<>(constructors);
    creators.addAll(methods);
    creators.removeIf(creator -> !Annotations.hasJackson(creator, "JsonCreator"));
    return creators;
  }

  /** Jackson may take a constructor for a creator because of them. Those of a record are copies. */
  private boolean hasAnnotatedParameters() {
    int components = type.getRecordComponents().size();
    return constructors.stream()
        .filter(constructor -> components == 0 || constructor.getParameters().size() != components)
        .anyMatch(
            constructor ->
                constructor.getAnnotationMirrors().stream().anyMatch(Annotations::isChanging)
                    || constructor.getParameters().stream()
                        .flatMap(parameter -> parameter.getAnnotationMirrors().stream())
                        .anyMatch(Annotations::isChanging));
  }

  /** A static method with a single parameter may be taken for a creator, even of an interface. */
  private boolean hasFactory() {
    return methods.stream()
        .anyMatch(
            method ->
                method.getModifiers().contains(Modifier.STATIC)
                    && method.getParameters().size() == 1);
  }

  /**
   * Whether Lombok's builder is the only way to make one. Before and even after Lombok has been
   * there, the compiler's constructor may be seen, which goes.
   */
  boolean isBuilderOnly(Elements elements) {
    boolean lombokMakesOthers =
        type.getAnnotationMirrors().stream()
            .map(Annotations::qualifiedName)
            .anyMatch(
                name ->
                    name.startsWith(LOMBOK + "extern.")
                        || name.startsWith(LOMBOK + "experimental.")
                        || name.equals(LOMBOK + "NoArgsConstructor"));
    boolean hasFields =
        ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
            .anyMatch(field -> !field.getModifiers().contains(Modifier.STATIC));
    return type.getKind() == ElementKind.CLASS
        && Mirrors.find(type, LOMBOK + "Builder").isPresent()
        && !lombokMakesOthers
        && !hasCreator()
        && !hasAnnotatedParameters()
        && hasFields
        && constructors.stream()
            .allMatch(
                constructor ->
                    !constructor.getParameters().isEmpty()
                        || constructors.size()
                            == 1 // Of Eclipse's compiler: the builder needs more.
                        || elements.getOrigin(constructor) == Origin.MANDATED);
  }
}

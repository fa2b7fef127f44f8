package dev.asyncactivity.processor.parse.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;

/**
 * A property as Jackson puts it together: how it is written, how it is read, what is noted on it.
 */
final class JsonProperty {
  /** Annotations with a say in how one property is read, and in nothing else. */
  static final Set<String> LOCAL_ANNOTATIONS =
      Set.of(
          "JsonAlias",
          "JsonDeserialize",
          "JsonFormat",
          "JsonIgnore",
          "JsonInclude",
          "JsonProperty",
          "JsonPropertyDescription",
          "JsonSerialize");

  private final String implicitName;
  private final List<ExecutableElement> getters = new ArrayList<>();
  private final List<ExecutableElement> setters = new ArrayList<>();
  private final List<VariableElement> fields = new ArrayList<>();
  private final List<VariableElement> creatorParameters = new ArrayList<>();
  private String explicitName = "";
  private boolean isExplicit;
  private boolean isDecided;
  private boolean ignored;
  private boolean special;

  JsonProperty(String implicitName) {
    this.implicitName = implicitName;
  }

  /** The getter that counts is the one of the class itself; annotations of others count too. */
  void addGetter(ExecutableElement getter) {
    boolean known =
        getters.stream().anyMatch(other -> other.getSimpleName().equals(getter.getSimpleName()));
    note(getter);
    if (!known && (getter.getModifiers().contains(Modifier.PUBLIC) || isExplicit)) {
      getters.add(getter);
    }
  }

  void addSetter(ExecutableElement setter) {
    note(setter);
    if (setters.isEmpty()
        || setters.get(0).getEnclosingElement().equals(setter.getEnclosingElement())) {
      setters.add(setter);
    }
  }

  void addField(VariableElement field) {
    note(field);
    if (field.getModifiers().contains(Modifier.TRANSIENT)) {
      special |= isExplicit || ignored;
      ignored = false; // Jackson hardly looks at it.
    } else {
      fields.add(field);
    }
  }

  void addCreatorParameter(VariableElement parameter) {
    note(parameter);
    creatorParameters.add(parameter);
  }

  private void note(Element accessor) {
    for (AnnotationMirror annotation : accessor.getAnnotationMirrors()) {
      switch (Annotations.jacksonName(annotation)) {
        case "JsonIgnore" -> {
          boolean says = Annotations.text(annotation, "value", "true").equals("true");
          special |= isDecided && says != ignored;
          isDecided = true;
          ignored = says;
        }
        case "JsonProperty" -> {
          String name = Annotations.text(annotation, "value", "");
          special |= isExplicit && !name.equals(explicitName);
          isExplicit = true;
          explicitName = name;
          special |= !Annotations.text(annotation, "access", "AUTO").equals("AUTO");
          special |= Annotations.value(annotation, "namespace").isPresent();
        }
        case "JsonPropertyDescription" -> {}
        default -> special |= Annotations.isChanging(annotation);
      }
    }
  }

  /** Takes in what has the same name in the end. */
  void merge(JsonProperty other) {
    getters.addAll(other.getters);
    setters.addAll(other.setters);
    fields.addAll(other.fields);
    creatorParameters.addAll(other.creatorParameters);
    isExplicit |= other.isExplicit;
    ignored |= other.ignored;
    special |= other.special;
  }

  /** Says that another part of it has another name, which Jackson may or may not take. */
  void setNamedTwice() {
    special = true;
  }

  String name() {
    return explicitName.isEmpty() ? implicitName : explicitName;
  }

  boolean isIgnored() {
    return ignored;
  }

  /** Whether more is noted on it than is modelled. */
  boolean isUnjudged() {
    return special
        || (ignored && isExplicit)
        || fields.size() > 1
        || setters.size() > 1
        || creatorParameters.size() > 1
        || preferredGetters().size() > 1;
  }

  boolean isWritten() {
    return !getters.isEmpty() || !fields.isEmpty();
  }

  boolean isRead() {
    return !creatorParameters.isEmpty() || !setters.isEmpty() || !fields.isEmpty();
  }

  boolean isCreated() {
    return !creatorParameters.isEmpty();
  }

  boolean hasSetter() {
    return !setters.isEmpty();
  }

  /** The getter that writes it, if no field does. */
  Optional<ExecutableElement> getter() {
    return preferredGetters().stream().findFirst();
  }

  /** Jackson prefers {@code getX()} to {@code isX()}, and both to {@code x()} of a record. */
  private List<ExecutableElement> preferredGetters() {
    for (String prefix : List.of("get", "is", "")) {
      List<ExecutableElement> preferred =
          getters.stream()
              .filter(getter -> getter.getSimpleName().toString().startsWith(prefix))
              .toList();
      if (!preferred.isEmpty()) {
        return preferred;
      }
    }
    return List.of();
  }

  /** Every member that has a say in its type. */
  List<Element> members() {
    List<Element> members = new ArrayList<>(getters);
    members.addAll(fields);
    setters.forEach(setter -> members.addAll(setter.getParameters()));
    members.addAll(creatorParameters);
    return members;
  }
}

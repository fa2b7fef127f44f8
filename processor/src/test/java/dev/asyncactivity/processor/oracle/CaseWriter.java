package dev.asyncactivity.processor.oracle;

import dev.asyncactivity.processor.oracle.Family.Declaration;
import dev.asyncactivity.processor.oracle.Family.Kind;
import dev.asyncactivity.processor.oracle.Family.Parameter;
import dev.asyncactivity.processor.oracle.Family.Result;
import dev.asyncactivity.processor.oracle.Family.Seen;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a hierarchy as Java, with what the types themselves do not need chosen by chance. */
final class CaseWriter {
  private static final List<String> PREFIXES =
      List.of("P_", "Q_", "Foo", "__temporal_", "__temporal", "__Temporal_", " ");
  private static final List<String> TYPES =
      List.of("", "Foo", "A", "B", "Bar", "P_A", "say \\\"now\\\"", "__temporal_a", "_", "ä");
  private static final String THROW = " { throw new UnsupportedOperationException(); }";
  private static final String THROW_IN_LAMBDA =
      " { Runnable thrown = () -> System.identityHashCode(this);"
          + " throw new UnsupportedOperationException(thrown.toString()); }";

  private final long seed;
  private final String packageName;
  private final Dice dice;
  private final Hierarchy hierarchy;
  private final Node sealed;
  private final Map<Node, Place> places = new LinkedHashMap<>();
  private final String implementation;

  private CaseWriter(long seed) {
    this.seed = seed;
    packageName = OracleCase.packageName(seed);
    dice = new Dice(seed);
    hierarchy = new Hierarchy(dice);
    List<Node> nodes = List.copyOf(hierarchy.toWrite());
    sealed = dice.percent(7) ? dice.oneOf(nodes) : null;
    for (Node node : nodes) {
      boolean isShared = node != hierarchy.subject || sealed != null;
      places.put(node, Place.of(node.name, dice, isShared));
    }
    implementation = subjectsPlace().qualifiedName(packageName, "Impl");
  }

  static OracleCase write(long seed) {
    return new CaseWriter(seed).write();
  }

  private Place subjectsPlace() {
    return places.get(hierarchy.subject);
  }

  private OracleCase write() {
    Map<String, String> sources = new LinkedHashMap<>();
    Place place = subjectsPlace();
    for (Node node : hierarchy.toWrite()) {
      String text = type(node);
      if (node == hierarchy.subject && !place.enclosing().isEmpty()) {
        text += implementation();
      }
      sources.put(places.get(node).fileName(node.name), places.get(node).file(packageName, text));
    }
    Set<String> judged = new HashSet<>(List.of(place.fileName("I0"), place.fileName("Impl")));
    if (place.enclosing().isEmpty()) {
      sources.put("Impl", place.file(packageName, implementation()));
    }
    return new OracleCase(
        seed,
        sources,
        place.binaryName(packageName, "I0"),
        place.binaryName(packageName, "Impl"),
        judged);
  }

  private String type(Node node) {
    StringBuilder text = new StringBuilder();
    if (node.annotated) {
      String prefix = dice.oneOf(PREFIXES);
      text.append("@io.temporal.activity.ActivityInterface");
      text.append(dice.percent(25) ? "(namePrefix = \"" + prefix + "\")" : "").append('\n');
    }
    text.append(places.get(node).modifier()).append(sealing(node));
    text.append("interface ").append(node.name).append(variable(node));
    if (!node.parents.isEmpty()) {
      text.append(" extends ");
      text.append(
          node.parents.stream()
              .map(parent -> reference(parent, node))
              .collect(Collectors.joining(", ")));
    }
    text.append(permits(node)).append(" {\n");
    node.declared.values().forEach(method -> text.append(method(method)));
    return text.append("}\n").toString();
  }

  private String sealing(Node node) {
    if (node == sealed) {
      return "sealed ";
    }
    return node.parents.contains(sealed) ? "non-sealed " : "";
  }

  private String permits(Node node) {
    if (node != sealed) {
      return "";
    }
    if (node == hierarchy.subject) {
      return " permits " + implementation;
    }
    return hierarchy.toWrite().stream()
        .filter(child -> child.parents.contains(node))
        .map(this::name)
        .collect(Collectors.joining(", ", " permits ", ""));
  }

  private String variable(Node node) {
    if (!node.generic) {
      return "";
    }
    return hierarchy.bounded ? "<T extends " + hierarchy.argument.bound() + ">" : "<T>";
  }

  private String name(Node node) {
    Place place = places.get(node);
    return place == null ? node.name : place.qualifiedName(packageName, node.name);
  }

  /** A parent's name with its type argument. */
  private String reference(Node parent, Node child) {
    if (!parent.generic || hierarchy.argument.raw()) {
      return name(parent);
    }
    return name(parent) + "<" + (child.passesVariable ? "T" : hierarchy.argument.name()) + ">";
  }

  private String method(Declaration method) {
    String modifiers =
        switch (method.kind()) {
          case ABSTRACT -> "";
          case DEFAULT -> "default ";
          case STATIC -> dice.percent(70) ? "static " : "private static ";
          case PRIVATE -> "private ";
        };
    String body = ";\n";
    if (method.kind() != Kind.ABSTRACT) {
      body = (method.kind() != Kind.STATIC && dice.percent(20) ? THROW_IN_LAMBDA : THROW) + "\n";
    }
    return annotations(method)
        + "  "
        + modifiers
        + signature(method.family(), method.result(), method.generic())
        + (method.throwing() ? " throws Exception" : "")
        + body;
  }

  private String annotations(Declaration method) {
    StringBuilder text = new StringBuilder();
    if (method == hierarchy.async || dice.percent(method.kind() == Kind.ABSTRACT ? 15 : 2)) {
      String values = dice.oneOf(List.of("", "progress = Integer.class"));
      text.append("  @dev.asyncactivity.AsyncActivity(").append(values).append(")\n");
    }
    if (dice.percent(15)) {
      String name = dice.percent(50) ? "name = \"" + dice.oneOf(TYPES) + "\"" : "";
      text.append("  @io.temporal.activity.ActivityMethod(").append(name).append(")\n");
    }
    if (dice.percent(method.kind() == Kind.ABSTRACT ? 6 : 40)) {
      text.append("  @io.temporal.common.MethodRetry(maximumAttempts = 3)\n");
    }
    return text.toString();
  }

  private String signature(Family family, Result result, boolean generic) {
    List<String> parameters = new ArrayList<>();
    for (Parameter parameter : family.parameters()) {
      parameters.add(type(parameter, generic) + " p" + parameters.size());
    }
    return (family.hasOwnVariable() ? "<X> " : "")
        + type(result)
        + " "
        + family.name()
        + "("
        + String.join(", ", parameters)
        + ")";
  }

  private String type(Parameter parameter, boolean generic) {
    return switch (parameter) {
      case STRING -> "String";
      case NUMBER -> "int";
      case STRINGS -> "String...";
      case ANY -> "Object";
      case GENERIC -> generic ? "T" : hierarchy.argument.name();
      case OWN -> "X";
    };
  }

  private String type(Result result) {
    return switch (result) {
      case VOID -> "void";
      case NUMBER -> "int";
      case BOOLEAN -> "boolean";
      case STRING -> "String";
      case OWN -> "X";
      case OBJECT -> "Object";
      case BOUND -> hierarchy.argument.bound();
      case ARGUMENT -> hierarchy.argument.name();
      case VARIABLE -> "T";
    };
  }

  /** All abstract methods of the interface, by hand and not by way of the generated base. */
  private String implementation() {
    boolean isNested = !subjectsPlace().enclosing().isEmpty();
    StringBuilder text = new StringBuilder(isNested ? "static " : "");
    text.append(dice.percent(15) ? "record Impl()" : "final class Impl").append(" implements ");
    text.append(reference(hierarchy.subject, hierarchy.subject).replace("<T>", typeArgument()));
    text.append(" {\n");
    boolean isAnnotated = dice.percent(3);
    for (Seen method : hierarchy.unimplemented()) {
      Result result = method.result() == Result.VARIABLE ? Result.ARGUMENT : method.result();
      text.append(isAnnotated ? "  @io.temporal.activity.ActivityMethod\n" : "");
      text.append("  @Override public ");
      text.append(signature(method.declaration().family(), result, false));
      text.append(THROW).append('\n');
    }
    if (dice.percent(4)) {
      String modifier = dice.oneOf(List.of("public ", "private ", "", "public static "));
      text.append("  @io.temporal.common.MethodRetry\n  " + modifier + "void helper() {}\n");
    }
    return text.append("}\n").toString();
  }

  private String typeArgument() {
    return "<" + hierarchy.argument.name() + ">";
  }
}

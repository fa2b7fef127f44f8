package dev.asyncactivity.processor.oracle;

import dev.asyncactivity.processor.oracle.Family.Declaration;
import dev.asyncactivity.processor.oracle.Family.Kind;
import dev.asyncactivity.processor.oracle.Family.Parameter;
import dev.asyncactivity.processor.oracle.Family.Result;
import dev.asyncactivity.processor.oracle.Family.Seen;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An activity interface with its parents, made by chance so that javac accepts it. */
final class Hierarchy {
  private static final List<String> NAMES =
      List.of("a", "b", "foo", "Foo", "bar", "iStart", "ärger", "$x", "_y", "__temporal_z");
  private static final List<TypeArgument> ARGUMENTS =
      List.of(
          new TypeArgument("String", "CharSequence", false),
          new TypeArgument("Integer", "Number", false),
          new TypeArgument("java.util.List<String>", "java.util.Collection<String>", false),
          new TypeArgument("Object", "CharSequence", true));

  final TypeArgument argument;

  /** Whether every type variable has the bound. */
  final boolean bounded;

  /** The activity interface. */
  final Node subject;

  /** The family that has an asynchronous method, and the interface that declares it. */
  final Declaration async;

  private final Dice dice;
  private final List<Family> families = new ArrayList<>();

  /**
   * What every generic interface of the hierarchy is extended with.
   *
   * @param raw whether the argument is left out
   */
  record TypeArgument(String name, String bound, boolean raw) {}

  Hierarchy(Dice dice) {
    this.dice = dice;
    argument = dice.oneOf(dice.percent(90) ? ARGUMENTS.subList(0, 3) : ARGUMENTS);
    bounded = !argument.raw() && dice.percent(25);
    int familyCount = 1 + dice.below(4);
    for (int i = 0; i < familyCount; i++) {
      addFamily();
    }
    int size = dice.oneOf(List.of(1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 5));
    List<Node> ancestors = new ArrayList<>();
    for (int i = size - 1; i > 0; i--) {
      ancestors.add(node("I" + i, dice.percent(35), dice.percent(40), ancestors, false));
    }
    subject = node("I0", true, dice.percent(4), ancestors, true);
    async = declareAsync();
  }

  private void addFamily() {
    if (dice.percent(5)) {
      families.add(
          dice.oneOf(
              List.of(
                  new Family("toString", List.of(), Result.STRING),
                  new Family("hashCode", List.of(), Result.NUMBER),
                  new Family("equals", List.of(Parameter.ANY), Result.BOOLEAN))));
      return;
    }
    String name = dice.oneOf(NAMES.subList(0, dice.percent(80) ? 5 : NAMES.size()));
    List<Parameter> parameters = parameters();
    List<Family> overloads =
        families.stream().filter(family -> family.name().equals(name)).toList();
    boolean possible =
        overloads.stream().noneMatch(other -> other.parameters().size() == parameters.size());
    if (overloads.isEmpty() || possible && dice.percent(30)) {
      families.add(
          !argument.raw() && dice.percent(4)
              ? new Family(name, List.of(Parameter.OWN), Result.OWN)
              : new Family(name, parameters, dice.percent(65) ? null : fixedResult()));
    }
  }

  private Result fixedResult() {
    return dice.oneOf(List.of(Result.VOID, Result.VOID, Result.NUMBER, Result.BOOLEAN));
  }

  private List<Parameter> parameters() {
    List<Parameter> parameters = new ArrayList<>();
    for (int i = dice.below(3); i > 0; i--) {
      parameters.add(
          dice.oneOf(
              List.of(Parameter.STRING, Parameter.NUMBER, Parameter.GENERIC, Parameter.GENERIC)));
    }
    if (dice.percent(8)) {
      parameters.add(Parameter.STRINGS);
    }
    return parameters;
  }

  private Node node(
      String name, boolean annotated, boolean generic, List<Node> ancestors, boolean isSubject) {
    List<Node> parents = new ArrayList<>();
    for (Node ancestor : ancestors) {
      boolean isOrphan = ancestors.stream().noneMatch(other -> other.parents.contains(ancestor));
      if (isSubject && isOrphan || dice.percent(ancestors.size() < 3 ? 40 : 25)) {
        parents.add(ancestor);
      }
    }
    if (dice.percent(7)) {
      parents.add(dice.oneOf(JdkInterfaces.ALL));
    }
    boolean canPass =
        generic
            && !argument.raw()
            && parents.stream()
                .flatMap(parent -> parent.withAncestors().stream())
                .allMatch(Node::usesVariable);
    Node node = new Node(name, annotated, generic, parents, canPass && dice.percent(70));
    declareMethods(node);
    return node;
  }

  private void declareMethods(Node node) {
    Map<Family, List<Seen>> inherited = node.inherited();
    for (Family family : families) {
      inherited.computeIfAbsent(family, key -> List.of());
    }
    inherited.forEach(
        (family, seen) -> {
          if (seen.size() > 1 && !isConsistent(node, seen) || dice.percent(chance(seen))) {
            declare(node, family, seen, kind(family, seen));
          }
        });
  }

  private static int chance(List<Seen> inherited) {
    boolean isDefault =
        inherited.stream().anyMatch(method -> method.declaration().kind() == Kind.DEFAULT);
    if (isDefault) {
      return 60;
    }
    return inherited.isEmpty() ? 30 : 18;
  }

  /** Whether javac lets a child inherit all of them. */
  private boolean isConsistent(Node node, List<Seen> seen) {
    return seen.stream().noneMatch(method -> method.declaration().kind() == Kind.DEFAULT)
        && seen.stream().anyMatch(method -> isNarrowerThanAll(node, method.result(), seen));
  }

  private boolean isNarrowerThanAll(Node node, Result result, List<Seen> seen) {
    return seen.stream().allMatch(other -> isNarrower(result, other.result()));
  }

  private boolean isNarrower(Result one, Result other) {
    if (one == other) {
      return true;
    }
    if (one == Result.VARIABLE) {
      return other == Result.OBJECT || other == Result.BOUND && bounded;
    }
    return other != Result.VARIABLE && rank(one) >= rank(other);
  }

  private int rank(Result result) {
    return switch (result) {
      case BOUND -> 1;
      case ARGUMENT -> argument.raw() ? 0 : 2;
      default -> 0;
    };
  }

  private Kind kind(Family family, List<Seen> inherited) {
    if (family.isOfObject() || dice.percent(78)) {
      return Kind.ABSTRACT;
    }
    return inherited.isEmpty()
        ? dice.oneOf(List.of(Kind.DEFAULT, Kind.STATIC, Kind.PRIVATE))
        : Kind.DEFAULT;
  }

  private Declaration declare(Node node, Family family, List<Seen> inherited, Kind kind) {
    boolean usesVariable = node.usesVariable() && kind != Kind.STATIC;
    Result result = family.result();
    if (result == null) {
      result =
          dice.oneOf(
              results(usesVariable).stream()
                  .filter(candidate -> isNarrowerThanAll(node, candidate, inherited))
                  .toList());
    }
    boolean throwing =
        dice.percent(30)
            && !family.isOfObject()
            && inherited.stream().allMatch(method -> method.declaration().throwing());
    Declaration declaration = new Declaration(node, family, kind, result, usesVariable, throwing);
    node.declared.put(family, declaration);
    return declaration;
  }

  private List<Result> results(boolean usesVariable) {
    if (!usesVariable) {
      return List.of(Result.OBJECT, Result.BOUND, Result.ARGUMENT);
    }
    return bounded
        ? List.of(Result.OBJECT, Result.BOUND, Result.VARIABLE)
        : List.of(Result.OBJECT, Result.VARIABLE);
  }

  /** Under a name of its own, so that no child declares it anew. */
  private Declaration declareAsync() {
    List<Node> own =
        subject.withAncestors().stream().filter(node -> node.name.startsWith("I")).toList();
    Node node = dice.percent(70) ? subject : dice.oneOf(own);
    return declare(node, new Family("park", parameters(), Result.VOID), List.of(), Kind.ABSTRACT);
  }

  /** The families that an implementation must implement, and what it returns. */
  List<Seen> unimplemented() {
    List<Seen> methods = new ArrayList<>();
    for (List<Seen> seen : subject.members().values()) {
      Seen any = seen.get(0);
      if (any.declaration().kind() == Kind.ABSTRACT) {
        methods.add(
            seen.stream()
                .filter(method -> isNarrowerThanAll(subject, method.result(), seen))
                .findFirst()
                .orElseThrow());
      }
    }
    return methods;
  }

  /** The interfaces to write: not those of the JDK. */
  Set<Node> toWrite() {
    Set<Node> nodes = new LinkedHashSet<>(subject.withAncestors());
    nodes.removeIf(node -> !node.name.startsWith("I"));
    return nodes;
  }
}

package dev.asyncactivity.processor.oracle;

import dev.asyncactivity.processor.oracle.Family.Declaration;
import dev.asyncactivity.processor.oracle.Family.Result;
import dev.asyncactivity.processor.oracle.Family.Seen;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An interface of a hierarchy. */
final class Node {
  final String name;
  final boolean annotated;
  final boolean generic;
  final List<Node> parents;

  /** Whether it gives its own type variable to its parents, and not the type argument. */
  final boolean passesVariable;

  final Map<Family, Declaration> declared = new LinkedHashMap<>();

  Node(
      String name, boolean annotated, boolean generic, List<Node> parents, boolean passesVariable) {
    this.name = name;
    this.annotated = annotated;
    this.generic = generic;
    this.parents = parents;
    this.passesVariable = passesVariable;
  }

  /** Whether the interface's methods may mention its type variable: no parent has the argument. */
  boolean usesVariable() {
    return generic && (parents.isEmpty() || passesVariable);
  }

  boolean inherits(Node other) {
    return parents.stream().anyMatch(parent -> parent == other || parent.inherits(other));
  }

  /** What it inherits, without what other inherited methods override. */
  Map<Family, List<Seen>> inherited() {
    Map<Family, Set<Seen>> all = new LinkedHashMap<>();
    for (Node parent : parents) {
      parent
          .members()
          .forEach(
              (family, seen) ->
                  seen.forEach(
                      method ->
                          all.computeIfAbsent(family, key -> new LinkedHashSet<>())
                              .add(from(method))));
    }
    Map<Family, List<Seen>> inherited = new LinkedHashMap<>();
    all.forEach((family, methods) -> inherited.put(family, notOverridden(methods)));
    return inherited;
  }

  private Seen from(Seen method) {
    boolean known = method.result() == Result.VARIABLE && !passesVariable;
    return known ? new Seen(method.declaration(), Result.ARGUMENT) : method;
  }

  private static List<Seen> notOverridden(Set<Seen> methods) {
    return methods.stream()
        .filter(
            method ->
                methods.stream()
                    .noneMatch(
                        other -> other.declaration().type().inherits(method.declaration().type())))
        .toList();
  }

  /** What it has and gives to its children. */
  Map<Family, List<Seen>> members() {
    Map<Family, List<Seen>> members = new LinkedHashMap<>(inherited());
    declared.forEach(
        (family, method) -> {
          if (method.kind().isInherited()) {
            members.put(family, List.of(new Seen(method, method.result())));
          }
        });
    return members;
  }

  List<Node> withAncestors() {
    Set<Node> all = new LinkedHashSet<>();
    all.add(this);
    parents.forEach(parent -> all.addAll(parent.withAncestors()));
    return new ArrayList<>(all);
  }
}

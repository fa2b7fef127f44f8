package dev.asyncactivity.processor.readability;

import dev.asyncactivity.processor.oracle.Dice;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Draws records: with helpers of their own or inherited, with annotations, generic ones. */
final class RecordDrawer {
  private static final List<String> NAMES =
      List.of("id", "open", "URL", "aName", "isReady", "getLost", "issued", "total", "x");
  private static final List<String> ANNOTATIONS =
      List.of(
          "@JsonProperty(\"renamed\") ",
          "@JsonProperty(\"done\") ",
          "@JsonProperty ",
          "@JsonIgnore ",
          "@JsonAlias(\"alias\") ");

  private final TypeDrawer drawer;
  private final Dice dice;

  RecordDrawer(TypeDrawer drawer) {
    this.drawer = drawer;
    this.dice = drawer.dice();
  }

  String record(int depth) {
    String name = drawer.newName();
    drawer.declare(declaration(name, "", depth));
    return name;
  }

  /** The declaration of a record that implements an interface, or none. */
  String declaration(String name, String parent, int depth) {
    List<String> names = names(dice.below(4));
    List<String> components = new ArrayList<>();
    boolean isAnnotated = dice.percent(12);
    for (String component : names) {
      String annotation = isAnnotated && components.isEmpty() ? dice.oneOf(ANNOTATIONS) : "";
      components.add(annotation + drawer.propertyType(depth + 1) + " " + component);
    }
    Set<String> taken = Members.taken(names);
    List<String> parents = new ArrayList<>(parent.isEmpty() ? List.of() : List.of(parent));
    if (dice.percent(12)) {
      String withHelper = drawer.newName();
      String annotation = dice.percent(20) ? drawer.members().classAnnotation() : "";
      drawer.declare(
          annotation
              + "interface %s {\n%s}\n"
                  .formatted(withHelper, drawer.members().defaultHelper(taken)));
      parents.add(withHelper);
    }
    String constructor =
        names.size() != 1 && dice.percent(8)
            ? "  public %s(String other) { this(%s); }\n".formatted(name, defaults(components))
            : "";
    return "%srecord %s(%s)%s {\n%s%s}\n"
        .formatted(
            drawer.members().classAnnotation(),
            name,
            String.join(", ", components),
            parents.isEmpty() ? "" : " implements " + String.join(", ", parents),
            constructor,
            drawer.members().helpers(taken));
  }

  private static String defaults(List<String> components) {
    return String.join(
        ", ",
        components.stream()
            .map(
                component ->
                    BeanDrawer.defaultOf(
                        component.replaceAll("@\\w+(\\([^)]*\\))? ", "").split(" ")[0]))
            .toList());
  }

  List<String> names(int count) {
    List<String> names = new ArrayList<>();
    while (names.size() < count) {
      String name = dice.oneOf(NAMES);
      if (names.contains(name)) {
        name = name + names.size();
      }
      names.add(name);
    }
    return names;
  }

  String generic(int depth) {
    String name = drawer.newName();
    String argument = drawer.anyType(depth + 1);
    boolean isBounded = argument.matches("T\\d+") && dice.percent(25);
    String variable = isBounded ? "T extends " + argument : "T";
    List<String> shapes =
        List.of(
            "T value",
            "java.util.List<T> items",
            "java.util.Optional<T> first, int count",
            "java.util.Map<String, T> byName",
            "T[] all");
    String shape = dice.oneOf(shapes);
    String helper =
        drawer
            .members()
            .helpers(Members.taken(List.of("value", "items", "first", "count", "byName", "all")));
    if (dice.percent(30)) {
      drawer.declare(
          "class %s<%s> {\n  private %s;\n%s}\n"
              .formatted(name, variable, shape.replace(", int", "; private int"), helper));
    } else {
      drawer.declare("record %s<%s>(%s) {\n%s}\n".formatted(name, variable, shape, helper));
    }
    if (dice.percent(30)) {
      String around = drawer.newName();
      drawer.declare("record %s(%s<%s> box) { }\n".formatted(around, name, argument));
      return around;
    }
    return name + "<" + argument + ">";
  }
}

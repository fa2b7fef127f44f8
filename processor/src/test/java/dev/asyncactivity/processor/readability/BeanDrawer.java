package dev.asyncactivity.processor.readability;

import dev.asyncactivity.processor.oracle.Dice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Draws classes with fields, getters, setters and constructors, or without one of these. */
final class BeanDrawer {
  private static final List<String> ANNOTATIONS =
      List.of(
          "@JsonProperty(\"renamed\") ",
          "@JsonProperty(\"done\") ",
          "@JsonProperty(access = JsonProperty.Access.WRITE_ONLY) ",
          "@JsonIgnore ",
          "@JsonAlias(\"alias\") ");

  private final TypeDrawer drawer;
  private final Dice dice;

  BeanDrawer(TypeDrawer drawer) {
    this.drawer = drawer;
    this.dice = drawer.dice();
  }

  String bean(int depth) {
    String name = drawer.newName();
    List<String> names =
        new RecordDrawer(drawer).names(dice.below(10) == 0 ? 0 : 1 + dice.below(3));
    Set<String> taken = Members.taken(names);
    String parent = "";
    if (dice.percent(15)) {
      parent = drawer.newName();
      drawer.declare(declaration(parent, "", false, depth, List.of("base", "URI"), taken));
    }
    drawer.declare(
        declaration(name, parent.isEmpty() ? "" : " extends " + parent, true, depth, names, taken));
    return name;
  }

  String declaration(
      String name,
      String parent,
      boolean withConstructors,
      int depth,
      List<String> names,
      Set<String> taken) {
    Map<String, String> types = new LinkedHashMap<>();
    names.forEach(property -> types.put(property, drawer.propertyType(depth + 1)));
    StringBuilder body = new StringBuilder();
    int special = dice.percent(15) ? dice.below(3) : -1;
    types.forEach((property, type) -> addProperty(property, type, special, body));
    if (withConstructors) {
      addConstructors(name, types, body);
    }
    return "%sclass %s%s {\n%s%s}\n"
        .formatted(
            drawer.members().classAnnotation(),
            name,
            parent,
            body,
            drawer.members().helpers(taken));
  }

  /** The place of an annotation is the field (0), the getter (1), the setter (2) or none. */
  private void addProperty(String name, String type, int special, StringBuilder body) {
    String annotation = dice.oneOf(ANNOTATIONS);
    String access =
        dice.oneOf(List.of("private ", "private ", "public ", "protected ", "private transient "));
    boolean isTransient = access.contains("transient") && dice.percent(70);
    String field = isTransient ? "private " : access;
    boolean hasField = !dice.percent(5);
    if (hasField) {
      body.append("  %s%s%s %s;\n".formatted(special == 0 ? annotation : "", field, type, name));
    }
    String capitalized = Members.capitalized(name);
    String get = type.equals("boolean") && dice.percent(80) ? "is" : "get";
    if (dice.percent(60)) {
      String returned = dice.percent(4) ? "Object" : type;
      body.append(
          "  %spublic %s %s%s() { return %s; }\n"
              .formatted(
                  special == 1 ? annotation : "",
                  returned,
                  get,
                  capitalized,
                  hasField ? name : defaultOf(type)));
    }
    if (dice.percent(50)) {
      String result = dice.percent(20) ? "protected void" : "public void";
      body.append(
          "  %s%s set%s(%s value) { %s }\n"
              .formatted(
                  special == 2 ? annotation : "",
                  result,
                  capitalized,
                  type,
                  hasField ? "this." + name + " = value;" : ""));
    }
  }

  private void addConstructors(String name, Map<String, String> types, StringBuilder body) {
    List<String> parameters = new ArrayList<>();
    List<String> named = new ArrayList<>();
    StringBuilder assignments = new StringBuilder();
    types.forEach(
        (property, type) -> {
          parameters.add(type + " " + property);
          named.add("@JsonProperty(\"%s\") %s %s".formatted(property, type, property));
          if (body.indexOf(" " + property + ";\n") >= 0) {
            assignments.append("this.%s = %s; ".formatted(property, property));
          }
        });
    String all = String.join(", ", parameters);
    String allNamed = String.join(", ", named);
    boolean hasParameters = !parameters.isEmpty();
    String constructors =
        switch (dice.below(14)) {
          case 0, 1 -> "  public $N(%s) { %s}\n".formatted(all, assignments);
          case 2, 3 ->
              "  private $N() { }\n"
                  + (hasParameters ? "  public $N(%s) { %s}\n".formatted(all, assignments) : "");
          case 4 -> "  public $N(String text) { }\n";
          case 5 ->
              "  private $N(String a, String b) { }\n"
                  + "  public static $N valueOf(String a) { return null; }\n";
          case 6, 7 ->
              hasParameters
                  ? "  @JsonCreator public $N(%s) { %s}\n".formatted(allNamed, assignments)
                  : "";
          case 8 -> hasParameters ? factory(allNamed, assignments.toString()) : "";
          default -> "";
        };
    body.append(constructors.replace("$N", name));
  }

  private static String factory(String parameters, String assignments) {
    return "  public $N() { }\n"
        + "  @JsonCreator static $N make(%s) { $N made = new $N(); %sreturn made; }\n"
            .formatted(parameters, assignments.replace("this.", "made."));
  }

  static String defaultOf(String type) {
    return switch (type) {
      case "int", "long", "double", "short", "float", "char" -> "(" + type + ") 0";
      case "boolean" -> "false";
      default -> "null";
    };
  }
}

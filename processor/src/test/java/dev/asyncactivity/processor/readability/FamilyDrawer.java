package dev.asyncactivity.processor.readability;

import dev.asyncactivity.processor.oracle.Dice;
import java.util.ArrayList;
import java.util.List;

/** Draws types with subtypes, most of them with type information, and uses of them. */
final class FamilyDrawer {
  private static final List<String> IDS =
      List.of("NAME", "NAME", "NAME", "CLASS", "MINIMAL_CLASS", "DEDUCTION", "NONE");
  private static final List<String> INCLUSIONS =
      List.of("PROPERTY", "WRAPPER_OBJECT", "WRAPPER_ARRAY", "EXISTING_PROPERTY");

  private static final List<String> HELPERS =
      List.of(
          "",
          "",
          "",
          "",
          "",
          "  @JsonIgnore default boolean isInFamily() { return true; }\n",
          "  default boolean isInFamily() { return true; }\n");

  private final TypeDrawer drawer;
  private final Dice dice;

  FamilyDrawer(TypeDrawer drawer) {
    this.drawer = drawer;
    this.dice = drawer.dice();
  }

  String use(int depth) {
    String base = family(depth);
    String type = dice.percent(15) ? base + "A" : base;
    return switch (dice.below(8)) {
      case 0 -> "java.util.List<" + type + ">";
      case 1 -> "java.util.Map<String, " + type + ">";
      case 2 -> "java.util.Optional<" + type + ">";
      case 3 -> type + "[]";
      case 4 -> {
        String around = drawer.newName();
        drawer.declare(
            "record %s(java.util.List<%s> all, %s one) { }\n".formatted(around, type, type));
        yield around;
      }
      case 5 -> {
        String box = drawer.newName();
        drawer.declare("record %s<T>(T one) { }\n".formatted(box));
        yield box + "<" + type + ">";
      }
      default -> type;
    };
  }

  private String family(int depth) {
    String base = drawer.newName();
    boolean isSealed = dice.percent(60);
    boolean isListed = dice.percent(75);
    boolean isMissing = isSealed && dice.percent(15);
    List<String> subtypes = new ArrayList<>(List.of(base + "A", base + "B"));
    List<String> listed = isListed ? subtypes.subList(0, isMissing ? 1 : 2) : List.of();
    String information = dice.percent(88) ? information(listed) : "";
    String head = information + (isSealed ? "sealed " : "");
    String tail = base + (isSealed ? " permits " + String.join(", ", subtypes) : "");
    if (dice.percent(20)) {
      declareClasses(head, base, tail, subtypes);
    } else {
      declareRecords(head, base, tail, subtypes, depth);
    }
    return base;
  }

  private void declareClasses(String head, String base, String tail, List<String> subtypes) {
    String isAbstract = dice.percent(70) ? "abstract " : "";
    drawer.declare(head + isAbstract + "class " + tail + " { public int size; }\n");
    for (String subtype : subtypes) {
      drawer.declare(
          "final class %s extends %s { public String only%s; }\n"
              .formatted(subtype, base, subtype));
    }
  }

  private void declareRecords(
      String head, String base, String tail, List<String> subtypes, int depth) {
    drawer.declare(head + "interface " + tail + " {\n" + dice.oneOf(HELPERS) + "}\n");
    for (String subtype : subtypes) {
      String named = dice.percent(15) ? "@JsonTypeName(\"named" + subtype + "\") " : "";
      drawer.declare(named + new RecordDrawer(drawer).declaration(subtype, base, depth + 1));
    }
  }

  private String information(List<String> listed) {
    String id = dice.oneOf(IDS);
    String include =
        dice.percent(25) ? ", include = JsonTypeInfo.As." + dice.oneOf(INCLUSIONS) : "";
    String property =
        dice.percent(30)
            ? ", property = \"" + dice.oneOf(List.of("kind", "id", "type")) + "\""
            : "";
    String info = "@JsonTypeInfo(use = JsonTypeInfo.Id." + id + include + property + ")\n";
    if (listed.isEmpty()) {
      return info;
    }
    boolean isNamed = dice.percent(50);
    List<String> entries =
        listed.stream()
            .map(
                subtype ->
                    "@JsonSubTypes.Type(value = %s.class%s)"
                        .formatted(
                            subtype,
                            isNamed
                                ? ", name = \"" + subtype.toLowerCase(java.util.Locale.ROOT) + "\""
                                : ""))
            .toList();
    return info + "@JsonSubTypes({" + String.join(", ", entries) + "})\n";
  }
}

package dev.asyncactivity.processor.oracle;

import java.util.ArrayList;
import java.util.List;

/**
 * Where an interface stands in its package.
 *
 * @param enclosing the headers of the types around it, the outermost first
 * @param enclosingNames their names
 * @param modifier the interface's own
 */
record Place(List<String> enclosing, List<String> enclosingNames, String modifier) {

  /**
   * A place by chance.
   *
   * @param isShared whether other files mention the interface
   */
  static Place of(String name, Dice dice, boolean isShared) {
    if (dice.percent(60)) {
      return new Place(List.of(), List.of(), dice.percent(95) ? "public " : "");
    }
    List<String> enclosing = new ArrayList<>();
    List<String> names = new ArrayList<>();
    String kind = "";
    int depth = dice.percent(25) ? 2 : 1;
    for (int i = 0; i < depth; i++) {
      String outer = "Outer" + i + "Of" + name;
      String modifier = dice.percent(60) ? "public " : "";
      kind = dice.oneOf(List.of("class ", "class ", "interface ", "enum ", "record "));
      enclosing.add(modifier + kind + outer + (kind.equals("record ") ? "()" : ""));
      names.add(outer);
    }
    return new Place(enclosing, names, modifier(kind, dice, isShared));
  }

  private static String modifier(String kind, Dice dice, boolean isShared) {
    if (kind.equals("interface ")) {
      return dice.oneOf(List.of("", "public "));
    }
    if (dice.percent(75)) {
      return "public ";
    }
    boolean canBeProtected = kind.equals("class ");
    List<String> modifiers = new ArrayList<>(List.of(""));
    if (canBeProtected) {
      modifiers.add("protected ");
    }
    if (!isShared) {
      modifiers.add("private ");
    }
    return dice.oneOf(modifiers);
  }

  /** The name of the file, without its ending. */
  String fileName(String name) {
    return enclosingNames.isEmpty() ? name : enclosingNames.get(0);
  }

  String qualifiedName(String packageName, String name) {
    return packageName + "." + String.join(".", enclosingNames) + dot(".") + name;
  }

  String binaryName(String packageName, String name) {
    return packageName + "." + String.join("$", enclosingNames) + dot("$") + name;
  }

  private String dot(String separator) {
    return enclosingNames.isEmpty() ? "" : separator;
  }

  /** A file with the types around the given text. */
  String file(String packageName, String text) {
    StringBuilder file = new StringBuilder("package " + packageName + ";\n");
    for (String header : enclosing) {
      file.append(header).append(" {\n");
      if (header.contains("enum ")) {
        file.append("  ;\n");
      }
    }
    return file.append(text).append("}\n".repeat(enclosing.size())).toString();
  }
}

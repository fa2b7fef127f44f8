package dev.asyncactivity.processor.readability;

import dev.asyncactivity.processor.oracle.Dice;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Draws what can stand in a class beside its data, with annotations or without. */
final class Members {
  private static final List<String> PUBLIC_HELPERS =
      List.of(
          "boolean isDone() { return true; }",
          "boolean isDone() { return false; }",
          "Boolean isLate() { return true; }",
          "boolean issued() { return true; }",
          "int getTotal() { return 7; }",
          "String getURL() { return \"u\"; }",
          "String getaWay() { return \"a\"; }",
          "String gettysburg() { return \"g\"; }",
          "java.util.Optional<String> getMaybe() { return java.util.Optional.of(\"m\"); }",
          "java.util.List<String> getTags() { return new java.util.ArrayList<>(); }",
          "java.util.Map<String, String> getNotes() { return java.util.Map.of(\"a\", \"b\"); }");

  private static final List<String> OTHERS =
      List.of(
          "public String label() { return \"l\"; }",
          "public String isText() { return \"t\"; }",
          "public void getNothing() {}",
          "public int get() { return 1; }",
          "public boolean isFor(int x) { return true; }",
          "public static boolean isAny() { return true; }",
          "private boolean isHidden() { return true; }",
          "public String toString() { return \"text\"; }");

  private static final List<String> HELPERS_ANNOTATIONS =
      List.of(
          "@JsonIgnore ",
          "@JsonIgnore ",
          "@JsonIgnore(false) ",
          "@JsonProperty(\"other\") ",
          "@JsonProperty ",
          "@JsonProperty(access = JsonProperty.Access.READ_ONLY) ",
          "@JsonFormat ",
          "@Deprecated ");

  private static final List<String> CLASS_ANNOTATIONS =
      List.of(
          "@JsonIgnoreProperties(ignoreUnknown = true)",
          "@JsonIgnoreProperties({\"done\", \"total\", \"url\"})",
          "@JsonIgnoreProperties(value = \"done\", allowGetters = true)",
          "@JsonIgnoreProperties(\"wrong\")",
          "@JsonPropertyOrder(alphabetic = true)",
          "@JsonInclude(JsonInclude.Include.NON_NULL)",
          "@JsonInclude(JsonInclude.Include.NON_DEFAULT)",
          "@JsonAutoDetect(getterVisibility = JsonAutoDetect.Visibility.NONE,"
              + " isGetterVisibility = JsonAutoDetect.Visibility.NONE)",
          "@Deprecated");

  private final Dice dice;

  Members(Dice dice) {
    this.dice = dice;
  }

  /** Mostly nothing, so that deep types are not always wrong somewhere. */
  String helpers(Set<String> taken) {
    StringBuilder helpers = new StringBuilder();
    while (dice.percent(22)) {
      helpers.append(helper("public ", taken));
    }
    while (dice.percent(20)) {
      add(dice.oneOf(OTHERS), taken, helpers);
    }
    return helpers.toString();
  }

  /** A helper that an interface has for all that implement it. */
  String defaultHelper(Set<String> taken) {
    return helper("default ", taken);
  }

  private String helper(String modifier, Set<String> taken) {
    StringBuilder helper = new StringBuilder();
    String annotation = dice.percent(55) ? dice.oneOf(HELPERS_ANNOTATIONS) : "";
    add(annotation + modifier + dice.oneOf(PUBLIC_HELPERS), taken, helper);
    return helper.toString();
  }

  private static void add(String method, Set<String> taken, StringBuilder to) {
    String beforeParameters = method.replaceAll("@\\w+(\\([^)]*\\))? ", "").split("\\(", 2)[0];
    if (taken.add(beforeParameters.substring(beforeParameters.lastIndexOf(' ') + 1))) {
      to.append("  ").append(method).append('\n');
    }
  }

  String classAnnotation() {
    return dice.percent(15) ? dice.oneOf(CLASS_ANNOTATIONS) + "\n" : "";
  }

  /** Names of methods that would meet those of a record's components or of a bean's accessors. */
  static Set<String> taken(List<String> properties) {
    Set<String> taken = new HashSet<>(properties);
    for (String property : properties) {
      for (String prefix : List.of("get", "is", "set")) {
        taken.add(prefix + capitalized(property));
      }
    }
    return taken;
  }

  static String capitalized(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}

package dev.asyncactivity.benchmarks.harness;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A program's arguments, each {@code --name=value}, over its defaults. */
public final class Arguments {
  private final Map<String, String> values;

  private Arguments(Map<String, String> values) {
    this.values = values;
  }

  /**
   * Refuses what is none of the defaults' names, so that a mistyped one does not go unnoticed. What
   * is false by default needs no value to be true.
   */
  public static Arguments parse(String[] args, Map<String, String> defaults) {
    Map<String, String> values = new HashMap<>(defaults);
    for (String argument : args) {
      String[] parts = argument.split("=", 2);
      String name = parts[0].startsWith("--") ? parts[0].substring(2) : "";
      boolean complete = parts.length == 2 || "false".equals(defaults.get(name));
      if (!complete || values.replace(name, parts.length == 2 ? parts[1] : "true") == null) {
        throw new IllegalArgumentException(
            "Not an argument: " + argument + ". There are --name=value of " + defaults);
      }
    }
    return new Arguments(values);
  }

  /** The value as it is. */
  public String text(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("No such argument: " + name);
    }
    return value;
  }

  /** The value as a number. */
  public int number(String name) {
    return Integer.parseInt(text(name));
  }

  /** The value as true or false. */
  public boolean flag(String name) {
    return Boolean.parseBoolean(text(name));
  }

  /** The value's parts between commas; none if it is empty. */
  public List<String> list(String name) {
    return Arrays.stream(text(name).split(",")).filter(part -> !part.isEmpty()).toList();
  }
}

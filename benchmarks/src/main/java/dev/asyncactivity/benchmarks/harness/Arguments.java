package dev.asyncactivity.benchmarks.harness;

import java.util.HashMap;
import java.util.Map;

/** A program's arguments, each {@code --name=value}, over its defaults. */
public final class Arguments {
  private final Map<String, String> values;

  private Arguments(Map<String, String> values) {
    this.values = values;
  }

  /** Refuses what is none of the defaults' names, so that a mistyped one does not go unnoticed. */
  public static Arguments parse(String[] args, Map<String, String> defaults) {
    Map<String, String> values = new HashMap<>(defaults);
    for (String argument : args) {
      String[] parts = argument.split("=", 2);
      String name = parts[0].startsWith("--") ? parts[0].substring(2) : "";
      if (parts.length < 2 || values.replace(name, parts[1]) == null) {
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
}

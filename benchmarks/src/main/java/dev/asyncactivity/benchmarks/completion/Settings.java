package dev.asyncactivity.benchmarks.completion;

import static java.util.Map.entry;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What can be set on the command line, as {@code --name=value}. */
final class Settings {
  private final Map<String, String> values =
      new HashMap<>(
          Map.ofEntries(
              entry("parts", "stub,dev,memory"),
              entry("results", "benchmarks/results"),
              entry("rounds", "5"),
              entry("delays", "0,1,10,50"),
              entry("seconds", "1"),
              entry("warmup", "4"),
              entry("iterations", "3"),
              entry("delayed-warmup", "2"),
              entry("delayed-iterations", "2"),
              entry("dev-warmup", "1"),
              entry("dev-iterations", "1")));

  Settings(String[] arguments) {
    for (String argument : arguments) {
      String[] parts = argument.split("=", 2);
      String name = parts[0].replaceFirst("^--", "");
      if (parts.length < 2 || !values.containsKey(name)) {
        throw new IllegalArgumentException("Not one of --name=value with " + values.keySet());
      }
      values.put(name, parts[1]);
    }
  }

  boolean hasPart(String name) {
    return list("parts").contains(name);
  }

  /** The folder that results are written to. */
  Path results(String file) {
    return Path.of(values.get("results"), file);
  }

  /** How often each benchmark is run. */
  int rounds() {
    return number("rounds");
  }

  /** The delays of the stub server each way, in milliseconds. */
  List<Integer> delaysMillis() {
    return list("delays").stream().map(Integer::valueOf).toList();
  }

  /** The calls that are only delayed need less warming up: the client mostly waits. */
  Fork fork(int delayMillis) {
    String prefix = delayMillis == 0 ? "" : "delayed-";
    return new Fork(
        number(prefix + "warmup"), number(prefix + "iterations"), number("seconds"), List.of());
  }

  /** Each iteration takes as long as its activities do. */
  Fork devServerFork() {
    return new Fork(number("dev-warmup"), number("dev-iterations"), number("seconds"), List.of());
  }

  private int number(String name) {
    return Integer.parseInt(values.get(name));
  }

  private List<String> list(String name) {
    return Arrays.asList(values.get(name).split(","));
  }
}

package dev.asyncactivity.benchmarks.compile;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is measured and how often: {@code --name=value} on the command line.
 *
 * @param types numbers of annotated types
 * @param tools names of tools; all if empty
 * @param results the folder of the tables, which a run writes anew
 */
record Settings(
    List<Integer> types,
    int warmups,
    int rounds,
    List<Mode> modes,
    Set<String> tools,
    long seed,
    Path results) {
  private static final Set<String> NAMES =
      Set.of("types", "warmups", "rounds", "modes", "tools", "seed", "results");

  static Settings parse(List<String> arguments) {
    Map<String, String> values =
        arguments.stream().collect(Collectors.toMap(Settings::name, Settings::value));
    return new Settings(
        list(values.getOrDefault("types", "50,200,800"), Integer::valueOf),
        Integer.parseInt(values.getOrDefault("warmups", "3")),
        Integer.parseInt(values.getOrDefault("rounds", "10")),
        list(values.getOrDefault("modes", "warm,fresh"), Settings::mode),
        Set.copyOf(list(values.getOrDefault("tools", ""), Function.identity())),
        Long.parseLong(values.getOrDefault("seed", "1")),
        Path.of(values.getOrDefault("results", "results")));
  }

  private static String name(String argument) {
    String name = argument.replaceFirst("^--(\\w+)=.*$", "$1");
    if (!NAMES.contains(name)) {
      throw new IllegalArgumentException(argument + ": expected --name=value with one of " + NAMES);
    }
    return name;
  }

  private static String value(String argument) {
    return argument.substring(argument.indexOf('=') + 1);
  }

  private static <T> List<T> list(String value, Function<String, T> element) {
    return Arrays.stream(value.split(",")).filter(each -> !each.isEmpty()).map(element).toList();
  }

  private static Mode mode(String name) {
    return Mode.valueOf(name.toUpperCase(Locale.ROOT));
  }

  boolean includes(Tool tool) {
    return tools.isEmpty() || tools.contains(tool.name());
  }

  /** A fresh process compiles a single type too: what the first use costs. */
  List<Integer> typesIn(Mode mode) {
    Stream<Integer> first = mode == Mode.FRESH ? Stream.of(1) : Stream.empty();
    return Stream.concat(first, types.stream()).distinct().toList();
  }
}

package dev.asyncactivity.benchmarks.compile;

import dev.asyncactivity.benchmarks.harness.Arguments;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/**
 * What is measured and how often.
 *
 * @param types numbers of annotated types
 * @param variants who writes the sources
 * @param tools names of tools; all if empty
 * @param append whether the folder's rows of what is not measured now are kept
 * @param results the folder of the tables
 * @param work the folder of the compilations
 */
record Settings(
    List<Integer> types,
    int warmups,
    int rounds,
    List<Mode> modes,
    List<Variant> variants,
    Set<String> tools,
    int seed,
    boolean append,
    Path results,
    Path work) {
  private static final Map<String, String> DEFAULTS =
      Map.of(
          "types", "1,50,200,800",
          "warmups", "3",
          "rounds", "10",
          "modes", "warm,fresh",
          "variants", "processor,handwritten,copied",
          "tools", "",
          "seed", "1",
          "append", "false",
          "results", "results",
          "work", "target/compile-time");

  static Settings parse(String... args) {
    Arguments arguments = Arguments.parse(args, DEFAULTS);
    return new Settings(
        arguments.list("types").stream().map(Integer::valueOf).toList(),
        arguments.number("warmups"),
        arguments.number("rounds"),
        arguments.list("modes").stream().map(each -> Mode.valueOf(upper(each))).toList(),
        arguments.list("variants").stream().map(each -> Variant.valueOf(upper(each))).toList(),
        Set.copyOf(arguments.list("tools")),
        arguments.number("seed"),
        arguments.flag("append"),
        Path.of(arguments.text("results")),
        Path.of(arguments.text("work")));
  }

  private static String upper(String name) {
    return name.toUpperCase(Locale.ROOT);
  }

  boolean includes(String tool) {
    return tools.isEmpty() || tools.contains(tool);
  }

  /** Only a fresh process compiles a single type: what the first use costs. */
  List<Integer> typesIn(Mode mode) {
    return types.stream().filter(each -> each > 1 || mode == Mode.FRESH).toList();
  }

  /** All numbers of types that are compiled. */
  List<Integer> typesInAllModes() {
    return types.stream()
        .filter(each -> modes.stream().anyMatch(mode -> typesIn(mode).contains(each)))
        .sorted()
        .toList();
  }

  /** Whether an earlier run's compile time stays in the table. */
  boolean keepsTime(CSVRecord row) {
    return append
        && !(includes(row.get("tool"))
            && variants.stream().anyMatch(each -> each.toString().equals(row.get("variant")))
            && modes.stream()
                .filter(mode -> mode.toString().equals(row.get("mode")))
                .anyMatch(mode -> typesIn(mode).contains(Integer.valueOf(row.get("types")))));
  }

  /** Whether an earlier run's description of what was generated stays in the table. */
  boolean keepsOutput(CSVRecord row) {
    return append
        && !(includes(row.get("tool"))
            && typesInAllModes().contains(Integer.valueOf(row.get("types"))));
  }
}

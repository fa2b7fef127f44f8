package dev.asyncactivity.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Measures compilations with our processor, with others, and of their hand-written equivalents.
 *
 * <p>A round compiles everything once, in an order of its own, so that what changes on the machine
 * in the meantime meets all alike.
 */
final class CompileTimeBenchmark {
  private static final Path TOOLS = Path.of("target", "tools");

  private final Settings settings;
  private final Map<Integer, List<Contest>> contests = new LinkedHashMap<>();

  private CompileTimeBenchmark(Settings settings) {
    this.settings = settings;
  }

  /** Runs in the module's folder; {@code compile-time.sh} has put the tools there. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    CompileTimeBenchmark benchmark = new CompileTimeBenchmark(Settings.parse(arguments));
    benchmark.prepare();
    benchmark.measure();
  }

  private void prepare() throws IOException {
    List<Tool> tools =
        new Toolbox(TOOLS).tools().stream().filter(tool -> settings.includes(tool.name())).toList();
    try (CompileOutputTable table = new CompileOutputTable(settings)) {
      for (int types : settings.typesInAllModes()) {
        contests.put(types, new ArrayList<>());
        for (Tool tool : tools) {
          Path folder = settings.work().resolve(tool.name()).resolve(String.valueOf(types));
          Contest contest = Contest.prepare(tool, types, settings.seed(), folder);
          table.add(GeneratedOutput.of(contest, folder.resolve("generated-only")));
          contests.get(types).add(contest);
        }
        System.err.println("Prepared: " + types + " types");
      }
    }
  }

  private void measure() throws IOException, InterruptedException {
    try (CompileTimeTable table = new CompileTimeTable(settings)) {
      for (Mode mode : settings.modes()) {
        for (int round = 1 - settings.warmups(); round <= settings.rounds(); round++) {
          run(mode, round, table);
        }
      }
    }
  }

  /** Rounds before the first are warm-ups. */
  private void run(Mode mode, int round, CompileTimeTable table)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    for (Compilation compilation : shuffled(mode, round)) {
      compilation.output().empty();
      Cost cost = mode.run(compilation);
      if (round > 0) {
        table.add(compilation, mode, round, cost);
      }
    }
    System.err.printf(
        "%s, %s: %.1f s%n",
        mode, round > 0 ? "round " + round : "warm-up", (System.nanoTime() - start) / 1e9);
  }

  private List<Compilation> shuffled(Mode mode, int round) {
    List<Compilation> order = new ArrayList<>();
    for (int types : settings.typesIn(mode)) {
      contests.get(types).stream()
          .flatMap(Contest::compilations)
          .filter(compilation -> settings.variants().contains(compilation.variant()))
          .forEach(order::add);
    }
    Collections.shuffle(order, new Random(settings.seed() + round));
    return order;
  }
}

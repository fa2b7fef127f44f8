package dev.asyncactivity.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;

/**
 * Measures compilations with our processor, with others, and of their hand-written equivalents.
 *
 * <p>A round compiles everything once, in an order of its own, so that what changes on the machine
 * in the meantime meets all alike.
 */
public final class CompileTimeBenchmark {
  private static final Path TOOLS = Path.of("target", "tools");
  private static final Path SHARED_MEMORY = Path.of("/dev/shm");

  private final Settings settings;
  private final Map<Integer, List<Contest>> contests = new LinkedHashMap<>();

  private CompileTimeBenchmark(Settings settings) {
    this.settings = settings;
  }

  /** Runs in the module's folder; {@code compile-time.sh} has put the tools there. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Settings settings = Settings.parse(List.of(arguments));
    Files.createDirectories(settings.results());
    Machine.describe(settings.results(), List.of(arguments));
    Path work = workFolder();
    try {
      CompileTimeBenchmark benchmark = new CompileTimeBenchmark(settings);
      benchmark.prepare(work);
      benchmark.measure();
    } finally {
      PathUtils.deleteDirectory(work);
    }
  }

  /** In memory where there is such a file system: no disk is measured. */
  private static Path workFolder() throws IOException {
    String prefix = "compile-time";
    return Files.isWritable(SHARED_MEMORY)
        ? Files.createTempDirectory(SHARED_MEMORY, prefix)
        : Files.createTempDirectory(prefix);
  }

  private void prepare(Path work) throws IOException {
    List<Tool> tools = new Toolbox(TOOLS).tools().stream().filter(settings::includes).toList();
    try (CompileOutputTable table = new CompileOutputTable(settings.results())) {
      for (int types : allTypes()) {
        contests.put(types, new ArrayList<>());
        for (Tool tool : tools) {
          Path folder = work.resolve(tool.name()).resolve(String.valueOf(types));
          Contest contest = Contest.prepare(tool, types, settings.seed(), folder);
          table.add(GeneratedOutput.of(contest, folder.resolve("generated-only")));
          contests.get(types).add(contest);
        }
        System.err.println("Prepared: " + types + " types");
      }
    }
  }

  private Iterable<Integer> allTypes() {
    TreeSet<Integer> all = new TreeSet<>();
    settings.modes().forEach(mode -> all.addAll(settings.typesIn(mode)));
    return all;
  }

  private void measure() throws IOException, InterruptedException {
    try (CompileTimeTable table = new CompileTimeTable(settings.results())) {
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
          .flatMap(contest -> Stream.of(contest.processor(), contest.handwritten()))
          .forEach(order::add);
    }
    Collections.shuffle(order, new Random(settings.seed() + round));
    return order;
  }
}

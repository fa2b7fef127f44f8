package dev.asyncactivity.processor.readability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncactivity.processor.parse.Verdict;
import dev.asyncactivity.processor.parse.Verdict.Silent;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Draws types by seed and compares what the processor says of them with what Temporal's default
 * data converter does with their values. {@code -Dreadability.types=2000} draws as many, {@code
 * -Dreadability.seed} others, and {@code -Dreadability.only} one of them alone.
 */
class ReadabilityTest {
  private static final int TYPES = Integer.getInteger("readability.types", 100);
  private static final long BASE_SEED = Long.getLong("readability.seed", 1);
  private static final long SEEDS_PER_BASE = 1_000_000;
  private static final int BATCH = 500;

  @TempDir Path folder;

  private final List<String> disagreements = new ArrayList<>();
  private final Map<String, Integer> counts = new TreeMap<>();
  private final Map<String, Integer> reasons = new TreeMap<>();

  @Test
  void theProcessorSaysWhatTheConverterDoes() throws Exception {
    long start = System.nanoTime();
    long first = BASE_SEED * SEEDS_PER_BASE;
    Long only = Long.getLong("readability.only");
    if (only != null) {
      check(List.of(Drawing.of(only)));
    } else {
      for (int i = 0; i < TYPES; i += BATCH) {
        int size = Math.min(BATCH, TYPES - i);
        check(LongStream.range(first + i, first + i + size).mapToObj(Drawing::of).toList());
      }
    }
    int types = only == null ? TYPES : 1;
    System.out.printf(
        "Readability: %d of %d types agree, %.1f %% of them unreadable, %.1f %% not judged on"
            + " purpose, %.1f s on Java %s: %s%n",
        types - disagreements.size(),
        types,
        percent("UNREADABLE", types),
        percent("UNJUDGED", types),
        (System.nanoTime() - start) / 1e9,
        Runtime.version().feature(),
        counts);
    reasons.forEach((reason, count) -> System.out.println("  " + count + " " + reason));
    assertThat(disagreements).isEmpty();
    if (only == null) {
      assertThat(percent("UNREADABLE", types)).isBetween(20.0, 60.0);
      assertThat(percent("UNJUDGED", types)).isLessThan(35.0);
    }
  }

  private double percent(String verdict, int types) {
    int count =
        counts.entrySet().stream()
            .filter(entry -> entry.getKey().startsWith(verdict))
            .mapToInt(Map.Entry::getValue)
            .sum();
    return 100.0 * count / types;
  }

  private void check(List<Drawing> drawings) throws Exception {
    Judge judge = new Judge(Files.createTempDirectory(folder, "batch"));
    assertThat(judge.compile(drawings)).isEmpty();
    Map<String, Verdict> verdicts = judge.verdicts(drawings);
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {judge.classes().toUri().toURL()}, getClass().getClassLoader())) {
      // Jackson looks there for the classes that type ids name.
      Thread.currentThread().setContextClassLoader(loader);
      for (Drawing drawing : drawings) {
        Class<?> drawn = loader.loadClass(drawing.interfaceName());
        Method method = drawn.getMethod(Drawing.METHOD, String.class);
        compare(drawing, verdicts.get(drawing.interfaceName()), Converter.refusal(drawn, method));
      }
    } finally {
      Thread.currentThread().setContextClassLoader(getClass().getClassLoader());
    }
  }

  private void compare(Drawing drawing, Verdict verdict, Optional<String> refusal) {
    String said = verdict instanceof Silent silent ? silent.name() : "UNREADABLE";
    counts.merge(said + (refusal.isPresent() ? " and refused" : " and read"), 1, Integer::sum);
    if (verdict instanceof Verdict.Unreadable unreadable) {
      reasons.merge(unreadable.fix().replaceAll("\\w+\\(\\)", "x()"), 1, Integer::sum);
    }
    boolean agree = verdict == Silent.UNJUDGED || verdict != Silent.READABLE == refusal.isPresent();
    if (!agree) {
      disagreements.add(
          "seed "
              + drawing.seed()
              + ", the processor: "
              + verdict
              + "\nthe converter: "
              + refusal.orElse("reads it back")
              + "\n"
              + drawing.source());
    }
  }
}

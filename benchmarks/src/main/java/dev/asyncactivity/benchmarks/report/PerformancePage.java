package dev.asyncactivity.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Fills docs/performance.md from what the benchmarks wrote. Both of them end with it, so a part
 * whose benchmark has not run stays as it is, like everything that is written by hand.
 */
final class PerformancePage {
  private PerformancePage() {}

  /** The arguments: the folder with the results, and the one with the page. */
  public static void main(String... args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("Give the folder of the results and that of the page.");
    }
    Path docs = Path.of(args[1]);
    Path page = docs.resolve("performance.md");
    Pictures pictures = new Pictures(docs.resolve("performance"));
    String text = Files.readString(page);
    Files.writeString(page, fill(text, new Results(Path.of(args[0])), pictures));
  }

  private static String fill(String page, Results results, Pictures pictures) throws IOException {
    MarkedText filled = new MarkedText(page);
    for (Part part : Part.all(pictures)) {
      if (results.has(part.file())) {
        filled = filled.with(part.name(), part.content().from(results));
      }
    }
    return filled.text();
  }
}

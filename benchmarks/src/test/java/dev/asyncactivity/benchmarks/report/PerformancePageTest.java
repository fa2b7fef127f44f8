package dev.asyncactivity.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page from made-up results. {@code -Dgolden.update=true} writes the expected one anew. */
class PerformancePageTest {
  private static final Path RESULTS = Path.of("src/test/resources/report/results");
  private static final Path EXPECTED = Path.of("src/test/resources/report/expected.md");
  private static final Path REAL_PAGE = Path.of("../docs/performance.md");

  @TempDir Path folder;
  private Path docs;

  @BeforeEach
  void emptyPage() throws IOException {
    docs = Files.createDirectory(folder.resolve("docs"));
    StringBuilder page = new StringBuilder("# By hand\n");
    for (Part part : Part.all(new Pictures(docs))) {
      page.append("\n<!-- begin: %s -->\nold\n<!-- end: %1$s -->\n".formatted(part.name()));
    }
    Files.writeString(page(), page.append("\nBy hand, too.\n"));
  }

  @Test
  void thePageIsTheExpectedOne() throws IOException {
    write(RESULTS);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(EXPECTED, Files.readString(page()));
    }
    assertThat(page()).hasSameTextualContentAs(EXPECTED);
  }

  @Test
  void aSecondRunChangesNoByte() throws IOException {
    write(RESULTS);
    Map<String, String> first = files();
    write(RESULTS);
    assertThat(files()).isEqualTo(first).hasSize(9);
  }

  @Test
  void everyPictureIsShown() throws IOException {
    write(RESULTS);
    assertThat(files().keySet())
        .filteredOn(name -> name.endsWith(".svg"))
        .allSatisfy(name -> assertThat(page()).content().contains("(" + name + ")"));
  }

  @Test
  void withoutResultsThePageStaysAsItIs() throws IOException {
    String before = Files.readString(page());
    write(Files.createDirectory(folder.resolve("nothing")));
    assertThat(page()).hasContent(before);
    assertThat(files()).hasSize(1);
  }

  @Test
  void aPartWithoutItsFileStaysAsItIs() throws IOException {
    Path some = Files.createDirectory(folder.resolve("some"));
    Files.copy(RESULTS.resolve("completions.csv"), some.resolve("completions.csv"));
    write(some);
    assertThat(page())
        .content()
        .contains("<!-- begin: compile-goals -->\nold\n<!-- end: compile-goals -->")
        .contains("<!-- begin: tokens -->\nold\n<!-- end: tokens -->")
        .contains("| Parking, rate of that by hand | at least 98 % | – | not measured |")
        .contains("### dev server");
  }

  @Test
  void aPageThatLacksAMarkerIsRefused() throws IOException {
    Files.writeString(page(), "# By hand\n");
    assertThatThrownBy(() -> write(RESULTS)).hasMessageContaining("begin: compile-machine");
  }

  @Test
  void theRealPageHasAPlaceForEveryPart() throws IOException {
    MarkedText real = new MarkedText(Files.readString(REAL_PAGE));
    List<Part> parts = Part.all(new Pictures(docs));
    assertThat(parts).allSatisfy(part -> real.with(part.name(), "new"));
  }

  private void write(Path results) throws IOException {
    PerformancePage.main(results.toString(), docs.toString());
  }

  private Path page() {
    return docs.resolve("performance.md");
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(docs)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(docs.relativize(file).toString(), Files.readString(file));
      }
    }
    return contents;
  }
}

package docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** CONTRIBUTING.md tells where to go, and names only what is there. */
class ContributingTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern TABLE =
      Pattern.compile("\\| to change \\| open \\|\n\\|[ -|]+\\|\n((?:\\|.*\n)+)");
  private static final Pattern ROW = Pattern.compile("\\| (.+?) \\| (.+) \\|");
  private static final Pattern LINK = Pattern.compile("\\[([^]]+)]\\(([^)]+)\\)");
  private static final Pattern TEST = Pattern.compile("`(\\w+Test)\\b");

  private final String page = Files.readString(ROOT.resolve("CONTRIBUTING.md"));

  ContributingTest() throws IOException {}

  @TestFactory
  Stream<DynamicTest> whatIsToBeOpenedIsThere() {
    return rows().stream()
        .map(row -> DynamicTest.dynamicTest("to change " + row.group(1), () -> checkRow(row)));
  }

  private static void checkRow(MatchResult row) {
    List<MatchResult> links = LINK.matcher(row.group(2)).results().toList();
    assertThat(links).as(row.group(1)).isNotEmpty();
    for (MatchResult link : links) {
      assertThat(ROOT.resolve(link.group(2))).as(row.group(1)).exists();
      String file = Path.of(link.group(2)).getFileName().toString();
      assertThat(file.replace(".java", "")).as(row.group(1)).isEqualTo(link.group(1));
    }
  }

  @Test
  void theTableIsWorthALook() {
    assertThat(rows()).hasSizeGreaterThanOrEqualTo(25);
    assertThat(rows().stream().map(row -> row.group(1))).doesNotHaveDuplicates();
  }

  @Test
  void theTestsThatItNamesAreThere() throws IOException {
    List<String> there = new ArrayList<>();
    for (String module :
        List.of("core", "runtime", "processor", "testing", "integration-tests", "conformance")) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
        files.map(file -> file.getFileName().toString()).forEach(there::add);
      }
    }
    assertThat(TEST.matcher(page).results().map(it -> it.group(1) + ".java"))
        .isNotEmpty()
        .isSubsetOf(there);
  }

  private List<MatchResult> rows() {
    return TABLE
        .matcher(page)
        .results()
        .flatMap(table -> ROW.matcher(table.group(1)).results())
        .toList();
  }
}

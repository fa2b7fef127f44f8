package docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every code block in the documentation stands, line by line, in a file that the build compiles or
 * compares: the comment before the block names it. Blocks of shell commands are left out; {@code
 * .ci/run} reads its commands from the README's.
 */
class DocumentationTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern BLOCK =
      Pattern.compile("(?:<!-- from (\\S+) -->\n)?```(\\w*)\n(.*?)```", Pattern.DOTALL);
  private static final Pattern BUILD =
      Pattern.compile(
          "^\\| .* \\| ([\\d.]+) \\| .*\\(\\.\\./(integration-tests/src/it/[\\w-]+)\\) \\|$",
          Pattern.MULTILINE);
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");

  @TestFactory
  Stream<DynamicTest> everyCodeBlockStandsInTheFileThatItNames() throws IOException {
    return documents().stream().flatMap(DocumentationTest::blocks);
  }

  @Test
  void everyLinkLeadsToAFile() throws IOException {
    for (Path document : documents()) {
      Matcher link = LINK.matcher(Files.readString(document));
      while (link.find()) {
        assertThat(document.resolveSibling(link.group(1))).as(document.toString()).exists();
      }
    }
  }

  @Test
  void everyBuildOfTheTableHasTheVersionThatItsProjectHas() {
    Matcher row = BUILD.matcher(read(ROOT.resolve("docs/builds.md")));
    int rows = 0;
    while (row.find()) {
      rows++;
      assertThat(read(ROOT.resolve(row.group(2)).resolve("pom.xml")))
          .as(row.group())
          .contains(">" + row.group(1) + "<");
    }
    assertThat(rows).isGreaterThanOrEqualTo(10);
  }

  /** Those at the root, in docs and its folders, and beside the samples. */
  private static List<Path> documents() throws IOException {
    try (Stream<Path> paths =
        Files.find(ROOT, 3, (path, attributes) -> path.toString().endsWith(".md"))) {
      return paths.filter(path -> !path.toString().contains("/target/")).sorted().toList();
    }
  }

  private static Stream<DynamicTest> blocks(Path document) {
    List<DynamicTest> tests = new ArrayList<>();
    String text = read(document);
    Matcher block = BLOCK.matcher(text);
    while (block.find()) {
      String source = block.group(1);
      String language = block.group(2);
      String code = block.group(3);
      long line = text.substring(0, block.start()).lines().count() + 1;
      tests.add(
          DynamicTest.dynamicTest(
              document.getFileName() + ":" + line, () -> check(language, source, code)));
    }
    return tests.stream();
  }

  private static void check(String language, String source, String code) {
    if (language.equals("sh") || language.equals("text")) {
      return;
    }
    assertThat(source).as("the comment <!-- from FILE --> before the block").isNotNull();
    assertThat(lines(read(ROOT.resolve(source)))).containsSequence(lines(code));
  }

  /** The lines without their indentation, and without empty ones. */
  private static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

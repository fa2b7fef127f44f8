package dev.asyncactivity.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Generated code is read by people, and compiled in each of their builds. */
class GeneratedStyleTest {
  private static final int MAX_COLUMNS = 100;
  private static final int MAX_BYTES = 10_240;
  private static final Map<String, String> GENERATED =
      TestCompiler.readAll(Path.of("src/test/golden/expected"));

  /** Where a line is longer, it has no place to break: its names are so long. */
  @TestFactory
  Stream<DynamicTest> linesAreShort() {
    return GENERATED.entrySet().stream()
        .filter(file -> !file.getKey().startsWith("longnames"))
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getKey(),
                    () ->
                        assertThat(file.getValue().lines())
                            .allMatch(
                                line ->
                                    unescaped(line).length() <= MAX_COLUMNS
                                        || isUnbreakable(line))));
  }

  private static boolean isUnbreakable(String line) {
    return line.strip().startsWith("*")
        || line.strip().startsWith("implements ")
        || line.endsWith(" =");
  }

  private static String unescaped(String line) {
    return line.replaceAll("\\\\u[0-9a-f]{4}", "x");
  }

  @Test
  void noTrailingBlanksAndNoTabs() {
    assertThat(GENERATED)
        .allSatisfy(
            (file, source) ->
                assertThat(source.lines())
                    .noneMatch(line -> line.endsWith(" ") || line.contains("\t")));
  }

  @Test
  void everythingIsAscii() {
    assertThat(GENERATED)
        .allSatisfy((file, source) -> assertThat(source.chars()).allMatch(c -> c < 128));
  }

  @Test
  void nothingOfJavaLangIsImported() {
    assertThat(GENERATED)
        .allSatisfy((file, source) -> assertThat(source).doesNotContain("import java.lang."));
  }

  /** One asynchronous method with a record result and two declared failures. */
  @Test
  void theExpensesExampleIsSmall() {
    int bytes =
        GENERATED.entrySet().stream()
            .filter(file -> file.getKey().startsWith("expenses"))
            .mapToInt(file -> file.getValue().getBytes(StandardCharsets.UTF_8).length)
            .sum();
    System.out.println("Generated for the expenses example: " + bytes + " bytes");
    assertThat(bytes).isLessThanOrEqualTo(MAX_BYTES);
  }
}

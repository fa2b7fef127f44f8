package dev.asyncactivity.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncactivity.processor.TestCompiler.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is generated for every interface in {@code src/test/golden/input} is, to the letter, what
 * {@code expected} holds. {@code -Dgolden.update=true} writes the files anew; the difference is
 * then reviewed like code.
 */
class GoldenTest {
  static final Path INPUT = Path.of("src/test/golden/input");
  static final Path EXPECTED = Path.of("src/test/golden/expected");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> generatesWhatTheGoldenFilesHold() throws IOException {
    Result result = new TestCompiler(folder).compile(inputs());
    assertThat(result.success()).as(result.log()).isTrue();
    if (Boolean.getBoolean("golden.update")) {
      update(result.generated());
    }
    Map<String, String> expected = TestCompiler.readAll(EXPECTED);
    DynamicTest sameFiles =
        DynamicTest.dynamicTest(
            "the same files",
            () -> assertThat(result.generated().keySet()).isEqualTo(expected.keySet()));
    return Stream.concat(
        Stream.of(sameFiles),
        expected.keySet().stream()
            .map(
                file ->
                    DynamicTest.dynamicTest(
                        file,
                        () ->
                            assertThat(result.generated().get(file))
                                .isEqualTo(expected.get(file)))));
  }

  @Test
  void theOrderOfTheSourcesChangesNothing() throws IOException {
    List<Path> shuffled = inputs();
    Collections.shuffle(shuffled, new Random(1));
    Result result = new TestCompiler(folder).compile(shuffled);
    assertThat(result.generated()).isEqualTo(TestCompiler.readAll(EXPECTED));
  }

  static List<Path> inputs() throws IOException {
    try (Stream<Path> paths = Files.walk(INPUT)) {
      return new ArrayList<>(
          paths.filter(path -> path.toString().endsWith(".java")).sorted().toList());
    }
  }

  private static void update(Map<String, String> generated) throws IOException {
    for (String stale : TestCompiler.readAll(EXPECTED).keySet()) {
      Files.delete(EXPECTED.resolve(stale));
    }
    for (Map.Entry<String, String> file : generated.entrySet()) {
      Path path = EXPECTED.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }
}

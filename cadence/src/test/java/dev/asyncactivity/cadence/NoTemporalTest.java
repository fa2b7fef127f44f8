package dev.asyncactivity.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a user of Cadence has on the class path, and what the classes need. */
class NoTemporalTest {
  private static final Path CLASSES = Path.of("target/classes");

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).toList();
    }
  }

  @Test
  void everyClassLinksWithoutTemporal() throws Exception {
    assertThatThrownBy(() -> Class.forName("io.temporal.client.WorkflowClient"))
        .isInstanceOf(ClassNotFoundException.class);
    List<Path> classes = files(CLASSES, ".class");
    assertThat(classes).hasSizeGreaterThan(40);
    for (Path file : classes) {
      String name =
          CLASSES.relativize(file).toString().replace(".class", "").replace(File.separator, ".");
      if (!name.endsWith("package-info")) {
        assertThat(Class.forName(name).getDeclaredMethods()).as(name).isNotNull();
      }
    }
  }

  @Test
  void noSourceNamesTemporal() throws IOException {
    for (Path file : files(Path.of("src/main/java"), ".java")) {
      assertThat(Files.readString(file)).as(file.toString()).doesNotContain("io.temporal");
    }
  }

  @Test
  void ofUsOnlyTheCoreIsOnTheClassPath() {
    assertThat(Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)))
        .filteredOn(entry -> entry.contains("async-activity") || entry.endsWith("classes"))
        .allMatch(
            entry ->
                entry.matches(".*(core|cadence)[/\\\\]target[/\\\\](test-)?classes")
                    || entry.matches(".*async-activity-(core|cadence)-.*\\.jar"));
  }
}

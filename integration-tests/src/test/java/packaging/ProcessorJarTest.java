package packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** The processor as it is published: one jar that meets nothing else on a processor path. */
class ProcessorJarTest {
  private static final String FOLDER = "dev/asyncactivity/processor/";

  @Test
  void holdsNothingButTheProcessorsPackage() throws IOException {
    try (JarFile jar = open()) {
      List<String> files =
          jar.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).toList();
      assertThat(files)
          .allMatch(name -> name.startsWith(FOLDER) || name.startsWith("META-INF/"))
          .noneMatch(name -> name.startsWith("META-INF/maven/"))
          .doesNotHaveDuplicates()
          .contains(
              FOLDER + "AsyncActivityProcessor.class",
              FOLDER + "shaded/javapoet/JavaFile.class",
              "META-INF/services/javax.annotation.processing.Processor",
              "META-INF/gradle/incremental.annotation.processors");
    }
  }

  @Test
  void mentionsJavaPoetOnlyUnderItsNewName() throws IOException {
    try (JarFile jar = open()) {
      for (ZipEntry entry : jar.stream().filter(e -> e.getName().endsWith(".class")).toList()) {
        try (InputStream in = jar.getInputStream(entry)) {
          assertThat(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1))
              .as(entry.getName())
              .doesNotContain("com/palantir");
        }
      }
    }
  }

  @Test
  void isNoPartOfASpringBootJar() throws IOException {
    try (JarFile jar = open()) {
      assertThat(jar.getManifest().getMainAttributes().getValue("Spring-Boot-Jar-Type"))
          .isEqualTo("annotation-processor");
    }
  }

  private static JarFile open() throws IOException {
    return new JarFile(jarFile().toFile());
  }

  private static Path jarFile() {
    return Path.of(System.getProperty("processor.folder"), System.getProperty("processor.jar"));
  }
}

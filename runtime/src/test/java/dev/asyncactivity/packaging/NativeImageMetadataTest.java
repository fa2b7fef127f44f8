package dev.asyncactivity.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The metadata for GraalVM's native image names what our code reflects on, and no more. There is no
 * native image here, so the sources are what it is compared with.
 */
class NativeImageMetadataTest {
  private static final String METADATA =
      "/META-INF/native-image/dev.asyncactivity/async-activity-runtime/reachability-metadata.json";

  private static final Pattern REFLECTION =
      Pattern.compile(
          "Class\\.forName|newProxyInstance|\\.newInstance\\(|setAccessible|ServiceLoader"
              + "|getResource|\\.get(Declared)?(Methods?|Fields?|Constructors?)\\(\\)"
              + "|getRecordComponents|getPermittedSubclasses");

  private static final Pattern PROXY =
      Pattern.compile("newProxyInstance\\([^;]*?new Class<\\?>\\[] \\{(\\w+)\\.class}");
  private static final Pattern METHODS = Pattern.compile("(\\w+)\\.class\\.getMethods\\(\\)");

  /** They reflect on the user's own types only: interfaces, and records of failures. */
  private static final List<String> ON_TYPES_OF_THE_USER =
      List.of(
          "ActivityContract.java",
          "ContractFailures.java",
          "DeclaredFailures.java",
          "RecordAnnotations.java",
          "StrictRecord.java",
          "UngeneratedActivities.java",
          "WaitBook.java",
          "WaitListener.java");

  @Test
  void itNamesEveryProxyAndEveryClassWhoseMethodsAreLookedUp() throws Exception {
    assertThat(proxies()).containsExactlyElementsOf(inSources(PROXY));
    assertThat(typesWithPublicMethods()).containsExactlyElementsOf(inSources(METHODS));
  }

  @Test
  void everyNamedClassExists() throws Exception {
    for (JsonNode entry : reflection()) {
      JsonNode type = entry.get("type");
      for (JsonNode name : type.isTextual() ? List.of(type) : type.get("proxy")) {
        assertThat(Class.forName(name.asText()).isInterface()).isEqualTo(type.isObject());
      }
    }
  }

  @Test
  void nothingElseReflects() {
    List<String> reflecting = new ArrayList<>(ON_TYPES_OF_THE_USER);
    reflecting.addAll(
        List.of("ClientConverters.java", "InnermostClient.java", "KnownActivityInfo.java"));
    assertThat(sources())
        .filteredOn(source -> REFLECTION.matcher(read(source)).find())
        .extracting(source -> source.getFileName().toString())
        .containsExactlyInAnyOrderElementsOf(reflecting);
  }

  private static JsonNode reflection() throws IOException {
    try (InputStream json = NativeImageMetadataTest.class.getResourceAsStream(METADATA)) {
      return new ObjectMapper().readTree(Objects.requireNonNull(json)).get("reflection");
    }
  }

  private static TreeSet<String> proxies() throws IOException {
    TreeSet<String> names = new TreeSet<>();
    for (JsonNode entry : reflection()) {
      entry.get("type").path("proxy").forEach(name -> names.add(simple(name)));
    }
    return names;
  }

  private static TreeSet<String> typesWithPublicMethods() throws IOException {
    TreeSet<String> names = new TreeSet<>();
    for (JsonNode entry : reflection()) {
      if (entry.path("allPublicMethods").asBoolean()) {
        names.add(simple(entry.get("type")));
      }
    }
    return names;
  }

  private static String simple(JsonNode name) {
    return name.asText().substring(name.asText().lastIndexOf('.') + 1);
  }

  private static TreeSet<String> inSources(Pattern pattern) {
    TreeSet<String> names = new TreeSet<>();
    for (Path source : sources()) {
      pattern.matcher(read(source)).results().forEach(match -> names.add(match.group(1)));
    }
    return names;
  }

  private static List<Path> sources() {
    return Stream.of("src/main/java", "../core/src/main/java")
        .flatMap(folder -> walk(Path.of(folder)))
        .filter(file -> file.toString().endsWith(".java"))
        .toList();
  }

  private static Stream<Path> walk(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path source) {
    try {
      return Files.readString(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

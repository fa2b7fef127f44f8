package dev.asyncactivity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which room of the library may know which: data flows one way. */
class WallsTest {
  private static final Path CORE = Path.of("src/main/java");
  private static final Path RUNTIME = Path.of("../runtime/src/main/java");
  private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?([\\w.]+);");
  private static final Pattern ROOM =
      Pattern.compile("dev\\.asyncactivity(?:\\.internal(?:\\.(\\w+))?)?\\.[A-Z].*");

  /** Each room of the core with the rooms that it may import; all may import the API. */
  private static final Map<String, Set<String>> CORE_ROOMS =
      Map.of(
          "time", Set.of(),
          "retry", Set.of("time"),
          "address", Set.of(),
          "value", Set.of(),
          "token", Set.of("address"),
          "observe", Set.of("address"),
          "call", Set.of("address", "retry", "time"),
          "delivery", Set.of("address", "call", "observe", "retry"),
          "pipeline", Set.of("address", "call", "delivery", "observe", "retry", "time"));

  @TestFactory
  Stream<DynamicTest> theRoomsOfTheCoreKnowOnlyThoseBeforeThem() {
    return CORE_ROOMS.entrySet().stream()
        .map(
            room ->
                DynamicTest.dynamicTest(
                    room.getKey(),
                    () ->
                        assertThat(roomsKnownTo(CORE, room.getKey())).isSubsetOf(room.getValue())));
  }

  @Test
  void theMapNamesEveryRoomOfTheCore() throws IOException {
    try (Stream<Path> rooms = Files.list(CORE.resolve("dev/asyncactivity/internal"))) {
      assertThat(rooms.filter(Files::isDirectory).map(it -> it.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(CORE_ROOMS.keySet());
    }
  }

  @Test
  void theCoreKnowsNoPlatform() throws IOException {
    for (Path file : files(CORE)) {
      assertThat(imports(file))
          .as(file.toString())
          .allMatch(
              it ->
                  it.startsWith("java.")
                      || it.startsWith("javax.crypto.")
                      || it.startsWith("org.jspecify.")
                      || it.startsWith("dev.asyncactivity."));
    }
  }

  @Test
  void onlyTheFacadeThrowsForTheCaller() throws IOException {
    for (Path file : files(CORE.resolve("dev/asyncactivity/internal/delivery"))) {
      assertThat(Files.readString(file)).as(file.toString()).doesNotContain("Outcome.NotPending(");
    }
    for (String room : List.of("grpc", "payload", "metrics", "interceptor")) {
      assertThat(roomsKnownTo(RUNTIME, room)).as(room).doesNotContain("pipeline", "worker");
    }
  }

  private static Set<String> roomsKnownTo(Path sources, String room) throws IOException {
    Set<String> known = new TreeSet<>();
    for (Path file : files(sources.resolve("dev/asyncactivity/internal").resolve(room))) {
      for (String name : imports(file)) {
        Matcher matcher = ROOM.matcher(name);
        if (matcher.matches() && matcher.group(1) != null && !matcher.group(1).equals(room)) {
          known.add(matcher.group(1));
        }
      }
    }
    return known;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(it -> it.toString().endsWith(".java")).toList();
    }
  }

  private static List<String> imports(Path file) throws IOException {
    return IMPORT.matcher(Files.readString(file)).results().map(it -> it.group(1)).toList();
  }
}

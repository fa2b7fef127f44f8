package dev.asyncactivity.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncactivity.processor.TestCompiler.Result;
import dev.asyncactivity.processor.diagnostic.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each file or folder in {@code src/test/diagnostics/<problem>} is compiled by itself. A comment at
 * the end of a line names what must be reported there, {@code // AsyncActivity.NotPublic}; nothing
 * else of ours may be reported. A case in {@code None} must be silent.
 */
class DiagnosticsTest {
  private static final Path CASES = Path.of("src/test/diagnostics");
  private static final Pattern ID = Pattern.compile("AsyncActivity\\.\\w+");
  private static final Pattern EXPECTATION = Pattern.compile("// ((?:AsyncActivity\\.\\w+ ?)+)$");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> everyCaseIsReportedWhereItsCommentsSay() throws IOException {
    return cases().stream()
        .map(path -> DynamicTest.dynamicTest(CASES.relativize(path).toString(), () -> check(path)));
  }

  /** Only a bug could lead to it; {@link InternalErrorTest} has one. */
  @Test
  void everyProblemHasACase() throws IOException {
    Set<String> expected =
        Arrays.stream(Problem.values())
            .filter(problem -> problem != Problem.INTERNAL_ERROR)
            .map(Problem::id)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> found = new TreeSet<>();
    for (Path path : cases()) {
      found.addAll(expectations(sources(path)).values().stream().flatMap(List::stream).toList());
    }
    assertThat(found).isEqualTo(expected);
  }

  private static List<Path> cases() throws IOException {
    try (Stream<Path> problems = Files.list(CASES)) {
      return problems.flatMap(DiagnosticsTest::list).sorted().toList();
    }
  }

  private static Stream<Path> list(Path folder) {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> sources(Path path) throws IOException {
    try (Stream<Path> paths = Files.walk(path)) {
      return paths.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private void check(Path path) throws IOException {
    List<Path> sources = sources(path);
    Path output = Files.createTempDirectory(folder, "case");
    Result result = new TestCompiler(output).withoutWerror().compile(sources);
    assertThat(reported(result)).as(result.log()).isEqualTo(expectations(sources));
    boolean errorsExpected =
        expectations(sources).values().stream()
            .flatMap(List::stream)
            .anyMatch(id -> problem(id).kind() == Diagnostic.Kind.ERROR);
    assertThat(result.success()).as(result.log()).isNotEqualTo(errorsExpected);
  }

  private static Problem problem(String id) {
    return Arrays.stream(Problem.values())
        .filter(problem -> problem.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No problem has the id " + id));
  }

  private static Map<String, List<String>> expectations(List<Path> sources) throws IOException {
    Map<String, List<String>> expectations = new TreeMap<>();
    for (Path source : sources) {
      List<String> lines = Files.readAllLines(source);
      for (int i = 0; i < lines.size(); i++) {
        Matcher expectation = EXPECTATION.matcher(lines.get(i));
        if (expectation.find()) {
          List<String> ids = ids(expectation.group(1));
          expectations.put(source.getFileName() + ":" + (i + 1), ids);
        }
      }
    }
    return expectations;
  }

  private static Map<String, List<String>> reported(Result result) {
    Map<String, List<String>> reported = new TreeMap<>();
    for (Diagnostic<? extends JavaFileObject> diagnostic : result.diagnostics()) {
      String message = diagnostic.getMessage(null);
      if (message.startsWith("AsyncActivity.")) {
        String file = Path.of(diagnostic.getSource().getName()).getFileName().toString();
        String place = file + ":" + diagnostic.getLineNumber();
        reported.merge(place, List.of(ids(message).get(0)), DiagnosticsTest::concatenated);
      }
    }
    return reported;
  }

  private static List<String> concatenated(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).sorted().toList();
  }

  private static List<String> ids(String text) {
    return ID.matcher(text).results().map(match -> match.group()).sorted().toList();
  }
}

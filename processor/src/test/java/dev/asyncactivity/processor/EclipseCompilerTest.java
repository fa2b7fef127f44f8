package dev.asyncactivity.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncactivity.processor.TestCompiler.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Eclipse's compiler, which the IDE uses, generates the same code from the same inputs. */
class EclipseCompilerTest {
  /** Eclipse's rounds do not list annotated methods of annotation types. */
  private static final String NOT_ROUNDED_UP = "OnAnAnnotation.java";

  @TempDir Path folder;

  @Test
  void generatesWhatTheGoldenFilesHold() throws IOException {
    Result result = TestCompiler.eclipse(folder).compile(GoldenTest.inputs());
    assertThat(result.success()).as(result.log()).isTrue();
    Map<String, String> expected = TestCompiler.readAll(GoldenTest.EXPECTED);
    assertThat(result.generated().keySet()).isEqualTo(expected.keySet());
    expected.forEach(
        (file, text) -> assertThat(result.generated().get(file)).as(file).isEqualTo(text));
  }

  /**
   * Eclipse's compiler calls a suppression unnecessary where it does not warn and javac does: of
   * what is deprecated or raw in the interface itself.
   */
  @Test
  void warnsOfNothingButSuppressionsThatJavacNeeds() throws IOException {
    Result result = TestCompiler.eclipse(folder).compile(GoldenTest.inputs());
    assertThat(result.success()).as(result.log()).isTrue();
    assertThat(warningsOfGenerated(result))
        .isNotEmpty()
        .allMatch(
            it -> it.matches("Unnecessary @SuppressWarnings.*(deprecation|removal|rawtypes).*"));
  }

  private static List<String> warningsOfGenerated(Result result) {
    return result.diagnostics().stream()
        .filter(it -> it.getKind() != Diagnostic.Kind.NOTE && it.getSource() != null)
        .filter(it -> it.getSource().getName().contains("generated"))
        .map(it -> it.getMessage(Locale.ROOT))
        .toList();
  }

  /** Its filer takes no class that is on the class path already, so such a build must be clean. */
  @Test
  void asksForACleanBuildWhenTheLastOutputIsOnTheClassPath() {
    SourceFiles sources =
        new SourceFiles(folder)
            .add(
                "app/Approvals.java",
                """
                package app;
                @io.temporal.activity.ActivityInterface
                public interface Approvals {
                  @dev.asyncactivity.AsyncActivity
                  String approve(String id);
                }
                """);
    Path first = folder.resolve("first");
    assertThat(TestCompiler.eclipse(first).compile(sources.paths()).success()).isTrue();
    Result second =
        TestCompiler.eclipse(folder.resolve("second"))
            .withClassPath(first.resolve("classes"))
            .compile(sources.paths());
    assertThat(second.success()).isFalse();
    assertThat(second.diagnostics())
        .singleElement()
        .satisfies(
            error ->
                assertThat(error.getMessage(null)).startsWith("AsyncActivity.StaleOutput: app."));
  }

  /** By id alone: Eclipse's compiler places a message on an annotation value at the annotation. */
  @TestFactory
  Stream<DynamicTest> reportsTheSameIds() {
    return DiagnosticCase.all().stream()
        .filter(example -> !example.toString().endsWith(NOT_ROUNDED_UP))
        .map(example -> DynamicTest.dynamicTest(example.toString(), () -> checkIds(example)));
  }

  private void checkIds(DiagnosticCase example) throws IOException {
    Path output = Files.createTempDirectory(folder, "case");
    Result result = example.compile(output, TestCompiler.eclipse(output));
    assertThat(DiagnosticCase.reported(result).values().stream().flatMap(List::stream))
        .as(result.log())
        .containsExactlyInAnyOrderElementsOf(example.expectedIds());
  }
}

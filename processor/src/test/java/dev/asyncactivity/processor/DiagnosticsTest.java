package dev.asyncactivity.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncactivity.processor.TestCompiler.Result;
import dev.asyncactivity.processor.diagnostic.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each {@link DiagnosticCase} is compiled by itself. What its comments name is reported, where they
 * stand, in one compilation; nothing else of ours is. A case in {@code None} is silent, and what is
 * generated for it compiles without a warning.
 */
class DiagnosticsTest {
  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> everyCaseIsReportedWhereItsCommentsSay() {
    return DiagnosticCase.all().stream()
        .map(example -> DynamicTest.dynamicTest(example.toString(), () -> check(example)));
  }

  @Test
  void thereAreEnoughCases() {
    List<DiagnosticCase> silent =
        DiagnosticCase.all().stream().filter(DiagnosticCase::isSilent).toList();
    List<DiagnosticCase> wrong =
        DiagnosticCase.all().stream().filter(example -> !example.isSilent()).toList();
    assertThat(wrong).allSatisfy(example -> assertThat(example.expectedIds()).isNotEmpty());
    assertThat(wrong).hasSizeGreaterThanOrEqualTo(110);
    assertThat(silent).hasSizeGreaterThanOrEqualTo(40);
  }

  private void check(DiagnosticCase example) throws IOException {
    Path output = Files.createTempDirectory(folder, "case");
    TestCompiler compiler = new TestCompiler(output);
    Result result =
        example.compile(output, example.isSilent() ? compiler : compiler.withoutWerror());
    assertThat(DiagnosticCase.reported(result)).as(result.log()).isEqualTo(example.expected());
    assertThat(result.diagnostics())
        .filteredOn(DiagnosticCase::isOurs)
        .allSatisfy(
            diagnostic ->
                assertThat(diagnostic.getMessage(null))
                    .endsWith(".")
                    .doesNotContainPattern("[^.]\\.\\.( |$)"));
    assertThat(result.diagnostics())
        .as("errors of the compiler itself")
        .allMatch(
            diagnostic ->
                diagnostic.getKind() != Diagnostic.Kind.ERROR || DiagnosticCase.isOurs(diagnostic));
    assertThat(result.success()).as(result.log()).isNotEqualTo(expectsErrors(example));
  }

  private static boolean expectsErrors(DiagnosticCase example) {
    return example.expectedIds().stream()
        .anyMatch(id -> problem(id).kind() == Diagnostic.Kind.ERROR);
  }

  private static Problem problem(String id) {
    return Arrays.stream(Problem.values())
        .filter(problem -> problem.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No problem has the id " + id));
  }
}

package dev.asyncactivity.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncactivity.processor.TestCompiler.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file without a class declaration: what stands in it is nested in a class without a name. */
@EnabledForJreRange(min = JRE.JAVA_25)
class ImplicitClassTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"String", "Missing"})
  void anInterfaceInItIsRefused(String result) {
    Result compiled =
        new TestCompiler(folder)
            .withOptions("--release", "25")
            .compile(
                new SourceFiles(folder)
                    .add(
                        "Main.java",
                        """
                        void main() {}

                        @io.temporal.activity.ActivityInterface
                        public interface Approvals {
                          @dev.asyncactivity.AsyncActivity
                          %s approve(String id);
                        }
                        """
                            .formatted(result))
                    .paths());
    assertThat(compiled.success()).isFalse();
    assertThat(compiled.generated()).isEmpty();
    assertThat(compiled.diagnostics())
        .filteredOn(DiagnosticCase::isOurs)
        .singleElement()
        .satisfies(
            error ->
                assertThat(error.getMessage(null))
                    .startsWith("AsyncActivity.HiddenInterface: Main.Approvals ")
                    .contains("Main"));
  }
}

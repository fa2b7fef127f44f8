package dev.asyncactivity.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncactivity.processor.TestCompiler.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Eclipse's compiler, which the IDE uses, generates the same code from the same inputs. */
class EclipseCompilerTest {
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
}

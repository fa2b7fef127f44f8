package dev.asyncactivity.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncactivity.processor.TestCompiler.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class in the interface that hides a class which the implementation base must name. */
class MemberTypeNamesTest {
  @TempDir Path folder;

  @Test
  void hidesTheCompleter() {
    assertThat(compile("@AsyncActivity void call(); record XCompleter() {}"))
        .contains("AsyncActivity.NamesMeet", "p.XCompleter", "p.X.XCompleter");
  }

  @Test
  void hidesAClassOfThePackage() {
    assertThat(compile("@AsyncActivity p.Value call(); record Value() {}"))
        .contains("AsyncActivity.NamesMeet", "p.Value", "p.X.Value");
  }

  @Test
  void hidesNothingThatIsMentioned() {
    assertThat(compile("@AsyncActivity Value call(); record Value() {}")).isEmpty();
  }

  private String compile(String body) {
    Result result =
        new TestCompiler(folder)
            .compile(
                new SourceFiles(folder)
                    .add("p/Value.java", "package p; public record Value() {}")
                    .add(
                        "p/X.java",
                        "package p; import dev.asyncactivity.AsyncActivity;"
                            + " @io.temporal.activity.ActivityInterface public interface X { "
                            + body
                            + " }")
                    .paths());
    assertThat(result.success()).isEqualTo(result.log().isEmpty());
    return result.log();
  }
}

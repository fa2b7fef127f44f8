package dev.asyncactivity.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.processor.TestCompiler.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A class that never comes gives the compiler's own error, and none of ours. */
class MissingTypesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@AsyncActivity Missing approve(String id);",
        "@AsyncActivity List<Missing> approve(String id);",
        "@AsyncActivity Missing[] approve(String id);",
        "@AsyncActivity Map<String, ? extends Missing> approve(String id);",
        "@AsyncActivity void approve(Missing order);",
        "@AsyncActivity void approve(String id, Missing... orders);",
        "@AsyncActivity void approve(List<List<Missing>> orders);",
        "@AsyncActivity(failure = Missing.class) String approve(String id);",
        "@AsyncActivity(progress = Missing.class) String approve(String id);",
        "@AsyncActivity(failure = F.class) String approve(String id);"
            + " sealed interface F permits Missing {}",
        "@AsyncActivity(failure = F.class) String approve(String id); record F(Missing part) {}",
        "@AsyncActivity P approve(String id); record P(Missing part) {}",
        "@AsyncActivity P approve(String id); class P extends Missing { P(int a, int b) {} }",
        "@AsyncActivity P approve(String id); abstract class P implements Missing {}",
        "@AsyncActivity @Missing String approve(@Missing String id);",
      })
  void onlyTheCompilerSpeaks(String members) throws IOException {
    checkOnlyTheCompilerSpeaks("public interface Approvals {\n  " + members + "\n}\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "public interface Approvals extends Missing { @AsyncActivity String approve(String id); }",
        "public interface Approvals extends Missing { @AsyncActivity Missing approve(Missing id); }",
        "public interface Approvals extends Missing<String> {}",
        "public interface Approvals extends P { @AsyncActivity String approve(String id); }"
            + " interface P extends Missing {}",
      })
  void norOfParents(String type) throws IOException {
    checkOnlyTheCompilerSpeaks(type);
  }

  /** Without the SDK no interface seems to be an activity interface. */
  @Test
  void norOfAMissingSdk() throws Exception {
    Path runtime =
        Path.of(AsyncActivity.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path source =
        write(
            "Approvals",
            "@ActivityInterface public interface Approvals { @AsyncActivity int a(); }");
    Result result =
        new TestCompiler(folder)
            .withoutWerror()
            .withOptions("-classpath", runtime.toString())
            .compile(List.of(source));
    assertThat(ours(result)).isEmpty();
    assertThat(result.success()).isFalse();
  }

  /** The interface next to it is not held up. */
  @Test
  void otherInterfacesGetTheirCode() throws IOException {
    Result result =
        compile(
            "public interface Approvals { @AsyncActivity Missing approve(String id);\n"
                + "@ActivityInterface interface Fine { @AsyncActivity String fine(String id); } }");
    assertThat(ours(result)).isEmpty();
    assertThat(result.generated())
        .containsOnlyKeys(
            "cases/Approvals_FineCompleter.java", "cases/Approvals_FineImplBase.java");
  }

  /** A parent that was compiled against a class which is gone. */
  @Test
  void aClassThatAClassFileMentions() throws IOException {
    Path library = folder.resolve("lib");
    Result compiled =
        new TestCompiler(library)
            .withOptions("-proc:none")
            .compile(
                List.of(
                    write("Gone", "public interface Gone {}"),
                    write(
                        "Parent",
                        "public interface Parent { @AsyncActivity Gone approve(String id); }")));
    assertThat(compiled.success()).as(compiled.log()).isTrue();
    Files.delete(library.resolve("classes/cases/Gone.class"));
    Path source = write("Child", "@ActivityInterface public interface Child extends Parent {}");
    Result result =
        new TestCompiler(folder)
            .withoutWerror()
            .withClassPath(library.resolve("classes"))
            .compile(List.of(source));
    assertThat(result.diagnostics())
        .singleElement()
        .asString()
        .contains("error: cannot access", "cases.Child", "class file for cases.Gone not found");
    assertThat(result.generated()).isEmpty();
  }

  private void checkOnlyTheCompilerSpeaks(String type) throws IOException {
    Result result = compile(type);
    assertThat(ours(result)).isEmpty();
    assertThat(result.diagnostics())
        .filteredOn(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .isNotEmpty()
        .allSatisfy(
            diagnostic -> assertThat(diagnostic.getMessage(null)).contains("class Missing"));
  }

  private Result compile(String type) throws IOException {
    return new TestCompiler(folder)
        .withoutWerror()
        .compile(List.of(write("Approvals", "@ActivityInterface " + type)));
  }

  private Path write(String name, String type) throws IOException {
    String imports =
        "package cases; import dev.asyncactivity.*; import io.temporal.activity.*;"
            + " import java.util.*;\n";
    return Files.writeString(folder.resolve(name + ".java"), imports + type);
  }

  private static List<String> ours(Result result) {
    return result.diagnostics().stream()
        .filter(DiagnosticCase::isOurs)
        .map(diagnostic -> diagnostic.getMessage(null))
        .toList();
  }
}

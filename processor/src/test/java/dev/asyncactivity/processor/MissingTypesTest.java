package dev.asyncactivity.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.processor.TestCompiler.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A class that never comes gives the compiler's own error, and none of ours. */
class MissingTypesTest {
  private static final List<Function<Path, TestCompiler>> COMPILERS =
      List.of(TestCompiler::new, TestCompiler::eclipse);

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
    assertThat(ours(result)).as(result.log()).isEmpty();
    assertThat(result.success()).isFalse();
  }

  /** Values of the annotation that cannot be resolved; a class of them may be missing too. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "@AsyncActivity(attempts = Attempts.NEVER) String approve(String id);",
        "@AsyncActivity(attempts = Never.EXACT) String approve(String id);",
        "@AsyncActivity(readBack = NEVER) String approve(String id);",
        "@AsyncActivity(failure = NEVER) String approve(String id);",
        "@AsyncActivity(failure = {String.class, Never.class}) String approve(String id);",
        "@AsyncActivity(never = 1) String approve(String id);",
        "@AsyncActivity(progress = null) String approve(String id);",
      })
  void norOfValues(String method) throws IOException {
    for (Function<Path, TestCompiler> compiler : COMPILERS) {
      Result result = compile("public interface Approvals {\n  " + method + "\n}\n", compiler);
      assertThat(ours(result)).as(result.log()).isEmpty();
      assertThat(result.success()).isFalse();
    }
  }

  /**
   * Without its import the annotation may be Temporal's, on the interface or on a child of it.
   * javac shows nothing of an annotation that it does not know, so there ours comes after it, a
   * warning.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "@ActivityInterfac public interface Approvals { @AsyncActivity String approve(String id); }",
        "public interface Approvals { @AsyncActivity String approve(String id);\n"
            + " @ActivityInterfac interface Child extends Approvals {} }",
        "public interface Approvals { @AsyncActivity String approve(String id); }\n"
            + "interface Between extends Approvals {}\n"
            + "class Other { @ActivityInterfac interface Child extends Between {} }",
      })
  void norOfTemporalsAnnotation(String type) throws IOException {
    for (Function<Path, TestCompiler> compiler : COMPILERS) {
      Result result =
          compiler.apply(folder).withoutWerror().compile(List.of(write("Approvals", type)));
      assertThat(result.success()).isFalse();
      assertThat(result.diagnostics())
          .filteredOn(DiagnosticCase::isOurs)
          .as(result.log())
          .noneMatch(ours -> ours.getKind() == Diagnostic.Kind.ERROR);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@ActivityInterfac public interface Approvals { @AsyncActivity String approve(String id); }",
        "public interface Approvals { @AsyncActivity String approve(String id); }\n"
            + "class Other { @ActivityInterfac interface Child extends Approvals {} }",
      })
  void norOfTemporalsAnnotationOnEclipse(String type) throws IOException {
    Result result = TestCompiler.eclipse(folder).compile(List.of(write("Approvals", type)));
    assertThat(result.success()).isFalse();
    assertThat(ours(result)).as(result.log()).isEmpty();
  }

  /** The compiler refuses such a parent; the method in it is no method of the interface then. */
  @ParameterizedTest
  @ValueSource(strings = {"abstract class P", "enum P", "record P(int a)"})
  void aParentThatIsNoInterfaceIsNoBugOfOurs(String parent) throws IOException {
    String source =
        "@ActivityInterface public interface Approvals extends P { void own(); }\n"
            + parent
            + " { @AsyncActivity public String approve(String id) { return id; } }";
    for (Function<Path, TestCompiler> compiler :
        List.<Function<Path, TestCompiler>>of(
            it -> new TestCompiler(it).withOptions("-XDshould-stop.ifError=FLOW"),
            TestCompiler::eclipse)) {
      Result result =
          compiler
              .apply(folder)
              .withoutWerror()
              .compile(List.of(write("Approvals", source.replace("enum P {", "enum P { ;"))));
      assertThat(result.success()).isFalse();
      assertThat(ours(result))
          .allMatch(ours -> ours.startsWith("AsyncActivity.NotAnInterface: approve "));
    }
  }

  /** A module that does not read the class path, where the SDK is. */
  @Test
  void norOfAnUnreadModule() {
    for (Function<Path, TestCompiler> compiler : COMPILERS) {
      Result result =
          compiler
              .apply(folder)
              .withoutWerror()
              .compile(
                  new SourceFiles(folder)
                      .add("module-info.java", "module user {}")
                      .add(
                          "dev/asyncactivity/AsyncActivity.java",
                          "package dev.asyncactivity; public @interface AsyncActivity {}")
                      .add(
                          "cases/Approvals.java",
                          "package cases; import dev.asyncactivity.*;\n"
                              + "@io.temporal.activity.ActivityInterface public interface Approvals"
                              + " { @AsyncActivity String approve(String id); }")
                      .paths());
      assertThat(ours(result)).as(result.log()).isEmpty();
      assertThat(result.success()).isFalse();
    }
  }

  /** The interface next to it is not held up. */
  @Test
  void otherInterfacesGetTheirCode() throws IOException {
    Result result =
        compile(
            "public interface Approvals { @AsyncActivity Missing approve(String id);\n"
                + "@ActivityInterface interface Fine { @AsyncActivity String fine(String id); } }");
    assertThat(ours(result)).as(result.log()).isEmpty();
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
        .contains("error: AsyncActivity.MissingClass: cases.Child", "cases.Gone");
    assertThat(result.generated()).isEmpty();
  }

  private void checkOnlyTheCompilerSpeaks(String type) throws IOException {
    Result result = compile(type);
    assertThat(ours(result)).as(result.log()).isEmpty();
    assertThat(result.diagnostics())
        .filteredOn(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .isNotEmpty()
        .allSatisfy(
            diagnostic -> assertThat(diagnostic.getMessage(null)).contains("class Missing"));
  }

  private Result compile(String type) throws IOException {
    return compile(type, TestCompiler::new);
  }

  private Result compile(String type, Function<Path, TestCompiler> compiler) throws IOException {
    return compiler
        .apply(folder)
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

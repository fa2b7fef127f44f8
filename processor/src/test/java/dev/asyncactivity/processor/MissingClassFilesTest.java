package dev.asyncactivity.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncactivity.processor.TestCompiler.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * A class file that is gone since a parent, or a type of its signatures, was compiled against it.
 * No compiler may then succeed with nothing generated, and the error must name the class.
 */
class MissingClassFilesTest {
  private static final Map<String, Function<Path, TestCompiler>> COMPILERS =
      Map.of("javac", TestCompiler::new, "ecj", TestCompiler::eclipse);

  /** What the library's parent declares; {@code Gone} is what its class file is deleted of. */
  private static final Map<String, String> PARENTS =
      Map.ofEntries(
          Map.entry("result", "@AsyncActivity Gone approve(String id);"),
          Map.entry("in a result", "@AsyncActivity java.util.List<Gone> approve(String id);"),
          Map.entry("parameter", "@AsyncActivity String approve(Gone gone);"),
          Map.entry("array parameter", "@AsyncActivity String approve(Gone[] gone);"),
          Map.entry("failure", "@AsyncActivity(failure = Gone.class) String approve(String id);"),
          Map.entry("progress", "@AsyncActivity(progress = Gone.class) String approve(String id);"),
          Map.entry(
              "progress in an array",
              "@AsyncActivity(progress = Gone[].class) String approve(String id);"),
          Map.entry("nested", "@AsyncActivity Gone.Inner approve(String id);"),
          Map.entry(
              "record of a failure",
              "@AsyncActivity(failure = Family.class) String approve(String id);"));

  private static final String GENERIC =
      "package lib; public interface Generic<T> {\n"
          + "  @dev.asyncactivity.AsyncActivity T approve(String id);\n}";

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> theErrorNamesTheClass() {
    return PARENTS.entrySet().stream()
        .flatMap(
            parent ->
                COMPILERS.keySet().stream()
                    .map(
                        compiler ->
                            DynamicTest.dynamicTest(
                                parent.getKey() + ", " + compiler,
                                () -> check(parent.getValue(), COMPILERS.get(compiler)))));
  }

  /** A parent's own parent, and one that the interface names itself. */
  @TestFactory
  Stream<DynamicTest> norAParent() {
    return COMPILERS.entrySet().stream()
        .flatMap(
            compiler ->
                Stream.of("Parent", "Gone")
                    .map(
                        parent ->
                            DynamicTest.dynamicTest(
                                parent + ", " + compiler.getKey(),
                                () -> checkParent(parent, compiler.getValue()))));
  }

  /** A type argument that only a class file gives, of a parent that is a source. */
  @TestFactory
  Stream<DynamicTest> norATypeArgument() {
    return COMPILERS.entrySet().stream()
        .map(
            compiler ->
                DynamicTest.dynamicTest(
                    compiler.getKey(), () -> checkTypeArgument(compiler.getValue())));
  }

  private void checkTypeArgument(Function<Path, TestCompiler> compiler) throws IOException {
    Path own = Files.createTempDirectory(folder, "case");
    Path library =
        library(
            own, "public interface Parent extends Generic<Gone> {}", "public interface Gone {}");
    checkNames(
        new SourceFiles(own).add("lib/Generic.java", GENERIC), own, library, "Parent", compiler);
  }

  private void check(String body, Function<Path, TestCompiler> compiler) throws IOException {
    Path own = Files.createTempDirectory(folder, "case");
    Path library =
        library(
            own,
            "public interface Parent { " + body + " }",
            "public record Gone(int x) implements Family { public record Inner(int y) {} }");
    checkNames(new SourceFiles(own), own, library, "Parent", compiler);
  }

  private void checkParent(String parent, Function<Path, TestCompiler> compiler)
      throws IOException {
    Path own = Files.createTempDirectory(folder, "case");
    Path library =
        library(
            own,
            "public interface Parent extends Gone { @AsyncActivity String approve(String id); }",
            "public interface Gone {}");
    checkNames(new SourceFiles(own), own, library, parent, compiler);
  }

  private static void checkNames(
      SourceFiles sources,
      Path own,
      Path library,
      String parent,
      Function<Path, TestCompiler> compiler) {
    sources.add(
        "app/Child.java",
        "package app; @io.temporal.activity.ActivityInterface\n"
            + "public interface Child extends lib."
            + parent
            + " { @dev.asyncactivity.AsyncActivity void own(); }");
    Result result =
        compiler.apply(own).withoutWerror().withClassPath(library).compile(sources.paths());
    assertThat(result.success()).as(result.log()).isFalse();
    assertThat(result.diagnostics())
        .filteredOn(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .isNotEmpty()
        .anySatisfy(error -> assertThat(error.getMessage(null)).contains("Gone"))
        .noneSatisfy(error -> assertThat(error.getMessage(null)).contains("InternalError"));
    assertThat(result.generated()).isEmpty();
  }

  private static Path library(Path own, String parent, String gone) throws IOException {
    Path folder = own.resolve("lib");
    String header = "package lib; import dev.asyncactivity.*;\n";
    SourceFiles sources =
        new SourceFiles(folder)
            .add("lib/Parent.java", header + parent)
            .add("lib/Generic.java", GENERIC)
            .add(
                "lib/Family.java", header + "public sealed interface Family permits Gone, Other {}")
            .add("lib/Other.java", header + "public record Other(int z) implements Family {}")
            .add(
                "lib/Gone.java",
                header
                    + gone.replace("public interface", "public non-sealed interface")
                        .replace("Gone {}", "Gone extends Family {}"));
    Result compiled =
        new TestCompiler(folder).withoutWerror().withOptions("-proc:none").compile(sources.paths());
    assertThat(compiled.success()).as(compiled.log()).isTrue();
    Files.delete(folder.resolve("classes/lib/Gone.class"));
    return folder.resolve("classes");
  }
}

package dev.asyncactivity.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncactivity.processor.TestCompiler.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Interfaces and parents that were compiled before, so that they come from class files. */
class SeparateCompilationTest {
  private static final Path INPUT = Path.of("src/test/golden/input");

  @TempDir Path before;
  @TempDir Path processing;
  @TempDir Path compiling;

  private String classPath;

  @BeforeEach
  void setClassPath() {
    classPath =
        before.resolve("classes")
            + System.getProperty("path.separator")
            + System.getProperty("java.class.path");
  }

  /** Every golden input as class files: without names of parameters, and on JDK 17 less. */
  @Test
  void everyGoldenInputFromClassFiles() throws IOException {
    // A key is a path from a parameter's name.
    List<Path> sources =
        javaFiles(INPUT).stream().filter(it -> !it.startsWith(INPUT.resolve("keys"))).toList();
    compileBefore(sources);
    Result processed =
        new TestCompiler(processing)
            .withoutWerror() // @SuppressWarnings is not in class files.
            .withOptions("-cp", classPath)
            .process(
                sources.stream()
                    .map(SeparateCompilationTest::className)
                    .filter(name -> !name.endsWith("package-info"))
                    .toList());
    assertThat(processed.success()).as(processed.log()).isTrue();
    assertThat(processed.generated().keySet())
        .isEqualTo(
            TestCompiler.readAll(Path.of("src/test/golden/expected")).keySet().stream()
                .filter(it -> !it.startsWith("keys/"))
                .collect(Collectors.toSet()));
    assertThat(processed.generated().get("expenses/ExpenseActivitiesImplBase.java"))
        .contains("requestApproval(ExpenseReport arg0)");

    Result compiled =
        new TestCompiler(compiling)
            .withOptions("-cp", classPath, "-proc:none")
            .compile(javaFiles(processing.resolve("generated")));
    assertThat(compiled.success()).as(compiled.log()).isTrue();
  }

  @Test
  void aParentAndItsTypesFromClassFiles() {
    compileBefore(
        new SourceFiles(before)
            .add(
                "lib/Parent.java",
                """
                package lib;
                import dev.asyncactivity.AsyncActivity;
                public interface Parent {
                  record Value(int x) {}
                  sealed interface Bad {
                    record Worse(String why) implements Bad {}
                  }
                  @AsyncActivity(failure = Bad.class, progress = Value.class)
                  java.util.List<String> inherited(
                      java.util.List<String> first, Value second, String... rest) throws java.io.IOException;
                }
                """)
            .paths());
    Result result =
        new TestCompiler(compiling)
            .withOptions("-cp", classPath)
            .compile(
                new SourceFiles(compiling)
                    .add(
                        "app/Child.java",
                        """
                        package app;
                        @io.temporal.activity.ActivityInterface
                        public interface Child extends lib.Parent {}
                        """)
                    .paths());
    assertThat(result.success()).as(result.log()).isTrue();
    assertThat(result.generated().get("app/ChildImplBase.java"))
        .contains(
            "List<String> inherited(List<String> arg0, lib.Parent.Value arg1, String... arg2)");
    assertThat(result.generated().get("app/ChildFailures.java"))
        .contains("Optional<Parent.Bad> inherited(");
  }

  /** Other languages have other keywords, and names that are no identifiers at all. */
  @Test
  void parameterNamesThatJavaDoesNotKnow() throws IOException {
    compileBefore(
        new SourceFiles(before)
            .add(
                "lib/Parent.java",
                """
                package lib;
                public interface Parent {
                  @dev.asyncactivity.AsyncActivity
                  void call(String clazz, String class_, String my_arg, String a_b, String x__);
                }
                """)
            .paths(),
        "-parameters");
    Path classFile = before.resolve("classes/lib/Parent.class");
    String patched =
        new String(Files.readAllBytes(classFile), StandardCharsets.ISO_8859_1)
            .replace("clazz", "class")
            .replace("my_arg", "my arg")
            .replace("a_b", "a-b")
            .replace("x__", "x y");
    Files.write(classFile, patched.getBytes(StandardCharsets.ISO_8859_1));
    Result result =
        new TestCompiler(compiling)
            .withOptions("-cp", classPath)
            .compile(
                new SourceFiles(compiling)
                    .add(
                        "app/Child.java",
                        """
                        package app;
                        @io.temporal.activity.ActivityInterface
                        public interface Child extends lib.Parent {}
                        """)
                    .paths());
    assertThat(result.success()).as(result.log()).isTrue();
    assertThat(result.generated().get("app/ChildImplBase.java"))
        .contains("this.call(class_, class__, my_arg, a_b, x_y,");
  }

  @Test
  void aKeyNeedsTheNamesOfTheParentsParameters() {
    assertThat(childOfAKeyedParent().log()).contains("no parameter \"id\", only \"arg0\"");
    Result named = childOfAKeyedParent("-parameters");
    assertThat(named.success()).as(named.log()).isTrue();
    assertThat(named.generated().get("user/ChildImplBase.java")).contains(".keyed(id)");
  }

  private Result childOfAKeyedParent(String... options) {
    compileBefore(
        new SourceFiles(before)
            .add(
                "lib/Parent.java",
                """
                package lib;
                import dev.asyncactivity.AsyncActivity;
                public interface Parent {
                  @AsyncActivity(key = "id")
                  String park(String id);
                }
                """)
            .paths(),
        options);
    return new TestCompiler(compiling)
        .withOptions("-cp", classPath)
        .compile(
            new SourceFiles(before)
                .add(
                    "user/Child.java",
                    """
                    package user;
                    import io.temporal.activity.ActivityInterface;
                    @ActivityInterface
                    public interface Child extends lib.Parent {}
                    """)
                .paths());
  }

  /** Kotlin's names of methods, and of classes, that no Java code can write. */
  @ParameterizedTest
  @CsvSource({"approve_1, approve-1", "approve_1, approve 1", "Value_1, Value-1", "inpack, native"})
  void otherNamesThatJavaDoesNotKnow(String written, String inClassFiles) throws IOException {
    compileBefore(
        new SourceFiles(before)
            .add(
                "lib/inpack/Value_1.java",
                "package lib.inpack; public record Value_1(int number) {}")
            .add(
                "lib/Parent.java",
                """
                package lib;
                public interface Parent {
                  @dev.asyncactivity.AsyncActivity
                  lib.inpack.Value_1 approve_1(String id);
                }
                """)
            .paths());
    Path classes = before.resolve("classes");
    rename(classes.resolve("lib/Parent.class"), written, inClassFiles);
    Path value = classes.resolve("lib/inpack/Value_1.class");
    rename(value, written, inClassFiles);
    Path renamed = Path.of(value.toString().replace(written, inClassFiles));
    Files.createDirectories(renamed.getParent());
    Files.move(value, renamed);
    for (Function<Path, TestCompiler> compiler :
        List.<Function<Path, TestCompiler>>of(TestCompiler::new, TestCompiler::eclipse)) {
      Result result =
          compiler
              .apply(compiling)
              .withOptions("-cp", classPath)
              .compile(
                  new SourceFiles(compiling)
                      .add(
                          "app/Child.java",
                          """
                          package app;
                          @io.temporal.activity.ActivityInterface
                          public interface Child extends lib.Parent {}
                          """)
                      .paths());
      assertThat(result.success()).isFalse();
      assertThat(result.diagnostics())
          .singleElement()
          .satisfies(
              error ->
                  assertThat(error.getMessage(null))
                      // To javac a class with such a name does not exist.
                      .matches("AsyncActivity\\.(NotAJavaName|MissingClass): .*")
                      .contains(inClassFiles, "app.Child"));
    }
  }

  private static void rename(Path classFile, String from, String to) throws IOException {
    String text = new String(Files.readAllBytes(classFile), StandardCharsets.ISO_8859_1);
    Files.write(classFile, text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1));
  }

  private void compileBefore(List<Path> sources, String... options) {
    Result result =
        new TestCompiler(before)
            .withoutWerror()
            .withOptions("-proc:none")
            .withOptions(options)
            .compile(sources);
    assertThat(result.success()).as(result.log()).isTrue();
  }

  private static List<Path> javaFiles(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(path -> path.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static String className(Path source) {
    String path = INPUT.relativize(source).toString();
    return path.substring(0, path.length() - ".java".length()).replace('/', '.').replace('\\', '.');
  }
}

package dev.asyncactivity.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.util.JavacTask;
import dev.asyncactivity.processor.TestCompiler.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sources as they are while somebody types: the golden inputs with some tokens changed. Whatever
 * they hold, the processor tells what is wrong and never of a bug of its own.
 *
 * <p>A compilation holds one mutant of each activity interface. {@code -Dmutants=10000} makes as
 * many for each compiler, {@code -Dmutants.seed} others.
 */
class MutantsTest {
  private static final int COUNT = Integer.getInteger("mutants", 100);
  private static final long SEED = Long.getLong("mutants.seed", 20261125);

  private static final JavaCompiler PARSER = ToolProvider.getSystemJavaCompiler();

  /** One for all: each holds memory of its own outside the heap until it is collected. */
  private static final StandardJavaFileManager FILES =
      PARSER.getStandardFileManager(null, null, null);

  /**
   * What only parses looks for plug-ins all the same, in every jar there, and closes none of them:
   * gigabytes outside the heap.
   */
  private static final List<String> NO_PLUG_INS = List.of("-processorpath", "");

  @TempDir Path folder;

  @Test
  void javacNeverMeetsABugOfOurs() throws IOException {
    // No error keeps javac from going on, as Error Prone has it; errors of syntax often crash it.
    checkAll(
        own ->
            new TestCompiler(own).withOptions("-XDshould-stop.ifError=FLOW", "-Xmaxerrs", "10000"),
        MutantsTest::isSyntacticallyRight);
  }

  @Test
  void norDoesEclipsesCompiler() throws IOException {
    checkAll(TestCompiler::eclipse, mutant -> true);
  }

  private static boolean isSyntacticallyRight(String source) {
    JavaFileObject file =
        new SimpleJavaFileObject(URI.create("string:///Mutant.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    DiagnosticCollector<JavaFileObject> errors = new DiagnosticCollector<>();
    JavacTask task =
        (JavacTask) PARSER.getTask(null, FILES, errors, NO_PLUG_INS, null, List.of(file));
    try {
      task.parse();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalStateException e) {
      return false; // What the parser itself does not survive.
    }
    return errors.getDiagnostics().isEmpty();
  }

  private void checkAll(Function<Path, TestCompiler> compiler, Predicate<String> isTaken)
      throws IOException {
    Mutations mutations = new Mutations(new Random(SEED), texts(GoldenTest.inputs()));
    int compilations = 0;
    int crashes = 0;
    for (int made = 0; made < COUNT; compilations++) {
      int mutants = check(compiler, mutations, isTaken);
      made += mutants;
      crashes += mutants == 0 ? 1 : 0;
      assertThat(crashes).as("of %s", compilations).isLessThanOrEqualTo(2 + compilations / 4);
    }
  }

  private static List<String> texts(List<Path> files) throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path file : files) {
      texts.add(Files.readString(file));
    }
    return texts;
  }

  /**
   * Compiles one mutant of each activity interface, and returns how many there are: none if the
   * compiler itself did not survive them, and nobody got any code.
   */
  private int check(
      Function<Path, TestCompiler> compiler, Mutations mutations, Predicate<String> isTaken)
      throws IOException {
    Path own = Files.createTempDirectory(folder, "mutants");
    SourceFiles sources = new SourceFiles(own.resolve("src"));
    int mutants = 0;
    for (Path input : GoldenTest.inputs()) {
      String text = Files.readString(input);
      boolean isActivityInterface = text.contains("@AsyncActivity");
      String source = isActivityInterface ? mutations.mutate(text, isTaken) : text;
      sources.add(GoldenTest.INPUT.relativize(input).toString(), source);
      mutants += isActivityInterface ? 1 : 0;
    }
    Result result =
        compiler.apply(own).withoutWerror().withOptions("-proc:only").compile(sources.paths());
    assertThat(bugs(result)).as("in %s, with the seed %s", own, SEED).isEmpty();
    SourceFiles.deleteAll(own);
    return result.generated().isEmpty() ? 0 : mutants;
  }

  private static List<String> bugs(Result result) {
    return result.diagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(diagnostic -> diagnostic.getMessage(null))
        .filter(
            message -> message.contains("InternalError") || message.contains("Internal compiler"))
        .toList();
  }
}

package dev.asyncactivity.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncactivity.processor.diagnostic.Problem;
import org.junit.jupiter.api.Test;

/** Whose bug it is that an exception tells of. */
class CompilerFailuresTest {
  private static final StackTraceElement OURS = frame("dev.asyncactivity.processor.parse.Names");
  private static final StackTraceElement JAVAC = frame("com.sun.tools.javac.code.Symbol");
  private static final StackTraceElement ECLIPSE =
      frame("org.eclipse.jdt.internal.compiler.lookup.SourceTypeBinding");
  private static final StackTraceElement LIBRARY = frame("java.util.Objects");

  @Test
  void whatIsThrownInTheCompilerIsTheCompilersBug() {
    assertThat(problem(JAVAC, OURS)).isEqualTo(Problem.COMPILER_FAILURE);
    assertThat(problem(LIBRARY, ECLIPSE, OURS)).isEqualTo(Problem.COMPILER_FAILURE);
  }

  @Test
  void whatIsThrownByUsIsOurBug() {
    assertThat(problem(OURS, JAVAC)).isEqualTo(Problem.INTERNAL_ERROR);
    assertThat(problem(LIBRARY, OURS, JAVAC)).isEqualTo(Problem.INTERNAL_ERROR);
  }

  @Test
  void noBugIsClaimedAsOursWithoutATrace() {
    assertThat(problem()).isEqualTo(Problem.COMPILER_FAILURE);
  }

  private static Problem problem(StackTraceElement... trace) {
    NullPointerException thrown = new NullPointerException();
    thrown.setStackTrace(trace);
    return CompilerFailures.problem(thrown);
  }

  private static StackTraceElement frame(String className) {
    return new StackTraceElement(className, "method", "File.java", 1);
  }
}

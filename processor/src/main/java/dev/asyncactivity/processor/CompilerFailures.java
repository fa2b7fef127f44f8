package dev.asyncactivity.processor;

import dev.asyncactivity.processor.diagnostic.Problem;
import java.util.Arrays;
import java.util.List;

/** The exceptions by which compilers say something, so that they are no bug of the processor. */
final class CompilerFailures {
  private static final String ECLIPSE = "org.eclipse.jdt.";
  private static final String JAVAC = "com.sun.tools.javac.";

  private CompilerFailures() {}

  /** Rethrows how Eclipse's compiler ends a compilation: it tells the reason when it gets this. */
  static void passOnAbort(Exception e) {
    if (e instanceof RuntimeException abort
        && e.getClass().getName().startsWith(ECLIPSE + "internal.compiler.problem.Abort")) {
      throw abort;
    }
  }

  /** What an exception means that ended the work on something. */
  static Problem problem(Exception e) {
    if (e.getClass().getName().equals(JAVAC + "code.Symbol$CompletionFailure")) {
      return Problem.MISSING_CLASS;
    }
    return isOfCompiler(e) ? Problem.COMPILER_FAILURE : Problem.INTERNAL_ERROR;
  }

  /** What to tell of it. */
  static String describe(Exception e) {
    return problem(e) == Problem.MISSING_CLASS
        ? String.valueOf(e.getMessage())
        : Problem.describe(e);
  }

  /**
   * Thrown in the compiler, and not because of what it was asked. So is what has no trace: the
   * virtual machine leaves it out where it throws the same again and again.
   */
  private static boolean isOfCompiler(Exception e) {
    List<String> classes =
        Arrays.stream(e.getStackTrace()).map(StackTraceElement::getClassName).toList();
    return !(e instanceof IllegalArgumentException)
        && (classes.isEmpty()
            || classes.stream()
                .filter(name -> !name.startsWith("java."))
                .findFirst()
                .filter(name -> name.startsWith(ECLIPSE) || name.startsWith(JAVAC))
                .isPresent());
  }
}

package dev.asyncactivity.benchmarks.compile;

/** A compilation that failed, or that had something to say: its time means nothing. */
final class CompilationFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CompilationFailedException(Compilation compilation, String said) {
    super(compilation + ": javac says\n" + said);
  }

  static void throwUnlessSilent(Compilation compilation, boolean compiled, String said) {
    if (!compiled || !said.isBlank()) {
      throw new CompilationFailedException(compilation, said);
    }
  }
}

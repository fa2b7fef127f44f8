package dev.asyncactivity.benchmarks.compile;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.asyncactivity.benchmarks.harness.AllocatedBytes;
import java.io.IOException;
import java.io.StringWriter;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The compiler in this process.
 *
 * <p>Each file manager makes a new class loader for the processor path, so the processor's classes
 * are loaded anew, as in a daemon. That loader's parent is this program's: the program must not
 * have on its class path what a processor brings along.
 */
final class WarmJavac {
  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  private WarmJavac() {}

  static Cost run(Compilation compilation) throws IOException {
    // Nobody pays for the garbage of the one before.
    System.gc();
    StringWriter said = new StringWriter();
    AllocatedBytes before = AllocatedBytes.now();
    long start = System.nanoTime();
    boolean compiled = compile(compilation, said);
    long nanos = System.nanoTime() - start;
    long allocated = AllocatedBytes.now().since(before);
    CompilationFailedException.throwUnlessSilent(compilation, compiled, said.toString());
    return Cost.of(nanos, allocated);
  }

  static boolean compile(Compilation compilation, StringWriter said) throws IOException {
    try (StandardJavaFileManager files = JAVAC.getStandardFileManager(null, null, UTF_8)) {
      return JAVAC
          .getTask(
              said,
              files,
              null,
              compilation.options(),
              null,
              files.getJavaFileObjectsFromPaths(compilation.sources()))
          .call();
    }
  }
}

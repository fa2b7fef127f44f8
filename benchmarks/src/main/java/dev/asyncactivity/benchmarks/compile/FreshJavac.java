package dev.asyncactivity.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The compiler of this program's JDK in a new process; its start is part of the time. */
final class FreshJavac {
  private static final String JAVAC =
      Path.of(System.getProperty("java.home"), "bin", "javac").toString();

  private FreshJavac() {}

  static Cost run(Compilation compilation) throws IOException, InterruptedException {
    Path folder = compilation.output().classes().getParent();
    Path arguments = folder.resolve("javac.args");
    Path said = folder.resolve("javac.txt");
    Files.write(arguments, compilation.argumentLines());
    ProcessBuilder javac =
        new ProcessBuilder(JAVAC, "@" + arguments)
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    long start = System.nanoTime();
    int exitCode = javac.start().waitFor();
    long nanos = System.nanoTime() - start;
    CompilationFailedException.throwUnlessSilent(
        compilation, exitCode == 0, Files.readString(said));
    return Cost.of(nanos);
  }
}

package languages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs other programs. */
final class Programs {
  private Programs() {}

  /** What a program wrote, and its exit status. */
  record Run(int status, String output) {}

  /** Runs the program to its end. */
  static Run run(Path folder, long minutes, List<String> command) throws Exception {
    Path output = Files.createTempFile("output", ".txt");
    try {
      Process process =
          builder(folder, command)
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      boolean ended = process.waitFor(minutes, TimeUnit.MINUTES);
      stop(process);
      assertThat(ended)
          .as("%s has ended, after %s", command.get(0), Files.readString(output))
          .isTrue();
      return new Run(process.exitValue(), Files.readString(output).strip());
    } finally {
      Files.delete(output);
    }
  }

  /** Runs the program, which must succeed. */
  static void succeed(Path folder, long minutes, List<String> command) throws Exception {
    Run run = run(folder, minutes, command);
    assertThat(run.status()).as("%s: %s", String.join(" ", command), run.output()).isZero();
  }

  static ProcessBuilder builder(Path folder, List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("CALLBACK_TOKEN_VECTORS", Language.VECTORS.toString());
    builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
    return builder;
  }

  /** Ends the process, gently first, and waits until it has ended. */
  static void stop(Process process) throws InterruptedException {
    process.destroy();
    if (!process.waitFor(5, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }

  static boolean isOnPath(String command) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
  }

  /** Copies the files of a folder, not its subfolders. */
  static void copyFiles(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (var files = Files.list(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.write(to.resolve(file.getFileName()), Files.readAllBytes(file));
      }
    }
  }
}

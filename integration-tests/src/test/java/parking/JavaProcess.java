package parking;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another JVM, with this one's class path, that is talked to line by line. */
public final class JavaProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader fromIt;
  private final BufferedWriter toIt;

  private JavaProcess(Process process) {
    this.process = process;
    this.fromIt = process.inputReader();
    this.toIt = process.outputWriter();
  }

  public static JavaProcess start(Class<?> program, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // Short lives, many of them: what starts fast is fast.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
    command.addAll(List.of(arguments));
    return new JavaProcess(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  public void writeLine(String line) throws IOException {
    toIt.write(line);
    toIt.newLine();
    toIt.flush();
  }

  /** The next line, or null when the process has ended. */
  public String readLine() throws IOException {
    return fromIt.readLine();
  }

  /** Ends it as {@code kill -9} does, and waits for its end. What it has written can be read. */
  public void kill() throws InterruptedException {
    process.toHandle().destroyForcibly();
    process.waitFor();
  }

  public int exitStatus() throws InterruptedException {
    return process.waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}

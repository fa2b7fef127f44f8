package loans;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A program that runs beside the test, and what it says, line by line. */
final class Program implements AutoCloseable {
  private final Process process;
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

  private Program(Process process) {
    this.process = process;
    Thread reader = new Thread(this::read, "said by a program");
    reader.setDaemon(true);
    reader.start();
  }

  static Program start(Path folder, List<String> command) throws IOException {
    return new Program(
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start());
  }

  private void read() {
    try (BufferedReader said =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      said.lines().forEach(lines::add);
    } catch (IOException e) {
      lines.add(e.toString());
    }
  }

  /** Waits for a line that begins so, and returns the rest of it. */
  String after(String beginning) throws InterruptedException {
    StringBuilder before = new StringBuilder();
    for (String line = next(); line != null; line = next()) {
      if (line.startsWith(beginning)) {
        return line.substring(beginning.length()).strip();
      }
      before.append(line).append('\n');
    }
    throw new AssertionError("No " + beginning + " but:\n" + before);
  }

  private String next() throws InterruptedException {
    return lines.poll(60, TimeUnit.SECONDS);
  }

  /** Waits until it has ended, and returns all that it has said since. */
  String said() throws InterruptedException {
    if (!process.waitFor(10, TimeUnit.MINUTES)) {
      throw new AssertionError("It does not end: " + lines);
    }
    Thread.sleep(100); // What it said last is read by another thread.
    return String.join("\n", lines);
  }

  @Override
  public void close() {
    process.destroy();
  }
}

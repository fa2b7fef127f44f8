package dev.asyncactivity.benchmarks.completion;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A {@link StubServer} in a process of its own, with this one's Java and class path. */
final class StubProcess implements AutoCloseable {
  private final Process process;
  private final Map<Integer, String> targets = new LinkedHashMap<>();

  /** Starts it, to answer with each of the delays. */
  StubProcess(List<Integer> delaysMillis) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                StubServer.class.getName()));
    delaysMillis.forEach(delay -> command.add(delay.toString()));
    process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    BufferedReader ports =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
    for (int delay : delaysMillis) {
      String port = ports.readLine();
      if (port == null) {
        throw new IOException("The stub server has not started");
      }
      targets.put(delay, "127.0.0.1:" + port);
    }
  }

  /** The addresses, by the delay each way in milliseconds. */
  Map<Integer, String> targets() {
    return targets;
  }

  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}

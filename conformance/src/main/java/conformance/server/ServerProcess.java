package conformance.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A server that is a process of its own, with a folder for what it stores.
 *
 * <p>A shell watches over it: it kills the server when its own input ends. That is what {@link
 * #kill} does, and what the operating system does when this process ends, however it ends.
 */
final class ServerProcess implements TemporalServer {
  private static final String WATCH = "\"$@\" </dev/null & read -r _; kill -9 $!; wait $!";

  private final ServerKind kind;
  private final String target;
  private final Path folder;
  private final List<String> command;
  private Process process;

  ServerProcess(ServerKind kind, int port, Path folder, List<String> command)
      throws IOException, InterruptedException {
    this.kind = kind;
    this.target = "127.0.0.1:" + port;
    this.folder = folder;
    this.command = command;
    this.process = start();
  }

  private Process start() throws IOException, InterruptedException {
    List<String> watched = new ArrayList<>(List.of("sh", "-c", WATCH, "sh"));
    watched.addAll(command);
    Path log = folder.resolve("log");
    Process started =
        new ProcessBuilder(watched)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    try {
      Namespaces.registerAt(target);
      return started;
    } catch (IOException | InterruptedException | RuntimeException e) {
      end(started);
      throw new IOException("Not started: " + command + "\n" + Files.readString(log), e);
    }
  }

  private static void end(Process process) {
    try {
      process.getOutputStream().close();
      process.waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public ServerKind kind() {
    return kind;
  }

  @Override
  public String target() {
    return target;
  }

  @Override
  public void kill() {
    end(process);
  }

  @Override
  public void restart() throws IOException, InterruptedException {
    process = start();
  }

  @Override
  public void close() {
    kill();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

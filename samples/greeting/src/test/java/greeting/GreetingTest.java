package greeting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncactivity.TokenCodec;
import io.temporal.testserver.TestServer;
import io.temporal.testserver.TestServer.PortBoundTestServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Runs the programs as a person would: each in a process of its own. */
@Timeout(300)
class GreetingTest {
  private final Map<String, String> printed = new ConcurrentHashMap<>();
  private final List<Process> processes = new ArrayList<>();
  private PortBoundTestServer server;
  private int port;

  @BeforeEach
  void startServer() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    server = TestServer.createPortBoundServer(port);
  }

  @AfterEach
  void stop() {
    processes.forEach(Process::destroyForcibly);
    server.close();
  }

  @Test
  void isCompletedAndFailedWithEitherToken() throws Exception {
    Process worker = start(GreetingWorker.class, "Ann", "Bob", "Cho", "Dan");
    BufferedReader lines = worker.inputReader();
    await(lines, "Ann callback token", "Bob callback token", "Cho task token", "Dan task token");
    assertThat(printed.get("Ann callback token")).startsWith(TokenCodec.PLAIN_PREFIX);

    assertThat(exitOf(CompleteGreeting.class, token("Ann callback"), "Hello, Ann!")).isZero();
    assertThat(exitOf(FailGreeting.class, token("Bob callback"), "it is late")).isZero();
    assertThat(exitOf(CompleteGreeting.class, token("Cho task"), "Hello, Cho!")).isZero();
    // Ann's is finished; that it is told so must not disturb the others.
    assertThat(exitOf(CompleteGreeting.class, token("Ann callback"), "Hello again")).isOne();
    assertThat(exitOf(FailGreeting.class, token("Dan task"), "Dan has left")).isZero();

    await(lines, "Ann is told", "Bob is told", "Cho is told", "Dan is told");
    assertThat(worker.waitFor()).isZero();
    assertThat(printed)
        .containsEntry("Ann is told", "Hello, Ann!")
        .containsEntry("Bob is told", "no greeting, because it is late")
        .containsEntry("Cho is told", "Hello, Cho!")
        .containsEntry("Dan is told", "no greeting, because Dan has left");
  }

  private String token(String whose) {
    return printed.get(whose + " token");
  }

  /** Reads the worker's output, each line a key and a value, until all the keys were printed. */
  private void await(BufferedReader lines, String... keys) throws IOException {
    while (!printed.keySet().containsAll(List.of(keys))) {
      String line = lines.readLine();
      assertThat(line).as("the worker's output after %s", printed.keySet()).isNotNull();
      String[] keyAndValue = line.split(": ", 2);
      printed.put(keyAndValue[0], keyAndValue[1]);
    }
  }

  private int exitOf(Class<?> program, String... args) throws Exception {
    return start(program, args).waitFor();
  }

  private Process start(Class<?> program, String... args) {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + "/bin/java");
    command.add("-Dtemporal.target=127.0.0.1:" + port);
    command.add("-XX:TieredStopAtLevel=1"); // Such short programs start sooner with it.
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(List.of(args));
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      processes.add(process);
      return process;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

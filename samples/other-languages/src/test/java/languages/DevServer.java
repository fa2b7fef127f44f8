package languages;

import io.temporal.client.WorkflowClient;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The CLI's dev server, in memory, on free ports of the loopback interface; or the server whose
 * addresses are given as {@code -Dlanguages.target=HOST:PORT} and {@code -Dlanguages.http}.
 */
final class DevServer implements AutoCloseable {
  private final String target;
  private final String http;
  private final @Nullable Process process;
  private final WorkflowServiceStubs service;

  DevServer() throws IOException {
    String given = System.getProperty("languages.target", "");
    target = given.isEmpty() ? "127.0.0.1:" + freePort() : given;
    http = given.isEmpty() ? "127.0.0.1:" + freePort() : System.getProperty("languages.http");
    process = given.isEmpty() ? start() : null;
    service =
        WorkflowServiceStubs.newServiceStubs(
            WorkflowServiceStubsOptions.newBuilder().setTarget(target).build());
    service.connect(Duration.ofSeconds(30));
  }

  private Process start() throws IOException {
    Process started =
        new ProcessBuilder(
                List.of(
                    executable().toString(),
                    "server",
                    "start-dev",
                    "--headless",
                    "--ip=127.0.0.1",
                    "--port=" + port(target),
                    "--http-port=" + port(http),
                    "--log-level=error"))
            .redirectErrorStream(true)
            .redirectOutput(Path.of("target/dev-server.log").toFile())
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
    return started;
  }

  private static Path executable() throws IOException {
    String cache = System.getenv("XDG_CACHE_HOME");
    Path root = cache == null ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
    Path bin = root.resolve("asyncactivity/bin");
    return Stream.of("temporal-cli-1.5.1/temporal", "temporal")
        .map(bin::resolve)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IOException("There is no temporal below " + bin));
  }

  private static String port(String address) {
    return address.substring(address.indexOf(':') + 1);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  String target() {
    return target;
  }

  String httpUrl() {
    return "http://" + http;
  }

  WorkflowClient client() {
    return WorkflowClient.newInstance(service);
  }

  @Override
  public void close() {
    service.shutdownNow();
    if (process != null) {
      process.destroyForcibly().onExit().join();
    }
  }
}

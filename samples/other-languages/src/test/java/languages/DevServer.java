package languages;

import io.temporal.client.WorkflowClient;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The CLI's dev server, in memory, on free ports of the loopback interface. */
final class DevServer implements AutoCloseable {
  private final int port = freePort();
  private final int httpPort = freePort();
  private final Process process;
  private final Thread stopAtExit;
  private final WorkflowServiceStubs service;

  DevServer() throws IOException {
    process =
        new ProcessBuilder(
                List.of(
                    executable(),
                    "server",
                    "start-dev",
                    "--headless",
                    "--ip=127.0.0.1",
                    "--port=" + port,
                    "--http-port=" + httpPort,
                    "--log-level=error"))
            .redirectErrorStream(true)
            .redirectOutput(Path.of("target/dev-server-" + port + ".log").toFile())
            .start();
    stopAtExit = new Thread(process::destroyForcibly);
    Runtime.getRuntime().addShutdownHook(stopAtExit);
    service =
        WorkflowServiceStubs.newServiceStubs(
            WorkflowServiceStubsOptions.newBuilder().setTarget(target()).build());
    service.connect(Duration.ofSeconds(30));
  }

  private static String executable() {
    String cache = System.getenv("XDG_CACHE_HOME");
    Path root = cache == null ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
    return root.resolve("asyncactivity/bin/temporal").toString();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  String target() {
    return "127.0.0.1:" + port;
  }

  String httpUrl() {
    return "http://127.0.0.1:" + httpPort;
  }

  WorkflowClient client() {
    return WorkflowClient.newInstance(service);
  }

  @Override
  public void close() {
    service.shutdownNow();
    process.destroyForcibly().onExit().join();
    Runtime.getRuntime().removeShutdownHook(stopAtExit);
  }
}

package dev.asyncactivity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.temporal.testserver.TestServer;
import io.temporal.testserver.TestServer.PortBoundTestServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** Every command on the in-memory server, by its address. */
class CommandsInMemoryTest extends CommandsOnServer {
  /** Tells in many lines of each connection that ends with the server. Held, or it is collected. */
  private static final Logger CONNECTIONS = Logger.getLogger("io.grpc.Context");

  static {
    CONNECTIONS.setLevel(Level.OFF);
  }

  private PortBoundTestServer server;

  @Override
  String startServer() {
    int port = freePort();
    server = TestServer.createPortBoundServer(port, true);
    return "127.0.0.1:" + port;
  }

  private static int freePort() {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  void stopServer() {
    server.close();
  }

  @Test
  void saysWhatThatServerCannotDo() throws Exception {
    Order order = order("ship");
    Run run = run("move-deadline", "-w", order.id(), "--by=PT1H");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err().lines()).hasSize(1);
    Run matching = run("list", "--matching=WorkflowId = 'x'");
    assertThat(matching.exitCode()).isEqualTo(1);
    assertThat(matching.err()).contains("UNIMPLEMENTED");
  }
}

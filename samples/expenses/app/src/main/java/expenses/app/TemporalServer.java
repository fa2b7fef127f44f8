package expenses.app;

import io.temporal.testserver.TestServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** The Temporal server: one that runs already, or the SDK's test server in this process. */
final class TemporalServer implements Closeable {
  private final String target;
  private final Closeable embedded;

  private TemporalServer(String target, Closeable embedded) {
    this.target = target;
    this.embedded = embedded;
  }

  /** The server at {@code HOST:PORT}; an embedded one if there is none given. */
  static TemporalServer at(String target) throws IOException {
    if (!target.isEmpty()) {
      return new TemporalServer(target, () -> {});
    }
    int port = freePort();
    return new TemporalServer("127.0.0.1:" + port, TestServer.createPortBoundServer(port));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  String target() {
    return target;
  }

  @Override
  public void close() throws IOException {
    embedded.close();
  }
}

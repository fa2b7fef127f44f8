package conformance.server;

import io.temporal.testserver.TestServer;
import io.temporal.testserver.TestServer.PortBoundTestServer;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The Java SDK's in-memory server, at an address like the others. Its time is the real one. */
final class InMemoryServer implements TemporalServer {
  /** Tells in many lines of each connection that ends with the server. Held, or it is collected. */
  private static final Logger CONNECTIONS = Logger.getLogger("io.grpc.Context");

  static {
    CONNECTIONS.setLevel(Level.OFF);
  }

  private final int port = FreePorts.take(1).get(0);
  private PortBoundTestServer server;

  InMemoryServer() throws IOException, InterruptedException {
    server = start();
  }

  private PortBoundTestServer start() throws IOException, InterruptedException {
    PortBoundTestServer started = TestServer.createPortBoundServer(port, true);
    Namespaces.registerAt(target());
    return started;
  }

  @Override
  public ServerKind kind() {
    return ServerKind.IN_MEMORY;
  }

  @Override
  public String target() {
    return "127.0.0.1:" + port;
  }

  @Override
  public void kill() {
    server.close();
  }

  @Override
  public void restart() throws IOException, InterruptedException {
    server = start();
  }

  @Override
  public void close() {
    server.close();
  }
}

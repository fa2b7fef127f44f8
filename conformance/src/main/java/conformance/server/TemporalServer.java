package conformance.server;

import java.io.IOException;

/**
 * A Temporal server at an address. One that was started here can be killed and started again at the
 * same address, with what it had stored.
 */
public interface TemporalServer extends AutoCloseable {

  /** Which of the servers it is. */
  ServerKind kind();

  /** Its address, {@code host:port}. */
  String target();

  /** The version that it tells of itself. */
  default String version() {
    return Namespaces.serverVersion(target());
  }

  /** Ends it at once, as a crash would. */
  void kill();

  /** Starts it again after {@link #kill}, and waits until it answers. */
  void restart() throws IOException, InterruptedException;

  /** Ends it, and removes what it had stored. */
  @Override
  void close();

  /** Starts a server with two namespaces, and waits until it answers. */
  static TemporalServer start(ServerKind kind) throws IOException, InterruptedException {
    return switch (kind) {
      case IN_MEMORY -> new InMemoryServer();
      case DEV_SERVER -> ServerInstallation.devServer();
      case SERVER, NEWEST_SERVER -> ServerInstallation.server(kind);
      case GIVEN -> new GivenServer(System.getProperty("conformance.target"));
    };
  }
}

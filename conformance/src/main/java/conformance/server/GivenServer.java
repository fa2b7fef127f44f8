package conformance.server;

import java.io.IOException;

/** A server that somebody else started, and stops. */
final class GivenServer implements TemporalServer {
  private final String target;

  GivenServer(String target) throws IOException, InterruptedException {
    this.target = target;
    Namespaces.registerAt(target);
  }

  @Override
  public ServerKind kind() {
    return ServerKind.GIVEN;
  }

  @Override
  public String target() {
    return target;
  }

  @Override
  public void kill() {
    throw new UnsupportedOperationException("A given server is not ours to kill");
  }

  @Override
  public void restart() {
    throw new UnsupportedOperationException("A given server is not ours to start");
  }

  @Override
  public void close() {
    // It goes on, with the two namespaces.
  }
}

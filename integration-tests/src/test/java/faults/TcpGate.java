package faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Passes connections on to a port of this machine, and can reset one in the middle of a call. */
final class TcpGate implements AutoCloseable {
  private final Map<Integer, Connection> connections = new ConcurrentHashMap<>();
  private final ServerSocket listener;
  private final int port;

  TcpGate(int port) {
    this.port = port;
    try {
      listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    start(this::accept);
  }

  String target() {
    return "127.0.0.1:" + listener.getLocalPort();
  }

  /**
   * Resets a connection, so that both sides see "connection reset by peer".
   *
   * @param remotePort the client's port as the server behind the gate sees it
   */
  void reset(int remotePort) {
    Connection connection = connections.remove(remotePort);
    if (connection != null) {
      connection.reset();
    }
  }

  private void accept() {
    try {
      while (true) {
        Socket client = listener.accept();
        Socket server = new Socket(InetAddress.getLoopbackAddress(), port);
        Connection connection = new Connection(client, server);
        connections.put(server.getLocalPort(), connection);
        start(() -> pump(connection, client, server));
        start(() -> pump(connection, server, client));
      }
    } catch (IOException closed) {
      connections.values().forEach(Connection::reset);
    }
  }

  private static void pump(Connection connection, Socket from, Socket to) {
    try {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      in.transferTo(out);
      connection.reset();
    } catch (IOException ended) {
      connection.reset();
    }
  }

  private static void start(Runnable task) {
    Thread thread = new Thread(task, "tcp-gate");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    try {
      listener.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Connection(Socket client, Socket server) {
    void reset() {
      reset(client);
      reset(server);
    }

    /** No lingering: what is closed so is reset. */
    private static void reset(Socket socket) {
      try (socket) {
        socket.setSoLinger(true, 0);
      } catch (IOException alreadyClosed) {
        // It is closed, which is what is asked for.
        return;
      }
    }
  }
}

package cadenceconformance.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Passes bytes on to a port, and cuts all connections when it is told to: answers are lost. */
final class CuttingProxy implements AutoCloseable {
  private final ServerSocket server;
  private final int port;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final AtomicInteger cut = new AtomicInteger();

  CuttingProxy(int port) throws IOException {
    this.port = port;
    this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    start(this::accept);
  }

  private static void start(Runnable task) {
    Thread thread = new Thread(task, "proxy");
    thread.setDaemon(true);
    thread.start();
  }

  int port() {
    return server.getLocalPort();
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket client = server.accept();
        Socket upstream = new Socket(InetAddress.getLoopbackAddress(), port);
        open.add(client);
        open.add(upstream);
        start(() -> pass(client, upstream));
        start(() -> pass(upstream, client));
      } catch (IOException e) {
        return; // Closed.
      }
    }
  }

  private void pass(Socket from, Socket to) {
    try (from;
        to) {
      InputStream in = from.getInputStream();
      byte[] bytes = new byte[8192];
      for (int n = in.read(bytes); n >= 0; n = in.read(bytes)) {
        to.getOutputStream().write(bytes, 0, n);
      }
    } catch (IOException e) {
      // Cut, or closed by either end.
    } finally {
      open.remove(from);
      open.remove(to);
    }
  }

  /** Cuts whatever is open. */
  void cut() throws IOException {
    for (Socket socket : open) {
      socket.close();
      cut.incrementAndGet();
    }
  }

  int cuts() {
    return cut.get();
  }

  @Override
  public void close() throws IOException {
    server.close();
    cut();
  }
}

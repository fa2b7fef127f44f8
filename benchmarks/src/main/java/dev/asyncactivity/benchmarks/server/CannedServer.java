package dev.asyncactivity.benchmarks.server;

import dev.asyncactivity.benchmarks.harness.ChildJvm;
import io.grpc.Server;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** {@link CannedAnswers} on loopback, in a process of its own: its work is not to be measured. */
public final class CannedServer {
  private CannedServer() {}

  /** Starts one; its first line is its target, and who closes it ends it. */
  public static ChildJvm start() throws IOException {
    return start(List.of("0"));
  }

  /**
   * Starts one that has a target, and prints a line, for each delay each way in milliseconds. A
   * completion with a delay of 10 is answered after 20.
   */
  public static ChildJvm start(List<String> delaysMillis) throws IOException {
    return ChildJvm.start(CannedServer.class, delaysMillis.toArray(String[]::new));
  }

  /** Serves until the parent closes this program's input, which also its death does. */
  public static void main(String[] delaysMillis) throws IOException {
    ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    List<Server> servers = new ArrayList<>();
    for (String delay : delaysMillis) {
      Server server = serve(new CannedAnswers(2 * Long.parseLong(delay), timer));
      servers.add(server);
      System.out.println(
          InetAddress.getLoopbackAddress().getHostAddress() + ":" + server.getPort());
    }
    System.in.transferTo(OutputStream.nullOutputStream());
    servers.forEach(Server::shutdownNow);
    timer.shutdownNow();
  }

  private static Server serve(CannedAnswers answers) throws IOException {
    return NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
        .directExecutor()
        .addService(answers)
        .build()
        .start();
  }
}

package dev.asyncactivity.benchmarks.server;

import dev.asyncactivity.benchmarks.harness.ChildJvm;
import io.grpc.Server;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** {@link CannedAnswers} on loopback, in a process of its own: its work is not to be measured. */
public final class CannedServer {
  private CannedServer() {}

  /** Starts one; its first line is its target, and who closes it ends it. */
  public static ChildJvm start() throws IOException {
    return ChildJvm.start(CannedServer.class);
  }

  /** Serves until the parent closes this program's input, which also its death does. */
  public static void main(String[] args) throws IOException {
    InetAddress loopback = InetAddress.getLoopbackAddress();
    Server server =
        NettyServerBuilder.forAddress(new InetSocketAddress(loopback, 0))
            .directExecutor()
            .addService(new CannedAnswers())
            .build()
            .start();
    System.out.println(loopback.getHostAddress() + ":" + server.getPort());
    System.in.transferTo(OutputStream.nullOutputStream());
    server.shutdownNow();
  }
}

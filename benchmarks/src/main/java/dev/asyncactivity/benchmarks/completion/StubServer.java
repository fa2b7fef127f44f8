package dev.asyncactivity.benchmarks.completion;

import io.grpc.Server;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.StreamObserver;
import io.temporal.api.workflowservice.v1.GetSystemInfoRequest;
import io.temporal.api.workflowservice.v1.GetSystemInfoResponse;
import io.temporal.api.workflowservice.v1.GetSystemInfoResponse.Capabilities;
import io.temporal.api.workflowservice.v1.RespondActivityTaskCompletedByIdRequest;
import io.temporal.api.workflowservice.v1.RespondActivityTaskCompletedByIdResponse;
import io.temporal.api.workflowservice.v1.RespondActivityTaskCompletedRequest;
import io.temporal.api.workflowservice.v1.RespondActivityTaskCompletedResponse;
import io.temporal.api.workflowservice.v1.WorkflowServiceGrpc.WorkflowServiceImplBase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * A server on loopback that only answers, so that the client's own limit shows. A process of its
 * own, so that the threads, the allocation and the garbage collections in the benchmark's process
 * are those of the client.
 *
 * <p>It listens on one port for each delay, and ends when its standard input does. A request with a
 * delay of 10 ms each way is answered after 20 ms.
 */
final class StubServer {
  private static final ScheduledExecutorService DELAYS =
      Executors.newSingleThreadScheduledExecutor();

  private StubServer() {}

  /** Takes the delays each way in milliseconds; prints the ports in the same order, one a line. */
  public static void main(String[] delays) throws IOException {
    List<Server> servers = new ArrayList<>();
    for (String delay : delays) {
      servers.add(start(2 * Long.parseLong(delay)));
    }
    servers.forEach(server -> System.out.println(server.getPort()));
    while (System.in.read() != -1) {
      // Nothing is said to it.
    }
    servers.forEach(Server::shutdownNow);
    DELAYS.shutdownNow();
  }

  private static Server start(long delayMillis) throws IOException {
    return NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
        .directExecutor()
        .addService(new Service(delayMillis))
        .build()
        .start();
  }

  private static final class Service extends WorkflowServiceImplBase {
    private final long delayMillis;

    Service(long delayMillis) {
      this.delayMillis = delayMillis;
    }

    /** Says what a real server does, so that a client makes the same of a status. */
    @Override
    public void getSystemInfo(
        GetSystemInfoRequest request, StreamObserver<GetSystemInfoResponse> response) {
      Capabilities capabilities =
          Capabilities.newBuilder().setInternalErrorDifferentiation(true).build();
      answer(GetSystemInfoResponse.newBuilder().setCapabilities(capabilities).build(), response);
    }

    @Override
    public void respondActivityTaskCompleted(
        RespondActivityTaskCompletedRequest request,
        StreamObserver<RespondActivityTaskCompletedResponse> response) {
      answerLater(RespondActivityTaskCompletedResponse.getDefaultInstance(), response);
    }

    @Override
    public void respondActivityTaskCompletedById(
        RespondActivityTaskCompletedByIdRequest request,
        StreamObserver<RespondActivityTaskCompletedByIdResponse> response) {
      answerLater(RespondActivityTaskCompletedByIdResponse.getDefaultInstance(), response);
    }

    private <T> void answerLater(T answer, StreamObserver<T> response) {
      if (delayMillis == 0) {
        answer(answer, response);
      } else {
        DELAYS.schedule(() -> answer(answer, response), delayMillis, TimeUnit.MILLISECONDS);
      }
    }

    private static <T> void answer(T answer, StreamObserver<T> response) {
      response.onNext(answer);
      response.onCompleted();
    }
  }
}

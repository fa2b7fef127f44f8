package dev.asyncactivity.benchmarks.completion;

import io.grpc.Server;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.StreamObserver;
import io.temporal.api.workflowservice.v1.GetSystemInfoRequest;
import io.temporal.api.workflowservice.v1.GetSystemInfoResponse;
import io.temporal.api.workflowservice.v1.RespondActivityTaskCompletedRequest;
import io.temporal.api.workflowservice.v1.RespondActivityTaskCompletedResponse;
import io.temporal.api.workflowservice.v1.WorkflowServiceGrpc.WorkflowServiceImplBase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A server on loopback that only answers, so that the client's own cost shows. */
final class StubServer implements AutoCloseable {
  private final Server server;
  private final ScheduledExecutorService delays = Executors.newSingleThreadScheduledExecutor();

  StubServer(long delayMillis) throws IOException {
    server =
        NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
            .directExecutor()
            .addService(new Answers(delayMillis))
            .build()
            .start();
  }

  String target() {
    return "127.0.0.1:" + server.getPort();
  }

  @Override
  public void close() {
    server.shutdownNow();
    delays.shutdownNow();
  }

  private final class Answers extends WorkflowServiceImplBase {
    private final long delayMillis;

    Answers(long delayMillis) {
      this.delayMillis = delayMillis;
    }

    @Override
    public void getSystemInfo(
        GetSystemInfoRequest request, StreamObserver<GetSystemInfoResponse> response) {
      response.onNext(GetSystemInfoResponse.getDefaultInstance());
      response.onCompleted();
    }

    @Override
    public void respondActivityTaskCompleted(
        RespondActivityTaskCompletedRequest request,
        StreamObserver<RespondActivityTaskCompletedResponse> response) {
      if (delayMillis == 0) {
        answer(response);
      } else {
        delays.schedule(() -> answer(response), delayMillis, TimeUnit.MILLISECONDS);
      }
    }

    private static void answer(StreamObserver<RespondActivityTaskCompletedResponse> response) {
      response.onNext(RespondActivityTaskCompletedResponse.getDefaultInstance());
      response.onCompleted();
    }
  }
}

package dev.asyncactivity.http.support;

import io.grpc.ManagedChannel;
import io.grpc.Server;
import io.grpc.inprocess.InProcessChannelBuilder;
import io.grpc.inprocess.InProcessServerBuilder;
import io.grpc.stub.StreamObserver;
import io.temporal.api.workflowservice.v1.GetSystemInfoRequest;
import io.temporal.api.workflowservice.v1.GetSystemInfoResponse;
import io.temporal.api.workflowservice.v1.RespondActivityTaskCompletedRequest;
import io.temporal.api.workflowservice.v1.RespondActivityTaskCompletedResponse;
import io.temporal.api.workflowservice.v1.WorkflowServiceGrpc.WorkflowServiceImplBase;
import io.temporal.client.WorkflowClient;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A server that takes every result, but answers only when it is told to. */
public final class SlowServer implements AutoCloseable {
  private final Queue<StreamObserver<RespondActivityTaskCompletedResponse>> held =
      new ConcurrentLinkedQueue<>();
  private final Set<String> completed = ConcurrentHashMap.newKeySet();
  private final Server server;
  private final ManagedChannel channel;
  private final WorkflowServiceStubs stubs;
  private volatile boolean holds;

  public SlowServer() {
    String name = InProcessServerBuilder.generateName();
    try {
      server = InProcessServerBuilder.forName(name).addService(new Service()).build().start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    channel = InProcessChannelBuilder.forName(name).build();
    stubs =
        WorkflowServiceStubs.newServiceStubs(
            WorkflowServiceStubsOptions.newBuilder()
                .setChannel(channel)
                .setRpcTimeout(Duration.ofMinutes(1))
                .build());
  }

  private final class Service extends WorkflowServiceImplBase {
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
      completed.add(request.getTaskToken().toStringUtf8());
      if (holds) {
        held.add(response);
      } else {
        answer(response);
      }
    }
  }

  private static void answer(StreamObserver<RespondActivityTaskCompletedResponse> response) {
    response.onNext(RespondActivityTaskCompletedResponse.getDefaultInstance());
    response.onCompleted();
  }

  public WorkflowClient client() {
    return WorkflowClient.newInstance(stubs);
  }

  public void hold() {
    holds = true;
  }

  /** How many calls wait for their answer. */
  public int held() {
    return held.size();
  }

  /** Answers all that wait. */
  public void release() {
    held.forEach(SlowServer::answer);
  }

  /** How many activities it has taken a result of. */
  public int completed() {
    return completed.size();
  }

  @Override
  public void close() {
    stubs.shutdownNow();
    channel.shutdownNow();
    server.shutdownNow();
  }
}

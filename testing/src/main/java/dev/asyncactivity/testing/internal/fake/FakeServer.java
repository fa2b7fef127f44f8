package dev.asyncactivity.testing.internal.fake;

import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.Server;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import io.grpc.inprocess.InProcessChannelBuilder;
import io.grpc.inprocess.InProcessServerBuilder;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.serviceclient.RpcRetryOptions;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.UUID;

/** A server of this process, without a port, and a client that is connected with it. */
public final class FakeServer implements AutoCloseable {
  private final FakeService service;
  private final Server server;
  private final ManagedChannel channel;
  private final WorkflowServiceStubs stubs;
  private final WorkflowClient client;
  private volatile boolean unreachable;

  public FakeServer(FakeActivities activities, WorkflowClientOptions options) {
    String name = "fake-async-activities-" + UUID.randomUUID();
    service = new FakeService(activities);
    try {
      server =
          InProcessServerBuilder.forName(name)
              .directExecutor()
              .intercept(new Reachability())
              .addService(service)
              .build()
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    channel = InProcessChannelBuilder.forName(name).directExecutor().build();
    stubs =
        WorkflowServiceStubs.newServiceStubs(
            WorkflowServiceStubsOptions.newBuilder()
                .setChannel(channel)
                .setRpcRetryOptions(
                    RpcRetryOptions.newBuilder()
                        .setInitialInterval(Duration.ofMillis(2))
                        .setMaximumAttempts(3)
                        .validateBuildWithDefaults())
                .validateAndBuildWithDefaults());
    client = WorkflowClient.newInstance(stubs, options);
  }

  /** The client. */
  public WorkflowClient client() {
    return client;
  }

  /** Does what the next call asks for, but its answer is lost. */
  public void loseNextAnswer() {
    service.loseNextAnswer();
  }

  /** Refuses all calls, or none. */
  public void setUnreachable(boolean away) {
    unreachable = away;
  }

  @Override
  public void close() {
    stubs.shutdownNow();
    channel.shutdownNow();
    server.shutdownNow();
  }

  private final class Reachability implements ServerInterceptor {
    @Override
    public <Q, R> ServerCall.Listener<Q> interceptCall(
        ServerCall<Q, R> call, Metadata headers, ServerCallHandler<Q, R> next) {
      if (unreachable) {
        call.close(Status.UNAVAILABLE.withDescription("The fake is unreachable"), new Metadata());
        return new ServerCall.Listener<>() {};
      }
      return next.startCall(call, headers);
    }
  }
}

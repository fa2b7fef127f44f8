package dev.asyncactivity.support;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptor;
import io.grpc.ManagedChannel;
import io.grpc.MethodDescriptor;
import io.grpc.Server;
import io.grpc.inprocess.InProcessChannelBuilder;
import io.grpc.inprocess.InProcessServerBuilder;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.common.interceptors.WorkflowClientInterceptor;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A server that answers UNIMPLEMENTED to everything but, if it is told how, to the look-ups; every
 * call to it is noted.
 */
public final class EmptyServer implements AutoCloseable {
  private final Queue<String> calls = new ConcurrentLinkedQueue<>();
  private final LookupService lookups = new LookupService();
  private final Server server;
  private final ManagedChannel channel;
  private final WorkflowServiceStubs stubs;

  public EmptyServer() {
    String name = InProcessServerBuilder.generateName();
    try {
      server =
          InProcessServerBuilder.forName(name).directExecutor().addService(lookups).build().start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    channel = InProcessChannelBuilder.forName(name).directExecutor().build();
    stubs =
        WorkflowServiceStubs.newServiceStubs(
            WorkflowServiceStubsOptions.newBuilder()
                .setChannel(channel)
                .setGrpcClientInterceptors(List.of(new CallNotes(calls)))
                .build());
  }

  /** A client of a namespace, whose calls go through the interceptors before they are noted. */
  public WorkflowClient inNamespace(String namespace, WorkflowClientInterceptor... interceptors) {
    return WorkflowClient.newInstance(
        stubs,
        WorkflowClientOptions.newBuilder()
            .setNamespace(namespace)
            .setInterceptors(interceptors)
            .build());
  }

  /** The methods that were called, each as often as it was. */
  public List<String> calls() {
    return List.copyOf(calls);
  }

  @Override
  public void close() {
    stubs.shutdownNow();
    channel.shutdownNow();
    server.shutdownNow();
  }

  /** What it answers to look-ups. */
  public LookupService lookups() {
    return lookups;
  }

  private record CallNotes(Queue<String> calls) implements ClientInterceptor {
    @Override
    public <Q, A> ClientCall<Q, A> interceptCall(
        MethodDescriptor<Q, A> method, CallOptions options, Channel next) {
      calls.add(method.getBareMethodName());
      return next.newCall(method, options);
    }
  }
}

package dev.asyncactivity.support;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptor;
import io.grpc.MethodDescriptor;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.common.interceptors.WorkflowClientInterceptor;
import io.temporal.serviceclient.RpcRetryOptions;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A client of a server that is not there, which notes every call that would reach it. */
public final class OfflineClient implements AutoCloseable {
  private final Queue<String> calls = new ConcurrentLinkedQueue<>();
  private final WorkflowServiceStubs stubs;

  public OfflineClient() {
    stubs =
        WorkflowServiceStubs.newServiceStubs(
            WorkflowServiceStubsOptions.newBuilder()
                .setTarget("127.0.0.1:1")
                .setRpcTimeout(Duration.ofMillis(500))
                .setRpcRetryOptions(
                    RpcRetryOptions.newBuilder()
                        .setInitialInterval(Duration.ofMillis(10))
                        .setExpiration(Duration.ofMillis(200))
                        .validateBuildWithDefaults())
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

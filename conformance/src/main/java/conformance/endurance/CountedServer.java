package conformance.endurance;

import conformance.server.Namespaces;
import conformance.server.ServerKind;
import conformance.server.TemporalServer;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptor;
import io.grpc.MethodDescriptor;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** A server, and clients of it: one whose calls are counted by name, and one for all else. */
final class CountedServer implements AutoCloseable {
  private final Map<String, Integer> calls = new ConcurrentHashMap<>();
  private final TemporalServer server;
  private final WorkflowClient counted;
  private final WorkflowClient uncounted;

  CountedServer(ServerKind kind) throws Exception {
    server = TemporalServer.start(kind);
    counted = connect(new Counting());
    uncounted = connect();
  }

  private WorkflowClient connect(ClientInterceptor... interceptors) {
    return WorkflowClient.newInstance(
        WorkflowServiceStubs.newServiceStubs(
            WorkflowServiceStubsOptions.newBuilder()
                .setTarget(server.target())
                .setGrpcClientInterceptors(List.of(interceptors))
                .build()),
        WorkflowClientOptions.newBuilder().setNamespace(Namespaces.OWN).build());
  }

  String target() {
    return server.target();
  }

  WorkflowClient counted() {
    return counted;
  }

  WorkflowClient uncounted() {
    return uncounted;
  }

  /** The calls since it was last asked. */
  Map<String, Integer> calls() {
    Map<String, Integer> until = new TreeMap<>(calls);
    calls.clear();
    return until;
  }

  private final class Counting implements ClientInterceptor {
    @Override
    public <Q, A> ClientCall<Q, A> interceptCall(
        MethodDescriptor<Q, A> method, CallOptions options, Channel next) {
      calls.merge(String.valueOf(method.getBareMethodName()), 1, Integer::sum);
      return next.newCall(method, options);
    }
  }

  @Override
  public void close() {
    counted.getWorkflowServiceStubs().shutdownNow();
    uncounted.getWorkflowServiceStubs().shutdownNow();
    server.close();
  }
}

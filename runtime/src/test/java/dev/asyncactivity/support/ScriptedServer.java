package dev.asyncactivity.support;

import com.google.protobuf.Message;
import io.grpc.ForwardingServerCallListener.SimpleForwardingServerCallListener;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.Server;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import io.grpc.inprocess.InProcessChannelBuilder;
import io.grpc.inprocess.InProcessServerBuilder;
import io.grpc.stub.StreamObserver;
import io.temporal.api.workflowservice.v1.GetSystemInfoRequest;
import io.temporal.api.workflowservice.v1.GetSystemInfoResponse;
import io.temporal.api.workflowservice.v1.RecordActivityTaskHeartbeatByIdRequest;
import io.temporal.api.workflowservice.v1.RecordActivityTaskHeartbeatByIdResponse;
import io.temporal.api.workflowservice.v1.RecordActivityTaskHeartbeatRequest;
import io.temporal.api.workflowservice.v1.RecordActivityTaskHeartbeatResponse;
import io.temporal.api.workflowservice.v1.RespondActivityTaskCanceledByIdRequest;
import io.temporal.api.workflowservice.v1.RespondActivityTaskCanceledByIdResponse;
import io.temporal.api.workflowservice.v1.RespondActivityTaskCanceledRequest;
import io.temporal.api.workflowservice.v1.RespondActivityTaskCanceledResponse;
import io.temporal.api.workflowservice.v1.RespondActivityTaskCompletedByIdRequest;
import io.temporal.api.workflowservice.v1.RespondActivityTaskCompletedByIdResponse;
import io.temporal.api.workflowservice.v1.RespondActivityTaskCompletedRequest;
import io.temporal.api.workflowservice.v1.RespondActivityTaskCompletedResponse;
import io.temporal.api.workflowservice.v1.RespondActivityTaskFailedByIdRequest;
import io.temporal.api.workflowservice.v1.RespondActivityTaskFailedByIdResponse;
import io.temporal.api.workflowservice.v1.RespondActivityTaskFailedRequest;
import io.temporal.api.workflowservice.v1.RespondActivityTaskFailedResponse;
import io.temporal.api.workflowservice.v1.WorkflowServiceGrpc.WorkflowServiceImplBase;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A server that accepts every call on an activity, unless it is told to fail the next ones; it
 * answers UNIMPLEMENTED to look-ups. Every request is kept.
 */
public final class ScriptedServer implements AutoCloseable {
  private final Map<String, Queue<Status>> failures = new ConcurrentHashMap<>();
  private final Queue<Call> requests = new ConcurrentLinkedQueue<>();
  private final Server server;
  private final ManagedChannel channel;
  private final WorkflowServiceStubs stubs;

  private record Call(String method, Message request) {}

  public ScriptedServer() {
    String name = InProcessServerBuilder.generateName();
    try {
      server =
          InProcessServerBuilder.forName(name)
              .intercept(new Script())
              .addService(new AcceptingService())
              .build()
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    channel = InProcessChannelBuilder.forName(name).build();
    stubs =
        WorkflowServiceStubs.newServiceStubs(
            WorkflowServiceStubsOptions.newBuilder().setChannel(channel).build());
  }

  /** A client of a namespace. */
  public WorkflowClient inNamespace(String namespace) {
    return inNamespace(
        WorkflowClientOptions.newBuilder().setNamespace(namespace).setIdentity("tester").build());
  }

  public WorkflowClient inNamespace(WorkflowClientOptions options) {
    return WorkflowClient.newInstance(stubs, options);
  }

  /** Fails the next calls of a method. */
  public void failNext(String method, Status status, int times) {
    Queue<Status> queue = failures.computeIfAbsent(method, it -> new ConcurrentLinkedQueue<>());
    for (int i = 0; i < times; i++) {
      queue.add(status);
    }
  }

  /** How often a method was called. */
  public long calls(String method) {
    return requests.stream().filter(call -> call.method().equals(method)).count();
  }

  /** The requests of a method, in order. */
  public List<Message> requests(String method) {
    return requests.stream()
        .filter(call -> call.method().equals(method))
        .map(Call::request)
        .toList();
  }

  @Override
  public void close() {
    stubs.shutdownNow();
    channel.shutdownNow();
    server.shutdownNow();
  }

  private final class Script implements ServerInterceptor {
    @Override
    public <Q, A> ServerCall.Listener<Q> interceptCall(
        ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
      String method = call.getMethodDescriptor().getBareMethodName();
      Queue<Status> scripted = failures.get(method);
      Status failure = scripted == null ? null : scripted.poll();
      if (failure != null) {
        call.request(1);
        return new ServerCall.Listener<>() {
          @Override
          public void onMessage(Q request) {
            requests.add(new Call(method, (Message) request));
            call.close(failure, new Metadata());
          }
        };
      }
      return new SimpleForwardingServerCallListener<>(next.startCall(call, headers)) {
        @Override
        public void onMessage(Q request) {
          requests.add(new Call(method, (Message) request));
          super.onMessage(request);
        }
      };
    }
  }

  private static <A> void answer(StreamObserver<A> response, A answer) {
    response.onNext(answer);
    response.onCompleted();
  }

  private static final class AcceptingService extends WorkflowServiceImplBase {
    @Override
    public void getSystemInfo(
        GetSystemInfoRequest request, StreamObserver<GetSystemInfoResponse> response) {
      answer(response, GetSystemInfoResponse.getDefaultInstance());
    }

    @Override
    public void respondActivityTaskCompleted(
        RespondActivityTaskCompletedRequest request,
        StreamObserver<RespondActivityTaskCompletedResponse> response) {
      answer(response, RespondActivityTaskCompletedResponse.getDefaultInstance());
    }

    @Override
    public void respondActivityTaskCompletedById(
        RespondActivityTaskCompletedByIdRequest request,
        StreamObserver<RespondActivityTaskCompletedByIdResponse> response) {
      answer(response, RespondActivityTaskCompletedByIdResponse.getDefaultInstance());
    }

    @Override
    public void respondActivityTaskFailed(
        RespondActivityTaskFailedRequest request,
        StreamObserver<RespondActivityTaskFailedResponse> response) {
      answer(response, RespondActivityTaskFailedResponse.getDefaultInstance());
    }

    @Override
    public void respondActivityTaskFailedById(
        RespondActivityTaskFailedByIdRequest request,
        StreamObserver<RespondActivityTaskFailedByIdResponse> response) {
      answer(response, RespondActivityTaskFailedByIdResponse.getDefaultInstance());
    }

    @Override
    public void respondActivityTaskCanceled(
        RespondActivityTaskCanceledRequest request,
        StreamObserver<RespondActivityTaskCanceledResponse> response) {
      answer(response, RespondActivityTaskCanceledResponse.getDefaultInstance());
    }

    @Override
    public void respondActivityTaskCanceledById(
        RespondActivityTaskCanceledByIdRequest request,
        StreamObserver<RespondActivityTaskCanceledByIdResponse> response) {
      answer(response, RespondActivityTaskCanceledByIdResponse.getDefaultInstance());
    }

    @Override
    public void recordActivityTaskHeartbeat(
        RecordActivityTaskHeartbeatRequest request,
        StreamObserver<RecordActivityTaskHeartbeatResponse> response) {
      answer(response, RecordActivityTaskHeartbeatResponse.getDefaultInstance());
    }

    @Override
    public void recordActivityTaskHeartbeatById(
        RecordActivityTaskHeartbeatByIdRequest request,
        StreamObserver<RecordActivityTaskHeartbeatByIdResponse> response) {
      answer(response, RecordActivityTaskHeartbeatByIdResponse.getDefaultInstance());
    }
  }
}

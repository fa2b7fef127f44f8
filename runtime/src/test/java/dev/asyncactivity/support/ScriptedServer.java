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
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;

/**
 * A server that accepts every call on an activity, unless it is told to fail the next ones; it
 * answers look-ups as it is told. Every request is kept.
 */
public final class ScriptedServer implements AutoCloseable {
  private final Map<String, Queue<Status>> failures = new ConcurrentHashMap<>();
  private final Queue<Call> requests = new ConcurrentLinkedQueue<>();
  private final Server server;
  private final Set<String> held = ConcurrentHashMap.newKeySet();
  private final Queue<HeldCall> waiting = new ConcurrentLinkedQueue<>();
  private final AcceptingService service = new AcceptingService();
  private final ManagedChannel channel;
  private final WorkflowServiceStubs stubs;
  private volatile RecordActivityTaskHeartbeatResponse signal =
      RecordActivityTaskHeartbeatResponse.getDefaultInstance();

  private record Call(String method, Message request) {}

  private record HeldCall(String method, Runnable goOn) {}

  public ScriptedServer() {
    this(UnaryOperator.identity());
  }

  /** A server with a connection of its own settings. */
  public ScriptedServer(UnaryOperator<WorkflowServiceStubsOptions.Builder> settings) {
    String name = InProcessServerBuilder.generateName();
    try {
      server =
          InProcessServerBuilder.forName(name)
              .intercept(new Script())
              .addService(service)
              .build()
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    channel = InProcessChannelBuilder.forName(name).build();
    stubs =
        WorkflowServiceStubs.newServiceStubs(
            settings.apply(WorkflowServiceStubsOptions.newBuilder().setChannel(channel)).build());
  }

  /** A client of a namespace. */
  public WorkflowClient inNamespace(String namespace) {
    return inNamespace(
        WorkflowClientOptions.newBuilder().setNamespace(namespace).setIdentity("tester").build());
  }

  public WorkflowClient inNamespace(WorkflowClientOptions options) {
    return WorkflowClient.newInstance(stubs, options);
  }

  /** Fails the next calls of a method; with OK, they are none of the failing ones. */
  public void failNext(String method, Status status, int times) {
    Queue<Status> queue = failures.computeIfAbsent(method, it -> new ConcurrentLinkedQueue<>());
    for (int i = 0; i < times; i++) {
      queue.add(status);
    }
  }

  /** Answers nothing to calls of a method until they are released; they are done then. */
  public void hold(String method) {
    held.add(method);
  }

  /** Answers all calls of a method that wait, and holds no more. */
  public void release(String method) {
    held.remove(method);
    for (HeldCall call : waiting) {
      if (call.method().equals(method) && waiting.remove(call)) {
        call.goOn().run();
      }
    }
  }

  /** What it answers to heartbeats. */
  public void setSignal(RecordActivityTaskHeartbeatResponse answer) {
    signal = answer;
  }

  /** What it answers to look-ups. */
  public LookupService lookups() {
    return service;
  }

  /** How often a method was called. */
  public long calls(String method) {
    return requests.stream().filter(call -> call.method().equals(method)).count();
  }

  /** The methods that were called, in order, each as often as it was. */
  public List<String> methods() {
    return requests.stream().map(Call::method).toList();
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
      if (failure != null && !failure.isOk()) {
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

        @Override
        public void onHalfClose() {
          waiting.add(new HeldCall(method, this::goOn));
          if (!held.contains(method)) {
            release(method);
          }
        }

        private synchronized void goOn() {
          if (!call.isCancelled()) {
            super.onHalfClose();
          }
        }
      };
    }
  }

  private final class AcceptingService extends LookupService {
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
      answer(response, signal);
    }

    @Override
    public void recordActivityTaskHeartbeatById(
        RecordActivityTaskHeartbeatByIdRequest request,
        StreamObserver<RecordActivityTaskHeartbeatByIdResponse> response) {
      answer(
          response,
          RecordActivityTaskHeartbeatByIdResponse.newBuilder()
              .setCancelRequested(signal.getCancelRequested())
              .setActivityReset(signal.getActivityReset())
              .setActivityPaused(signal.getActivityPaused())
              .build());
    }
  }
}

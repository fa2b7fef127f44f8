package dev.asyncactivity.internal.grpc;

import static io.temporal.serviceclient.MetricsTag.METRICS_TAGS_CALL_OPTIONS_KEY;

import com.uber.m3.tally.Scope;
import dev.asyncactivity.internal.address.KnownActivity;
import dev.asyncactivity.internal.call.CallContext;
import dev.asyncactivity.internal.retry.NoAnswerException;
import dev.asyncactivity.internal.retry.StatusCode;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ManagedChannel;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.StreamObserver;
import io.temporal.api.workflowservice.v1.WorkflowServiceGrpc.WorkflowServiceFutureStub;
import io.temporal.serviceclient.WorkflowServiceStubs;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Single tries of the server's calls, through all interceptors of the stubs. Thread-safe. */
public final class GrpcCalls {
  private final Channel channel;
  private final ManagedChannel rawChannel;
  private final CallOptions callOptions;
  private final Function<KnownActivity, Scope> metrics;
  private volatile boolean connected;

  /** Calls through the stubs, counted by the SDK in the activity's scope. */
  public GrpcCalls(WorkflowServiceStubs stubs, Function<KnownActivity, Scope> metrics) {
    WorkflowServiceFutureStub stub = stubs.futureStub(); // Each call makes one.
    this.channel = stub.getChannel();
    this.callOptions = stub.getCallOptions();
    this.rawChannel = stubs.getRawChannel();
    this.metrics = metrics;
  }

  /** Whether the server has answered: the stubs' first call waits for its capabilities. */
  public boolean isConnected() {
    return connected;
  }

  /** Makes a call; what is not answered with a message fails with a {@code NoAnswerException}. */
  <Q, R> CompletableFuture<R> send(MethodDescriptor<Q, R> method, Q request, CallContext call) {
    return send(method, request, call, call.tryNanos());
  }

  /** The same, with a time of its own. */
  <Q, R> CompletableFuture<R> send(
      MethodDescriptor<Q, R> method, Q request, CallContext call, long nanos) {
    Answer<R> answer = new Answer<>();
    try {
      ClientCall<Q, R> clientCall = channel.newCall(method, options(call, nanos));
      call.budget().setRunning(() -> clientCall.cancel("The caller has left", null));
      ClientCalls.asyncUnaryCall(clientCall, request, answer);
    } catch (StatusRuntimeException e) {
      answer.onError(e); // The stubs' first call asks for the server's capabilities and so throws.
    } catch (Throwable e) {
      answer.future.completeExceptionally(e); // An interceptor's: gRPC reports to the observer.
    }
    return answer.future;
  }

  private CallOptions options(CallContext call, long nanos) {
    return callOptions
        .withOption(METRICS_TAGS_CALL_OPTIONS_KEY, metrics.apply(call.activity()))
        .withExecutor(call.executor())
        .withDeadlineAfter(nanos, TimeUnit.NANOSECONDS);
  }

  /** What a status says. */
  public StatusCode codeOf(Status status) {
    return switch (status.getCode()) {
      case OK -> StatusCode.UNKNOWN;
      case RESOURCE_EXHAUSTED ->
          isTooLarge(status) ? StatusCode.MESSAGE_TOO_LARGE : StatusCode.RESOURCE_EXHAUSTED;
      case UNAVAILABLE ->
          rawChannel.isShutdown() ? StatusCode.CHANNEL_SHUT_DOWN : StatusCode.UNAVAILABLE;
      default -> StatusCode.valueOf(status.getCode().name());
    };
  }

  /** A message that is too large for the server stays so; gRPC has no other code for it. */
  private static boolean isTooLarge(Status status) {
    String description = status.getDescription();
    return description != null && description.contains("larger than max");
  }

  /** One try's answer, which stands when the call has ended, as for the SDK's own calls. */
  private final class Answer<R> implements StreamObserver<R> {
    private final CompletableFuture<R> future = new CompletableFuture<>();
    private @Nullable R value;

    @Override
    public void onNext(R answer) {
      // Not told yet: a caller who has left would have the call's end run by a thread of its own.
      value = answer;
    }

    @Override
    public void onError(Throwable failure) {
      StatusRuntimeException status =
          failure instanceof StatusRuntimeException known
              ? known
              : Status.fromThrowable(failure).asRuntimeException();
      future.completeExceptionally(new NoAnswerException(codeOf(status.getStatus()), status));
    }

    @Override
    public void onCompleted() {
      R answer = value;
      if (answer == null) {
        onError(Status.INTERNAL.withDescription("The call ended without an answer").asException());
      } else {
        connected = true;
        future.complete(answer);
      }
    }
  }
}

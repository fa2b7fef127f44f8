package dev.asyncactivity.support;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptor;
import io.grpc.ForwardingClientCall.SimpleForwardingClientCall;
import io.grpc.ForwardingClientCallListener.SimpleForwardingClientCallListener;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets calls of a method through and loses the answers to the first of them. */
public final class LosingAnswers implements ClientInterceptor {
  private final String method;
  private final AtomicInteger left;
  private final CompletableFuture<Void> until;

  public LosingAnswers(String method, int times) {
    this(method, times, CompletableFuture.completedFuture(null));
  }

  /** The loss is only noticed when the future is complete. */
  public LosingAnswers(String method, int times, CompletableFuture<Void> until) {
    this.method = method;
    this.left = new AtomicInteger(times);
    this.until = until;
  }

  @Override
  public <Q, A> ClientCall<Q, A> interceptCall(
      MethodDescriptor<Q, A> descriptor, CallOptions options, Channel next) {
    ClientCall<Q, A> call = next.newCall(descriptor, options);
    if (!method.equals(descriptor.getBareMethodName()) || left.getAndDecrement() <= 0) {
      return call;
    }
    return new SimpleForwardingClientCall<>(call) {
      @Override
      public void start(Listener<A> listener, Metadata headers) {
        super.start(
            new SimpleForwardingClientCallListener<>(listener) {
              @Override
              public void onMessage(A answer) {} // It is lost.

              @Override
              public void onClose(Status status, Metadata trailers) {
                Status lost = Status.UNAVAILABLE.withDescription("connection reset");
                until.thenRun(() -> super.onClose(lost, trailers));
              }
            },
            headers);
      }
    };
  }
}

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
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Fails the first call of each method, after the server has done it, or before it hears of it. */
public final class FailingAnswers implements ClientInterceptor {
  private final Status status;
  private final boolean reachesTheServer;
  private final Set<String> methods = ConcurrentHashMap.newKeySet();

  private FailingAnswers(Status status, boolean reachesTheServer, List<String> methods) {
    this.status = status;
    this.reachesTheServer = reachesTheServer;
    this.methods.addAll(methods);
  }

  public FailingAnswers(Status status, String... methods) {
    this(status, true, List.of(methods));
  }

  public static FailingAnswers beforeTheCall(Status status, String... methods) {
    return new FailingAnswers(status, false, List.of(methods));
  }

  @Override
  public <Q, A> ClientCall<Q, A> interceptCall(
      MethodDescriptor<Q, A> descriptor, CallOptions options, Channel next) {
    ClientCall<Q, A> call = next.newCall(descriptor, options);
    if (!methods.remove(descriptor.getBareMethodName())) {
      return call;
    }
    return new SimpleForwardingClientCall<>(call) {
      @Override
      public void start(Listener<A> listener, Metadata headers) {
        if (!reachesTheServer) {
          super.start(new Failing<>(listener), headers);
          super.cancel("never sent", null);
          return;
        }
        super.start(new Failing<>(listener), headers);
      }
    };
  }

  private final class Failing<A> extends SimpleForwardingClientCallListener<A> {
    Failing(ClientCall.Listener<A> listener) {
      super(listener);
    }

    @Override
    public void onMessage(A answer) {} // It is lost.

    @Override
    public void onClose(Status ignored, Metadata trailers) {
      super.onClose(status, trailers);
    }
  }
}

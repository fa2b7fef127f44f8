package conformance.worker;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptor;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import io.temporal.api.workflowservice.v1.UpdateActivityOptionsResponse;
import java.io.ByteArrayInputStream;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A connection whose calls of UpdateActivityOptions do not reach the server. */
public final class UpdateFaults implements ClientInterceptor {
  private final Status status;
  private final int first;
  private final int times;
  private final AtomicInteger calls = new AtomicInteger();

  private UpdateFaults(Status status, int first, int times) {
    this.status = status;
    this.first = first;
    this.times = times;
  }

  /** Answers that they were done. */
  public static UpdateFaults swallowing() {
    return new UpdateFaults(Status.OK, 0, Integer.MAX_VALUE);
  }

  /** Answers some with a status, after some that reach the server. */
  public static UpdateFaults refusing(Status status, int after, int times) {
    return new UpdateFaults(status, after, times);
  }

  private boolean isNext() {
    int call = calls.getAndIncrement();
    return call >= first && call - first < times;
  }

  @Override
  public <Q, A> ClientCall<Q, A> interceptCall(
      MethodDescriptor<Q, A> method, CallOptions options, Channel next) {
    return method.getBareMethodName().equals("UpdateActivityOptions") && isNext()
        ? new Answered<>(method)
        : next.newCall(method, options);
  }

  private final class Answered<Q, A> extends ClientCall<Q, A> {
    private final MethodDescriptor<Q, A> method;
    private @Nullable Listener<A> listener;

    Answered(MethodDescriptor<Q, A> method) {
      this.method = method;
    }

    @Override
    public void start(Listener<A> responses, Metadata headers) {
      listener = responses;
    }

    @Override
    public void halfClose() {
      if (listener == null) {
        return;
      }
      if (status.isOk()) {
        byte[] done = UpdateActivityOptionsResponse.getDefaultInstance().toByteArray();
        listener.onMessage(method.parseResponse(new ByteArrayInputStream(done)));
      }
      listener.onClose(status, new Metadata());
    }

    @Override
    public void request(int messages) {
      // The one answer comes in any case.
    }

    @Override
    public void cancel(@Nullable String message, @Nullable Throwable cause) {
      // It is answered at once.
    }

    @Override
    public void sendMessage(Q message) {
      // It does not reach the server.
    }
  }
}

package signals;

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
import java.util.Random;
import java.util.Set;

/** Loses some of the calls that answer waits: before the server acts, or its answer afterwards. */
final class LossyCalls implements ClientInterceptor {
  private static final Set<String> ANSWERING =
      Set.of("SignalWorkflowExecution", "QueryWorkflow", "DescribeWorkflowExecution");
  private static final List<Status> BEFORE =
      List.of(Status.UNAVAILABLE, Status.RESOURCE_EXHAUSTED, Status.INTERNAL, Status.CANCELLED);
  private static final List<Status> AFTER =
      List.of(Status.UNAVAILABLE, Status.INTERNAL, Status.CANCELLED, Status.DEADLINE_EXCEEDED);

  private Random random = new Random(0);
  private int faultsLeft;
  private int met;

  /** Has some of the next calls fail, as the seed says. */
  synchronized void play(long seed) {
    random = new Random(seed * 0x9E3779B97F4A7C15L); // Near seeds begin alike.
    faultsLeft = random.nextInt(5);
  }

  /** Lets all calls pass. */
  synchronized void heal() {
    faultsLeft = 0;
  }

  /** How many calls have failed. */
  synchronized int met() {
    return met;
  }

  private synchronized boolean isHit(String method) {
    if (!ANSWERING.contains(method) || faultsLeft == 0 || random.nextInt(3) > 0) {
      return false;
    }
    faultsLeft--;
    met++;
    return true;
  }

  private synchronized boolean isBefore() {
    return random.nextBoolean();
  }

  private synchronized Status oneOf(List<Status> all) {
    return all.get(random.nextInt(all.size())).withDescription("lost by the test");
  }

  @Override
  public <Q, A> ClientCall<Q, A> interceptCall(
      MethodDescriptor<Q, A> method, CallOptions options, Channel next) {
    if (!isHit(String.valueOf(method.getBareMethodName()))) {
      return next.newCall(method, options);
    }
    return isBefore() ? new Unsent<>(oneOf(BEFORE)) : unheard(next.newCall(method, options));
  }

  /** The server acts, and nobody hears of it. */
  private <Q, A> ClientCall<Q, A> unheard(ClientCall<Q, A> call) {
    Status instead = oneOf(AFTER);
    return new SimpleForwardingClientCall<>(call) {
      @Override
      public void start(Listener<A> listener, Metadata headers) {
        super.start(
            new SimpleForwardingClientCallListener<>(listener) {
              @Override
              public void onMessage(A message) {
                // It is lost.
              }

              @Override
              public void onClose(Status status, Metadata trailers) {
                super.onClose(status.isOk() ? instead : status, trailers);
              }
            },
            headers);
      }
    };
  }

  /** A call that never reaches the server. */
  private static final class Unsent<Q, A> extends ClientCall<Q, A> {
    private final Status status;

    Unsent(Status status) {
      this.status = status;
    }

    @Override
    public void start(Listener<A> listener, Metadata headers) {
      listener.onClose(status, new Metadata());
    }

    @Override
    public void request(int messages) {}

    @Override
    public void cancel(String message, Throwable cause) {}

    @Override
    public void halfClose() {}

    @Override
    public void sendMessage(Q message) {}
  }
}

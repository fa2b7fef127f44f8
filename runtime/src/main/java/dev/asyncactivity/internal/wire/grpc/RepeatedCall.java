package dev.asyncactivity.internal.wire.grpc;

import dev.asyncactivity.internal.wire.Call;
import dev.asyncactivity.internal.wire.CallLimits;
import dev.asyncactivity.internal.wire.CallTimer;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One call to the server with all its tries. No thread waits between them.
 *
 * @param <R> the server's answer
 */
final class RepeatedCall<R> {
  private static final Logger log = LoggerFactory.getLogger(RepeatedCall.class);

  /** Makes one try. */
  interface Try<R> {
    void send(long timeoutNanos, StreamObserver<R> answer);
  }

  private final String name;
  private final Try<R> oneTry;
  private final RetryRule rule;
  private final CallLimits limits;
  private final Call call;
  private final CompletableFuture<R> result = new CompletableFuture<>();
  private int tries;

  RepeatedCall(String name, Try<R> oneTry, RetryRule rule, CallLimits limits, Call call) {
    this.name = name;
    this.oneTry = oneTry;
    this.rule = rule;
    this.limits = limits;
    this.call = call;
  }

  /**
   * Begins.
   *
   * @return the answer, or a {@link NoAnswerException}
   */
  CompletableFuture<R> start() {
    send();
    return result;
  }

  private void send() {
    tries++;
    long timeout = Math.min(limits.rpcTimeout().toNanos(), call.time().remainingNanos());
    try {
      oneTry.send(timeout, new Answer());
    } catch (RuntimeException e) {
      result.completeExceptionally(
          e); // An interceptor's, say: gRPC itself reports to the observer.
    }
  }

  private void failed(StatusRuntimeException failure) {
    boolean again =
        rule.isRepeated(failure.getStatus())
            && limits.allowsAnother(tries)
            && !call.time().isSpent();
    long pause = again ? pauseAfter(failure.getStatus()) : 0;
    if (!again || pause >= call.time().remainingNanos()) {
      result.completeExceptionally(new NoAnswerException(failure, tries > 1));
      return;
    }
    log.debug("{} gets another try after {}", name, failure.getStatus().getCode());
    CallTimer.after(pause, () -> call.executor().execute(this::send));
  }

  private long pauseAfter(Status status) {
    return limits.pauseNanos(tries, status.getCode() == Status.Code.RESOURCE_EXHAUSTED);
  }

  /** One try's answer, which stands when the call has ended, as for the SDK's own calls. */
  private final class Answer implements StreamObserver<R> {
    private @Nullable R value;

    @Override
    public void onNext(R answer) {
      // Not told yet: a caller who has left would have the call's end run by a thread of its own.
      value = answer;
    }

    @Override
    public void onError(Throwable failure) {
      failed(
          failure instanceof StatusRuntimeException status
              ? status
              : Status.fromThrowable(failure).asRuntimeException());
    }

    @Override
    public void onCompleted() {
      R answer = value;
      if (answer == null) {
        onError(Status.INTERNAL.withDescription("The call ended without an answer").asException());
      } else {
        result.complete(answer);
      }
    }
  }
}

package dev.asyncactivity.benchmarks.completion;

import com.google.common.util.concurrent.FutureCallback;
import dev.asyncactivity.CompletionOutcome;
import dev.asyncactivity.CompletionOutcome.Accepted;
import io.temporal.api.workflowservice.v1.RespondActivityTaskCompletedResponse;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The end of a call that nobody waits for, as either client tells it. One small object a call. */
final class TimedCall
    implements FutureCallback<RespondActivityTaskCompletedResponse>,
        BiConsumer<@Nullable CompletionOutcome, @Nullable Throwable> {
  private final AtomicReference<Throwable> firstFailure;
  private final Runnable next;
  private long startNanos = System.nanoTime();

  /**
   * A call that begins now.
   *
   * @param firstFailure takes the failure, if it is the first
   * @param next what follows
   */
  TimedCall(AtomicReference<Throwable> firstFailure, Runnable next) {
    this.firstFailure = firstFailure;
    this.next = next;
  }

  /** The call begins only now. */
  void restart() {
    startNanos = System.nanoTime();
  }

  @Override
  public void accept(@Nullable CompletionOutcome outcome, @Nullable Throwable failure) {
    if (outcome instanceof Accepted) {
      accepted();
    } else {
      failed(failure == null ? new IllegalStateException("Not accepted: " + outcome) : failure);
    }
  }

  @Override
  public void onSuccess(RespondActivityTaskCompletedResponse response) {
    accepted();
  }

  @Override
  public void onFailure(Throwable failure) {
    failed(failure);
  }

  private void accepted() {
    CallRecorder.accepted(System.nanoTime() - startNanos);
    next.run();
  }

  private void failed(Throwable failure) {
    firstFailure.compareAndSet(null, failure);
    next.run();
  }
}

package dev.asyncactivity.internal.pipeline;

import dev.asyncactivity.CompletionOutcome;
import dev.asyncactivity.internal.call.BatchScope;
import dev.asyncactivity.internal.retry.Budget;
import dev.asyncactivity.internal.retry.Failures;
import dev.asyncactivity.internal.retry.Nanos;
import dev.asyncactivity.internal.retry.Retry;
import dev.asyncactivity.internal.retry.Retry.Step;
import dev.asyncactivity.internal.retry.RetryLimits;
import dev.asyncactivity.internal.time.TimeSource;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * How a batch repeats whole calls: with the client's pauses, for any time.
 *
 * @param time tells the time
 * @param executor runs each try but the first
 * @param limits the client's, of which the pauses count
 * @param isTransient whether a call that failed so may be answered later
 */
public record BatchCalls(
    TimeSource time, Executor executor, RetryLimits limits, Predicate<Throwable> isTransient) {
  private static final Duration ANY_TIME = Duration.ofDays(365);

  /** The same, with so many calls at most; 0 for any number. */
  public BatchCalls withMaximumAttempts(int maximum) {
    return new BatchCalls(
        time,
        executor,
        new RetryLimits(limits.tryNanos(), Nanos.of(ANY_TIME), maximum, limits.backoff()),
        isTransient);
  }

  /** Makes calls until one is answered; cancelling the outcome ends this, too. */
  public CompletableFuture<CompletionOutcome> run(
      CompletableFuture<CompletionOutcome> outcome,
      Supplier<CompletableFuture<CompletionOutcome>> oneCall) {
    Budget budget = new Budget(time, Nanos.of(ANY_TIME));
    outcome.whenComplete(
        (value, failure) -> {
          if (outcome.isCancelled()) {
            budget.abandon();
          }
        });
    return new Retry(time, executor, budget, limits)
        .run(
            () -> {
              CompletableFuture<CompletionOutcome> call = BatchScope.of(oneCall);
              if (call == null) {
                throw new NullPointerException("The batch's supplier gave null, not a future");
              }
              budget.setRunning(() -> call.cancel(true));
              return call.handle(this::step);
            });
  }

  private Step<CompletionOutcome> step(CompletionOutcome outcome, Throwable failure) {
    if (failure == null) {
      if (outcome == null) {
        throw new NullPointerException("The call of a batch gave null instead of an outcome");
      }
      return new Step.Done<>(outcome);
    }
    Throwable cause = Failures.unwrapped(failure);
    if (isTransient.test(cause)) {
      return new Step.Again<>(cause, false);
    }
    throw new CompletionException(cause);
  }

  /** A duration as nanoseconds, a year at most. */
  public static long nanos(Duration duration) {
    return Nanos.of(duration);
  }
}

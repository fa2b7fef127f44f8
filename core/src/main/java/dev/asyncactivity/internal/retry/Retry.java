package dev.asyncactivity.internal.retry;

import dev.asyncactivity.internal.time.TimeSource;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes tries until one is conclusive, or their number or time is spent. No thread waits between
 * them. Every loop of the library is one of these.
 *
 * @param time tells the time
 * @param executor runs each try but the first
 * @param budget how long there may be another
 * @param limits how many there may be, and the pauses
 */
public record Retry(TimeSource time, Executor executor, Budget budget, RetryLimits limits) {

  /**
   * What came of one try.
   *
   * @param <T> what the caller waits for
   */
  public sealed interface Step<T> {

    /** It is settled. */
    record Done<T>(T value) implements Step<T> {}

    /** Another try may settle it; without one, the cause is what the caller gets. */
    record Again<T>(Throwable cause, boolean congested) implements Step<T> {}
  }

  /** The same loop with pauses of its own, and a limit within the budget. */
  public Retry within(Duration limit, Backoff pauses) {
    return new Retry(
        time, executor, budget, new RetryLimits(limits.tryNanos(), Nanos.of(limit), 0, pauses));
  }

  /** Makes tries; the future fails with what the last one failed with. */
  public <T> CompletableFuture<T> run(Supplier<CompletableFuture<Step<T>>> oneTry) {
    Run<T> run = new Run<>(this, oneTry, time.nanoTime() + limits.callNanos());
    run.next();
    return run.result;
  }

  private static final class Run<T> {
    private final Retry retry;
    private final Supplier<CompletableFuture<Step<T>>> oneTry;
    private final long endNanos;
    private final CompletableFuture<T> result = new CompletableFuture<>();
    private int tries;
    private @Nullable Throwable meaningful;

    Run(Retry retry, Supplier<CompletableFuture<Step<T>>> oneTry, long endNanos) {
      this.retry = retry;
      this.oneTry = oneTry;
      this.endNanos = endNanos;
    }

    void next() {
      tries++;
      try {
        oneTry.get().whenComplete(this::ended);
      } catch (Throwable e) {
        result.completeExceptionally(e);
      }
    }

    private void executeNext(Throwable cause) {
      try {
        retry.executor.execute(() -> nextAfter(cause));
      } catch (Throwable e) {
        result.completeExceptionally(cause); // The executor takes no more.
      }
    }

    private void nextAfter(Throwable cause) {
      if (retry.budget.remainingNanos() == 0) {
        result.completeExceptionally(cause);
      } else {
        next();
      }
    }

    private void ended(Step<T> step, Throwable failure) {
      try {
        if (failure != null) {
          result.completeExceptionally(Failures.unwrapped(failure));
        } else if (step instanceof Step.Done<T> done) {
          result.complete(done.value());
        } else {
          again((Step.Again<T>) step);
        }
      } catch (Throwable e) {
        result.completeExceptionally(e);
      }
    }

    private void again(Step.Again<T> again) {
      Throwable cause = lastMeaningful(again.cause());
      long pause = retry.limits.backoff().pauseNanos(tries, again.congested());
      long left = Math.min(retry.budget.remainingNanos(), endNanos - retry.time.nanoTime());
      if (retry.limits.allowsAnother(tries) && pause < left) {
        retry.time.after(pause, () -> executeNext(cause));
      } else {
        result.completeExceptionally(cause);
      }
    }

    /** The last try may have next to no time: what the one before met says more. */
    private Throwable lastMeaningful(Throwable cause) {
      boolean late =
          cause instanceof NoAnswerException none && none.code() == StatusCode.DEADLINE_EXCEEDED;
      if (!late || meaningful == null) {
        meaningful = cause;
      }
      return meaningful;
    }
  }
}

package dev.asyncactivity;

import dev.asyncactivity.CompletionOutcome.Accepted;
import dev.asyncactivity.internal.pipeline.BatchCalls;
import dev.asyncactivity.internal.retry.Failures;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Finishes many activities at once. Calls run side by side, up to a number; {@link #submit} waits
 * while so many are in flight, so a slow server slows the caller and memory stays bounded. A call
 * that fails for a transient reason is retried until it is answered, so nothing is lost while the
 * server is down. Each call has its own outcome, the same as without a batch.
 *
 * <pre>{@code
 * try (CompletionBatch batch = client.newBatch()) {
 *   for (Answer answer : answers) {
 *     batch.submit(() -> completer.review(answer.token()).completeAsync(answer.decision()));
 *   }
 * }
 * }</pre>
 *
 * <p>Thread-safe. In Temporal there is nothing like it: {@code ActivityCompletionClient} makes one
 * call at a time.
 *
 * @since 0.1
 */
public final class CompletionBatch implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(CompletionBatch.class.getName());

  private final BatchCalls calls;
  private final Consumer<Progress> listener;
  private final Duration closeTimeout;
  private final Semaphore free;
  private final Set<CompletableFuture<CompletionOutcome>> inFlight = ConcurrentHashMap.newKeySet();
  private final AtomicReference<Progress> progress =
      new AtomicReference<>(new Progress(0, 0, 0, 0));
  private volatile boolean closed;

  private CompletionBatch(Builder builder) {
    this.calls = builder.calls.withMaximumAttempts(builder.maximumAttempts);
    this.listener = builder.listener;
    this.closeTimeout = builder.closeTimeout;
    this.free = new Semaphore(builder.maxInFlight);
  }

  /**
   * How far a batch is.
   *
   * @param submitted how many calls were submitted
   * @param accepted how many of them were accepted
   * @param notPending how many were not, because their activity was not pending
   * @param failed how many failed otherwise
   * @since 0.1
   */
  public record Progress(long submitted, long accepted, long notPending, long failed) {

    /** How many are in flight, or wait for their next try. */
    public long inFlight() {
      return submitted - accepted - notPending - failed;
    }

    private Progress andSubmitted() {
      return new Progress(submitted + 1, accepted, notPending, failed);
    }

    private Progress andEnded(@Nullable CompletionOutcome outcome) {
      if (outcome == null) {
        return new Progress(submitted, accepted, notPending, failed + 1);
      }
      return outcome instanceof Accepted
          ? new Progress(submitted, accepted + 1, notPending, failed)
          : new Progress(submitted, accepted, notPending + 1, failed);
    }
  }

  /**
   * Makes a call as soon as fewer than the most allowed are in flight; waits until then. Cancelling
   * the future cancels the call.
   *
   * @param call makes the call, in the {@code …Async} form of a handle; again for each further try
   * @return the outcome, or the exception of the last try
   * @throws InterruptedException if the thread was interrupted while it waited; the call was not
   *     made
   * @throws IllegalStateException if the batch is closed
   */
  public CompletableFuture<CompletionOutcome> submit(
      Supplier<CompletableFuture<CompletionOutcome>> call) throws InterruptedException {
    Objects.requireNonNull(call, "call");
    free.acquire();
    CompletableFuture<CompletionOutcome> outcome = new CompletableFuture<>();
    inFlight.add(outcome); // Before the look at closed: close waits for it, or it is refused.
    if (closed) {
      inFlight.remove(outcome);
      free.release();
      throw new IllegalStateException("The batch is closed");
    }
    count(Progress::andSubmitted);
    // Registered first, so it runs last: whoever waits for the outcome finds a free place.
    outcome.whenComplete((value, failure) -> inFlight.remove(outcome));
    calls.run(outcome, call).whenComplete((value, failure) -> settle(outcome, value, failure));
    return outcome;
  }

  private void settle(
      CompletableFuture<CompletionOutcome> outcome,
      @Nullable CompletionOutcome value,
      @Nullable Throwable failure) {
    count(it -> it.andEnded(failure == null ? value : null));
    free.release();
    if (failure == null) {
      outcome.complete(value);
    } else {
      outcome.completeExceptionally(Failures.unwrapped(failure));
    }
  }

  /** How far the batch is now. */
  public Progress progress() {
    return progress.get();
  }

  private void count(UnaryOperator<Progress> change) {
    Progress now = progress.updateAndGet(change);
    try {
      listener.accept(now);
    } catch (Throwable e) {
      LOG.log(System.Logger.Level.WARNING, "The progress listener of a batch has failed", e);
    }
  }

  /**
   * Takes no more calls and waits until those in flight have ended, for as long as {@link
   * Builder#setCloseTimeout} says. What has not ended then is cancelled.
   */
  @Override
  public void close() {
    close(closeTimeout);
  }

  /**
   * Takes no more calls, waits until those in flight have ended, and cancels what has not ended in
   * time: its future is cancelled, and whether the call was accepted is not known. A thread that is
   * interrupted meanwhile cancels at once; the interruption is kept.
   *
   * @param timeout how long to wait at most
   * @return whether all calls had ended by themselves
   */
  public boolean close(Duration timeout) {
    closed = true;
    CompletableFuture<?>[] waiting = inFlight.toArray(new CompletableFuture<?>[0]);
    try {
      CompletableFuture.allOf(waiting).get(BatchCalls.nanos(timeout), TimeUnit.NANOSECONDS);
      return true;
    } catch (ExecutionException e) {
      return true; // They have ended, some of them with a failure that their caller was told.
    } catch (TimeoutException e) {
      cancel(waiting);
      return false;
    } catch (InterruptedException e) {
      cancel(waiting);
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void cancel(CompletableFuture<?>[] futures) {
    for (CompletableFuture<?> future : futures) {
      future.cancel(true);
    }
  }

  @Override
  public String toString() {
    return "CompletionBatch[" + progress() + "]";
  }

  /**
   * Settings of a {@link CompletionBatch}. Not thread-safe.
   *
   * @since 0.1
   */
  public static final class Builder {
    private final BatchCalls calls;
    private int maxInFlight = 256;
    private int maximumAttempts;
    private Duration closeTimeout = Duration.ofMinutes(10);
    private Consumer<Progress> listener = progress -> {};

    /**
     * For the library: {@code AsyncActivityClient.newBatchBuilder()} makes it.
     *
     * @param calls how calls are repeated
     */
    public Builder(BatchCalls calls) {
      this.calls = calls;
    }

    /**
     * How many calls may be in flight, or wait for their next try, at the same time.
     *
     * @param maxInFlight the number; 256 by default
     * @return this builder
     */
    public Builder setMaxInFlight(int maxInFlight) {
      if (maxInFlight < 1) {
        throw new IllegalArgumentException("maxInFlight is not positive: " + maxInFlight);
      }
      this.maxInFlight = maxInFlight;
      return this;
    }

    /**
     * How often a call is made that fails for a transient reason. Each of these tries repeats
     * itself for as long as {@code AsyncActivityClient.Builder.setRpcRetryOptions} says. Temporal:
     * {@code RetryOptions.setMaximumAttempts}.
     *
     * @param maximumAttempts the number; 0, the default, until it is answered
     * @return this builder
     */
    public Builder setMaximumAttempts(int maximumAttempts) {
      if (maximumAttempts < 0) {
        throw new IllegalArgumentException("maximumAttempts is negative: " + maximumAttempts);
      }
      this.maximumAttempts = maximumAttempts;
      return this;
    }

    /**
     * How long {@link CompletionBatch#close()} waits for calls in flight.
     *
     * @param closeTimeout the time; 10 minutes by default
     * @return this builder
     */
    public Builder setCloseTimeout(Duration closeTimeout) {
      if (closeTimeout.isNegative()) {
        throw new IllegalArgumentException("closeTimeout is negative: " + closeTimeout);
      }
      this.closeTimeout = closeTimeout;
      return this;
    }

    /**
     * Is given the numbers after each call that was submitted or has ended, from any thread, two at
     * a time perhaps. What it throws is logged and changes nothing.
     *
     * @param listener the listener; none by default
     * @return this builder
     */
    public Builder setProgressListener(Consumer<Progress> listener) {
      this.listener = Objects.requireNonNull(listener, "listener");
      return this;
    }

    /**
     * Makes the batch; no call to the server.
     *
     * @return the batch, which must be closed
     */
    public CompletionBatch build() {
      return new CompletionBatch(this);
    }
  }
}

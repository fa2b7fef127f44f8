package dev.asyncactivity;

import dev.asyncactivity.CompletionOutcome.Accepted;
import dev.asyncactivity.internal.transport.ActivityCalls;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finishes many activities at once. Calls run side by side, up to a number; {@link #submit} waits
 * while so many are in flight, so a slow server slows the caller and memory stays bounded. A call
 * that fails for a reason that may pass is made again until it is answered, so a server that is
 * away loses nothing. Each call has its own outcome, the same as without a batch.
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
  private static final Logger log = LoggerFactory.getLogger(CompletionBatch.class);

  private final ActivityCalls calls;
  private final int maximumAttempts;
  private final Consumer<Progress> listener;
  private final Semaphore free;
  private final Unsettled unsettled = new Unsettled();
  private final Object counting = new Object();
  private Progress progress = new Progress(0, 0, 0, 0);
  private volatile boolean closed;
  private volatile boolean givingUp;

  private CompletionBatch(Builder builder) {
    this.calls = builder.calls;
    this.maximumAttempts = builder.maximumAttempts;
    this.listener = builder.listener;
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

    /**
     * How many are in flight, or wait for their next try.
     *
     * @return the calls that have not ended
     */
    public long inFlight() {
      return submitted - accepted - notPending - failed;
    }

    private Progress andSubmitted() {
      return new Progress(submitted + 1, accepted, notPending, failed);
    }

    private Progress andEnded(CompletionOutcome outcome) {
      return outcome instanceof Accepted
          ? new Progress(submitted, accepted + 1, notPending, failed)
          : new Progress(submitted, accepted, notPending + 1, failed);
    }

    private Progress andFailed() {
      return new Progress(submitted, accepted, notPending, failed + 1);
    }
  }

  /**
   * Makes a call as soon as fewer than the most allowed are in flight; waits until then.
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
    unsettled.add(1); // Before the look at closed: close waits for it, or it is refused.
    try {
      if (closed) {
        throw new IllegalStateException("The batch is closed");
      }
      free.acquire();
    } catch (InterruptedException | RuntimeException e) {
      unsettled.add(-1);
      throw e;
    }
    count(Progress::andSubmitted);
    Item item = new Item(call);
    item.send();
    return item.outcome;
  }

  /**
   * How far the batch is now.
   *
   * @return the numbers
   */
  public Progress progress() {
    synchronized (counting) {
      return progress;
    }
  }

  private void count(UnaryOperator<Progress> change) {
    synchronized (counting) {
      progress = change.apply(progress);
      try {
        listener.accept(progress);
      } catch (RuntimeException e) {
        log.warn("The progress listener of a batch has failed", e);
      }
    }
  }

  /**
   * Takes no more calls, and waits until those in flight have ended, however long the server takes.
   * A thread that is interrupted meanwhile still waits for the tries that are on their way, but
   * they get no further ones; the interruption is kept.
   */
  @Override
  public void close() {
    closed = true;
    boolean interrupted = false;
    synchronized (unsettled) {
      while (unsettled.number > 0) {
        try {
          unsettled.wait();
        } catch (InterruptedException e) {
          interrupted = true;
          givingUp = true;
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public String toString() {
    return "CompletionBatch[" + progress() + "]";
  }

  /** The number of calls whose outcome is not told yet; {@code close} waits for none. */
  private static final class Unsettled {
    private int number;

    synchronized void add(int change) {
      number += change;
      notifyAll();
    }
  }

  private final class Item {
    private final Supplier<CompletableFuture<CompletionOutcome>> call;
    private final CompletableFuture<CompletionOutcome> outcome = new CompletableFuture<>();
    private int tries;

    Item(Supplier<CompletableFuture<CompletionOutcome>> call) {
      this.call = call;
    }

    void send() {
      tries++;
      made().whenComplete(this::answered);
    }

    private CompletableFuture<CompletionOutcome> made() {
      try {
        return call.get();
      } catch (RuntimeException e) {
        return CompletableFuture.failedFuture(e); // A callback token that is none, for example.
      }
    }

    private void answered(CompletionOutcome answer, Throwable failure) {
      if (failure == null) {
        settle(it -> it.andEnded(answer), () -> outcome.complete(answer));
        return;
      }
      Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
      if (isRepeated(cause)) {
        log.debug("A call of a batch gets another try after {}", cause.getClass().getName());
        calls.later(tries, this::send);
      } else {
        settle(Progress::andFailed, () -> outcome.completeExceptionally(cause));
      }
    }

    /** Frees the place first, because what follows on the outcome may submit. */
    private void settle(UnaryOperator<Progress> change, Runnable complete) {
      count(change);
      free.release();
      complete.run();
      unsettled.add(-1);
    }

    private boolean isRepeated(Throwable failure) {
      return !givingUp
          && (maximumAttempts == 0 || tries < maximumAttempts)
          && calls.isTransient(failure);
    }
  }

  /**
   * Settings of a {@link CompletionBatch}. Not thread-safe.
   *
   * @since 0.1
   */
  public static final class Builder {
    private final ActivityCalls calls;
    private int maxInFlight = 256;
    private int maximumAttempts;
    private Consumer<Progress> listener = progress -> {};

    Builder(ActivityCalls calls) {
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
     * How often a call is made that fails for a reason that may pass. Each of these tries repeats
     * itself for as long as {@link AsyncActivityClient.Builder#setRpcRetryOptions} says. Temporal:
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
     * Is told how far the batch is, after each call that was submitted or has ended; one call at a
     * time, from any thread. It must not block, nor submit.
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

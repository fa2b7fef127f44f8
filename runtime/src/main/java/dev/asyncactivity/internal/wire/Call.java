package dev.asyncactivity.internal.wire;

import com.uber.m3.tally.Scope;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * How a call is made: the time it may take with everything that belongs to it, where its
 * continuations run, and where the SDK counts it.
 *
 * @param time the time
 * @param executor runs what follows an answer
 * @param metrics the scope, tagged with the activity
 */
public record Call(TimeBudget time, Executor executor, Scope metrics) {

  /**
   * Lets time pass; no thread waits.
   *
   * @param nanos how long
   * @return completed in the call's executor
   */
  public CompletableFuture<Void> pause(long nanos) {
    CompletableFuture<Void> over = new CompletableFuture<>();
    CallTimer.after(nanos, () -> executor.execute(() -> over.complete(null)));
    return over;
  }
}

package dev.asyncactivity.internal.pipeline;

import dev.asyncactivity.internal.address.KnownActivity;
import dev.asyncactivity.internal.call.CallContext;
import dev.asyncactivity.internal.call.CallerThread;
import dev.asyncactivity.internal.delivery.Operation;
import dev.asyncactivity.internal.delivery.Verdict;
import dev.asyncactivity.internal.retry.RetryLimits;
import dev.asyncactivity.internal.time.TimeSource;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;

/**
 * The two forms of a call: a thread waits for it, or none does. Thread-safe.
 *
 * @param pipeline takes calls to their end
 * @param time tells the time
 */
public record CallForms(CallPipeline pipeline, TimeSource time) {

  /**
   * Makes a call and waits for what became of it, no longer than the limits say. What follows the
   * server's answers runs in this thread; elsewhere, once the thread has left.
   *
   * @param end makes what the caller wants of what is known of the activity and the verdict
   */
  public <E> E await(
      Operation operation,
      KnownActivity address,
      String identity,
      RetryLimits limits,
      Executor elsewhere,
      BiFunction<KnownActivity, Verdict, E> end) {
    CallerThread caller = new CallerThread(elsewhere);
    CallContext call = new CallContext(address, identity, limits, time, caller);
    try {
      Verdict verdict = caller.await(pipeline.start(operation, call, Runnable::run), call::fail);
      return end.apply(call.activity(), verdict);
    } catch (InterruptedException e) {
      call.budget().abandon();
      Thread.currentThread().interrupt();
      CancellationException interrupted =
          new CancellationException("Interrupted; whether the call was accepted is not known");
      interrupted.initCause(e);
      return end.apply(call.activity(), new Verdict.Failed(interrupted));
    } catch (ExecutionException e) {
      throw new IllegalStateException("A call's future never fails", e);
    } finally {
      caller.leave();
    }
  }

  /**
   * Makes a call; no thread waits. Cancelling the future cancels what runs.
   *
   * @param starter runs what comes before the first answer
   * @param end makes what the caller wants of what is known of the activity and the verdict
   */
  public <O> CompletableFuture<O> async(
      Operation operation,
      CallContext call,
      Executor starter,
      BiFunction<KnownActivity, Verdict, O> end) {
    CompletableFuture<O> wanted =
        pipeline
            .start(operation, call, starter)
            .thenApply(verdict -> end.apply(call.activity(), verdict));
    wanted.whenComplete(
        (value, failure) -> {
          if (wanted.isCancelled()) {
            call.budget().abandon();
          }
        });
    return wanted;
  }
}

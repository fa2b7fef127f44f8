package dev.asyncactivity.internal.transport;

import dev.asyncactivity.internal.payload.ClientConverters;
import dev.asyncactivity.internal.wire.CallLimits;
import dev.asyncactivity.internal.wire.CallTimer;
import dev.asyncactivity.internal.wire.TimeBudget;
import io.temporal.client.ActivityCompletionException;
import io.temporal.client.ActivityCompletionFailureException;
import io.temporal.client.WorkflowClient;
import io.temporal.common.converter.DataConverterException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The two forms of a handle's calls: blocking and asynchronous. Thread-safe. */
public final class ActivityCalls {
  private final CompletionTransport transport;
  private final CallLimits limits;

  /**
   * The calls of a client; no call to the server.
   *
   * @param client whose namespace, data converter, interceptors and connection are used
   * @param settings the settings
   */
  public ActivityCalls(WorkflowClient client, TransportSettings settings) {
    this.limits = settings.limits();
    this.transport =
        new CompletionTransport(
            ClientConverters.of(client),
            settings,
            WireChoice.of(client, settings),
            new CallMetrics(
                client.getWorkflowServiceStubs().getOptions().getMetricsScope(),
                client.getOptions().getNamespace()));
  }

  /**
   * Makes a call and waits for what became of it, no longer than the limits say.
   *
   * @param destination the activity
   * @param request makes the call
   * @param <T> what became of it
   * @return what became of it
   * @throws ActivityCompletionException if it was neither accepted nor refused as not pending, or
   *     the thread was interrupted
   */
  public <T> T await(
      Destination destination,
      BiFunction<CompletionTransport, CallSite, CompletableFuture<T>> request) {
    CallerThread caller = new CallerThread();
    TimeBudget time = limits.newBudget();
    try {
      return caller.await(request.apply(transport, new CallSite(time, caller)));
    } catch (InterruptedException e) {
      time.abandon();
      Thread.currentThread().interrupt();
      CancellationException interrupted =
          new CancellationException("Interrupted; whether the call was accepted is not known");
      interrupted.initCause(e);
      throw new ActivityCompletionFailureException(
          ActivityIdentity.of(destination).asActivityInfo(), interrupted);
    } catch (ExecutionException e) {
      throw inCallersThread(e.getCause());
    }
  }

  /** Shows the caller's frames: those where the answer came in tell nothing. */
  private static RuntimeException inCallersThread(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    failure.fillInStackTrace();
    return (RuntimeException) failure;
  }

  /**
   * Makes a call; no thread waits. Who cancels the future gets no further tries made.
   *
   * @param request makes the call
   * @param outcome what the caller wants of what became of it
   * @param <T> what became of it
   * @param <O> what the caller wants of that
   * @return what the caller wants, or the exception that the blocking form throws
   */
  public <T, O> CompletableFuture<O> async(
      BiFunction<CompletionTransport, CallSite, CompletableFuture<T>> request,
      Function<T, O> outcome) {
    TimeBudget time = limits.newBudget();
    try {
      CompletableFuture<O> wanted =
          request.apply(transport, new CallSite(time, AnswerThreads.EXECUTOR)).thenApply(outcome);
      wanted.whenComplete(
          (value, failure) -> {
            if (wanted.isCancelled()) {
              time.abandon();
            }
          });
      return wanted;
    } catch (ActivityCompletionException | DataConverterException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  /**
   * Whether a call that failed so may succeed later.
   *
   * @param failure what the call failed with
   * @return whether it is worth repeating
   */
  public boolean isTransient(Throwable failure) {
    return transport.isTransient(failure);
  }

  /**
   * Runs what makes a failed call again, after a pause.
   *
   * @param failures how often it has failed
   * @param again makes it again
   */
  public void later(int failures, Runnable again) {
    CallTimer.after(
        limits.pauseNanos(failures, false), () -> AnswerThreads.EXECUTOR.execute(again));
  }
}

package dev.asyncactivity.cadence.internal.service;

import com.uber.cadence.serviceclient.AsyncMethodCallback;
import dev.asyncactivity.internal.call.CallContext;
import dev.asyncactivity.internal.retry.NoAnswerException;
import io.grpc.Context;
import io.grpc.Context.CancellableContext;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Single tries of the service's calls: by its callbacks, which no thread waits for; in memory,
 * where it has none, in the thread that calls. Thread-safe.
 */
public final class ServiceCalls {
  private static final ScheduledExecutorService DEADLINES = newDeadlines();

  /** The in-memory service has no callbacks; after its first answer it is not asked again. */
  private volatile boolean blockingOnly;

  /** Calls that were not made yet. */
  public ServiceCalls() {}

  private static ScheduledExecutorService newDeadlines() {
    ScheduledThreadPoolExecutor timer =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = new Thread(null, task, "async-activity-deadline", 0, false);
              thread.setDaemon(true);
              return thread;
            });
    timer.setRemoveOnCancelPolicy(true);
    return timer;
  }

  /** One of the service's calls, in its two forms. */
  record Method<Q, R>(Blocking<Q, R> blocking, ByCallback<Q, R> byCallback) {}

  /** Waits for the answer. */
  interface Blocking<Q, R> {
    R call(Q request);
  }

  /** Is called back with the answer. */
  interface ByCallback<Q, R> {
    void call(Q request, AsyncMethodCallback<R> answer);
  }

  /** Whether a call has turned out to block. */
  public boolean isBlocking() {
    return blockingOnly;
  }

  /** Makes a call; what is not answered fails with a {@code NoAnswerException}. */
  <Q, R> CompletableFuture<R> send(Method<Q, R> method, Q request, CallContext call) {
    CompletableFuture<R> answer = new CompletableFuture<>();
    CancellableContext context =
        Context.current().withDeadlineAfter(call.tryNanos(), TimeUnit.NANOSECONDS, DEADLINES);
    answer.whenComplete((value, failure) -> context.cancel(null)); // It holds a timer.
    call.budget().setRunning(() -> context.cancel(null));
    try {
      context.run(() -> send(method, request, call, answer));
    } catch (Throwable e) {
      answer.completeExceptionally(failure(e));
    }
    return answer;
  }

  private <Q, R> void send(
      Method<Q, R> method, Q request, CallContext call, CompletableFuture<R> answer) {
    if (!blockingOnly) {
      try {
        method.byCallback().call(request, new Callback<>(answer, call));
        return;
      } catch (UnsupportedOperationException e) {
        blockingOnly = true;
      }
    }
    answer.complete(method.blocking().call(request));
  }

  private static Throwable failure(Throwable failure) {
    return failure instanceof UnsupportedOperationException || failure instanceof Error
        ? failure
        : new NoAnswerException(StatusCodes.of(failure), failure);
  }

  /** Leaves gRPC's thread at once: what follows is the caller's, or runs in the executor. */
  private record Callback<R>(CompletableFuture<R> answer, CallContext call)
      implements AsyncMethodCallback<R> {
    @Override
    public void onComplete(R value) {
      leave(() -> answer.complete(value));
    }

    @Override
    public void onError(Exception failure) {
      leave(() -> answer.completeExceptionally(failure(failure)));
    }

    /** What the user's executor takes no more runs elsewhere: no call is lost. */
    private void leave(Runnable continuation) {
      try {
        call.executor().execute(continuation);
      } catch (RejectedExecutionException e) {
        call.elsewhere().execute(continuation);
      }
    }
  }
}

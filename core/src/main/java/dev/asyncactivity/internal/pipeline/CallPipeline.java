package dev.asyncactivity.internal.pipeline;

import dev.asyncactivity.NotPendingReason;
import dev.asyncactivity.NotPendingReason.UnknownCause;
import dev.asyncactivity.internal.address.KnownActivity;
import dev.asyncactivity.internal.call.CallContext;
import dev.asyncactivity.internal.call.UnansweredCalls;
import dev.asyncactivity.internal.delivery.Delivery;
import dev.asyncactivity.internal.delivery.Operation;
import dev.asyncactivity.internal.delivery.Verdict;
import dev.asyncactivity.internal.observe.CallObserver;
import dev.asyncactivity.internal.observe.CallObserver.EndedCall;
import dev.asyncactivity.internal.pipeline.Watchdog.Watch;
import dev.asyncactivity.internal.retry.Failures;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Takes a call through its order, its delivery and its settlement. Each call is settled once, here,
 * whatever was thrown or never came. Thread-safe.
 *
 * @param delivery how answers reach activities
 * @param order the order of calls on one activity
 * @param unanswered the calls that nobody was told the end of
 * @param observer is told of each call that has ended
 * @param watchdog sees to calls that never begin or end
 */
public record CallPipeline(
    Delivery delivery,
    CallOrder order,
    UnansweredCalls unanswered,
    CallObserver observer,
    Watchdog watchdog) {
  private static final System.Logger LOG = System.getLogger(CallPipeline.class.getName());

  /** Starts a call, through the starter if no other is before it. The future never fails. */
  public CompletableFuture<Verdict> start(Operation operation, CallContext call, Executor starter) {
    CompletableFuture<Verdict> result = new CompletableFuture<>();
    order.start(
        call.address().orderKey(),
        result,
        () -> begin(operation, call, result, starter),
        () -> begin(operation, call, result, call.executor()));
    return result;
  }

  /** It is the call's turn. An executor may lose tasks, as a pool that is shut down at once. */
  private void begin(
      Operation operation, CallContext call, CompletableFuture<Verdict> result, Executor executor) {
    AtomicBoolean begun = new AtomicBoolean();
    Runnable once =
        () -> {
          if (begun.compareAndSet(false, true)) {
            deliver(operation, call, result);
          }
        };
    try {
      executor.execute(once);
      if (!begun.get()) {
        Watch lost = watch(call, once);
        result.whenComplete((verdict, failure) -> watchdog.leave(lost));
      }
    } catch (Throwable e) {
      // Whatever the user's executor throws, the call is made all the same, and once.
      call.elsewhere().execute(once);
    }
  }

  private Watch watch(CallContext call, Runnable late) {
    return watchdog.watch(call.limits().callNanos(), () -> call.elsewhere().execute(late));
  }

  private void deliver(Operation operation, CallContext call, CompletableFuture<Verdict> result) {
    CompletableFuture<Verdict> delivered = new CompletableFuture<>();
    call.onFailure(delivered::completeExceptionally);
    call.budget().begin();
    long start = call.time().nanoTime();
    delivered.whenComplete(
        (verdict, failure) -> {
          Verdict told = told(verdict, failure);
          try {
            remember(operation, call, told);
            observe(operation, call, told, call.time().nanoTime() - start);
          } finally {
            result.complete(told);
          }
        });
    try {
      Watch end = watch(call, () -> endUnanswered(call));
      delivered.whenComplete((verdict, failure) -> watchdog.leave(end));
      delivery
          .deliver(operation, call.activity(), call)
          .whenComplete((verdict, failure) -> settle(delivered, verdict, failure));
    } catch (Throwable e) {
      delivered.completeExceptionally(e);
    }
  }

  private static void settle(
      CompletableFuture<Verdict> delivered,
      @Nullable Verdict verdict,
      @Nullable Throwable failure) {
    if (failure == null) {
      delivered.complete(verdict);
    } else {
      delivered.completeExceptionally(failure);
    }
  }

  private static Verdict told(@Nullable Verdict verdict, @Nullable Throwable failure) {
    if (failure != null) {
      return new Verdict.Failed(Failures.unwrapped(failure));
    }
    return verdict == null
        ? new Verdict.Failed(new NullPointerException("The delivery gave no verdict"))
        : verdict;
  }

  /** What is still on its way may arrive, so the call made again may find its work. */
  private static void endUnanswered(CallContext call) {
    call.setUnanswered();
    call.fail(
        new TimeoutException(
            "No end of the call came in the time that setRpcRetryOptions gives it; an interceptor"
                + " or executor may have swallowed it"));
  }

  private void remember(Operation operation, CallContext call, Verdict told) {
    if (!operation.isEnding()) {
      return;
    }
    if (told instanceof Verdict.Accepted) {
      unanswered.accepted(call);
    } else if (isKnown(told)) {
      unanswered.settled(call);
    } else if (call.isUnanswered()) {
      unanswered.add(call);
    }
  }

  /** What is beyond the history's limit will not be known later: it must not hold the address. */
  private static boolean isKnown(Verdict told) {
    return !(told instanceof Verdict.Failed)
        && !(told instanceof Verdict.Refused refused
            && refused.reason() instanceof NotPendingReason.Unknown unknown
            && unknown.cause() != UnknownCause.HISTORY_LIMIT);
  }

  private void observe(Operation operation, CallContext call, Verdict told, long nanos) {
    KnownActivity activity = call.activity();
    boolean ended =
        told instanceof Verdict.Accepted && operation.isEnding() && activity.firstScheduled() > 0;
    long parked = ended ? call.time().currentTimeMillis() - activity.firstScheduled() : -1;
    try {
      observer.ended(new EndedCall(activity, operation.code(), told.code(), nanos, parked));
    } catch (Throwable e) {
      LOG.log(System.Logger.Level.WARNING, "The observer of calls has failed", e);
    }
  }
}

package dev.asyncactivity.internal.delivery;

import dev.asyncactivity.NotPendingReason;
import dev.asyncactivity.NotPendingReason.RecordedResult;
import dev.asyncactivity.NotPendingReason.UnknownCause;
import dev.asyncactivity.internal.address.ActivityTypes;
import dev.asyncactivity.internal.address.KnownActivity;
import dev.asyncactivity.internal.call.CallContext;
import dev.asyncactivity.internal.call.UnansweredCalls;
import dev.asyncactivity.internal.delivery.RunDescription.PendingActivity;
import dev.asyncactivity.internal.observe.CallObserver;
import dev.asyncactivity.internal.retry.Backoff;
import dev.asyncactivity.internal.retry.Failures;
import dev.asyncactivity.internal.retry.Retry.Step;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what has become of the activity that a call is about: describes its workflow, and reads
 * the workflow's history. What was recorded is the call's own if it has the call's nonce, or that
 * of an unanswered call with the same value. Thread-safe.
 *
 * @param lookups asks the server
 * @param encoding compares values
 * @param unanswered the calls that nobody was told the end of
 * @param observer is told of failed look-ups
 */
record Inquiry(
    Lookups lookups, Encoding encoding, UnansweredCalls unanswered, CallObserver observer) {

  /**
   * While a workflow task runs, the server keeps back what has ended an activity; a workflow task
   * has 10 s by default.
   */
  private static final Duration LONGEST_WORKFLOW_TASK = Duration.ofSeconds(12);

  private static final System.Logger LOG = System.getLogger(Inquiry.class.getName());
  private static final Backoff PAUSES =
      Backoff.of(Duration.ofMillis(20), Duration.ofMillis(20), 2, Duration.ofSeconds(1), 0);

  /** Finds it; fails if the server cannot be asked. */
  CompletableFuture<Finding> find(Operation operation, CallContext call) {
    return call.retry()
        .within(LONGEST_WORKFLOW_TASK, PAUSES)
        .run(() -> look(operation, call))
        .exceptionally(NotRecordedException::orUnknown);
  }

  /** Finds the reason for a NOT_FOUND that has been answered already, as far as possible. */
  CompletableFuture<Finding> explain(Operation operation, CallContext call) {
    if (!call.activity().hasIds()) {
      return CompletableFuture.completedFuture(gone(UnknownCause.NO_IDS));
    }
    return find(operation, call)
        .exceptionally(
            failure -> {
              tell(call, Failures.unwrapped(failure));
              return gone(UnknownCause.LOOKUP_FAILED);
            });
  }

  private void tell(CallContext call, Throwable failure) {
    try {
      observer.lookUpFailed(call.activity(), failure);
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, "The observer of look-ups has failed", e);
    }
  }

  private CompletableFuture<Step<Finding>> look(Operation operation, CallContext call) {
    if (call.activity().workflowId() == null) {
      return new Matching(lookups, call).find().thenApply(Step.Done::new);
    }
    return lookups
        .describe(call)
        .thenCompose(
            described -> {
              if (described.isEmpty()) {
                return done(new Finding.Gone(new NotPendingReason.UnknownWorkflow()));
              }
              RunDescription run = described.get();
              call.learn(call.activity().inRun(run.runId(), run.workflowType()));
              String activityId = call.activity().activityId();
              if (activityId == null) {
                return done(new Candidates(encoding, call, run).find());
              }
              Optional<PendingActivity> pending = run.withId(activityId);
              return pending.isPresent()
                  ? pending(operation, call, run, pending.get())
                  : ended(operation, call, run);
            });
  }

  static Finding pinned(CallContext call, RunDescription run, PendingActivity pending) {
    call.learn(
        call.activity()
            .pinnedTo(pending.id(), pending.attempt(), pending.scheduled(), run.queueOf(pending)));
    return new Finding.Pending(pending);
  }

  private CompletableFuture<Step<Finding>> pending(
      Operation operation, CallContext call, RunDescription run, PendingActivity pending) {
    KnownActivity activity = call.activity();
    if (operation instanceof Operation.Fail
        && isOwn(operation, call, pending.failureNonce(), pending.lastFailure())) {
      return done(new Finding.Own());
    }
    if (activity.attempt() == 0) {
      return done(
          ActivityTypes.same(pending.type(), activity.type())
              ? pinned(call, run, pending)
              : new Finding.Gone(new NotPendingReason.OtherType(pending.type())));
    }
    if (isSameAttempt(activity, pending)) {
      return done(new Finding.Pending(pending));
    }
    NotPendingReason reason = reason(operation, call, pending);
    if (activity.firstScheduled() == 0 || isClose(pending.scheduled(), activity.firstScheduled())) {
      return done(new Finding.OtherAttempt(pending, activity.firstScheduled() != 0, reason));
    }
    return lookups
        .history(call)
        .thenCompose(
            past ->
                past.reusedId()
                    ? ended(operation, call, run, past)
                    : done(new Finding.OtherAttempt(pending, past.isScheduled(), reason)));
  }

  private static boolean isSameAttempt(KnownActivity activity, PendingActivity pending) {
    return activity.attempt() == pending.attempt()
        && (activity.scheduled() == 0
            || pending.scheduled() == 0
            || isClose(pending.scheduled(), activity.scheduled())
            || isClose(pending.scheduled(), activity.firstScheduled()));
  }

  /** In memory, the worker's time is 1 ms before the server's in one of two cases. */
  private static boolean isClose(long one, long other) {
    return Math.abs(one - other) <= 1;
  }

  private static NotPendingReason reason(
      Operation operation, CallContext call, PendingActivity pending) {
    int next = call.activity().attempt() + 1;
    if (operation instanceof Operation.Fail && call.isUnanswered() && pending.attempt() != next) {
      // Only the last failure is shown, and that is not of the attempt that the call is about.
      return new NotPendingReason.Unknown(UnknownCause.NOT_RECORDED);
    }
    return pending.attempt() < next
        ? new NotPendingReason.Reset(pending.attempt())
        : new NotPendingReason.Superseded(pending.attempt());
  }

  private CompletableFuture<Step<Finding>> ended(
      Operation operation, CallContext call, RunDescription run) {
    return lookups.history(call).thenCompose(past -> ended(operation, call, run, past));
  }

  private CompletableFuture<Step<Finding>> ended(
      Operation operation, CallContext call, RunDescription run, ActivityRecord past) {
    if (past.taskQueue() != null) {
      call.learn(call.activity().onTaskQueue(past.taskQueue()));
    }
    if (past.end() != null) {
      return done(ended(operation, call, past.end()));
    }
    if (past.complete() && !past.isScheduled()) {
      return done(new Finding.Gone(new NotPendingReason.UnknownActivity()));
    }
    if (run.closed()) {
      return closed(call, run);
    }
    return past.complete()
        ? CompletableFuture.completedFuture(new Step.Again<>(NotRecordedException.INSTANCE, false))
        : done(gone(UnknownCause.HISTORY_LIMIT));
  }

  private Finding ended(Operation operation, CallContext call, RecordedEnd end) {
    if (end instanceof RecordedEnd.Completed completed) {
      boolean mine = operation instanceof Operation.Complete;
      return mine && isOwn(operation, call, completed.nonce(), completed.result())
          ? new Finding.Own()
          : new Finding.Gone(
              new NotPendingReason.AlreadyCompleted(
                  mine ? compare(operation, call, completed.result()) : RecordedResult.UNKNOWN));
    }
    if (end instanceof RecordedEnd.Failed failed) {
      boolean mine = operation instanceof Operation.Fail;
      return mine && isOwn(operation, call, failed.nonce(), failed.failure())
          ? new Finding.Own()
          : new Finding.Gone(
              new NotPendingReason.AlreadyFailed(
                  failed.type(),
                  mine ? compare(operation, call, failed.failure()) : RecordedResult.UNKNOWN));
    }
    if (end instanceof RecordedEnd.Canceled canceled) {
      return operation instanceof Operation.ReportCancellation
              && isOwn(operation, call, canceled.nonce(), null)
          ? new Finding.Own()
          : new Finding.Gone(new NotPendingReason.Canceled());
    }
    return new Finding.Gone(new NotPendingReason.TimedOut(((RecordedEnd.TimedOut) end).kind()));
  }

  private boolean isOwn(
      Operation operation, CallContext call, String nonce, @Nullable RecordedValue recorded) {
    return call.owns(nonce)
        || unanswered.contains(call.activity(), nonce)
            && (recorded == null || compare(operation, call, recorded) == RecordedResult.SAME)
            && unanswered.claim(call, nonce);
  }

  private RecordedResult compare(Operation operation, CallContext call, RecordedValue recorded) {
    return encoding.compare(operation, call.activity(), recorded);
  }

  /** After continue-as-new and after a reset the workflow has another run. */
  private CompletableFuture<Step<Finding>> closed(CallContext call, RunDescription run) {
    return lookups
        .describe(null, call)
        .thenCompose(
            current -> {
              String currentRun = current.map(RunDescription::runId).orElse(run.runId());
              return done(
                  new Finding.Gone(
                      new NotPendingReason.WorkflowClosed(
                          run.status(), currentRun.equals(run.runId()) ? null : currentRun)));
            });
  }

  private static Finding gone(UnknownCause cause) {
    return new Finding.Gone(new NotPendingReason.Unknown(cause));
  }

  private static CompletableFuture<Step<Finding>> done(Finding finding) {
    return CompletableFuture.completedFuture(new Step.Done<>(finding));
  }

  /** The end of an activity that is not pending is not in the history yet. */
  private static final class NotRecordedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    static final NotRecordedException INSTANCE = new NotRecordedException();

    private NotRecordedException() {
      super("Not recorded yet", null, false, false);
    }

    static Finding orUnknown(Throwable failure) {
      if (Failures.unwrapped(failure) == INSTANCE) {
        return gone(UnknownCause.NOT_RECORDED);
      }
      throw Failures.asCompletion(failure);
    }
  }
}

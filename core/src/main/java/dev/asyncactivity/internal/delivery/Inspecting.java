package dev.asyncactivity.internal.delivery;

import dev.asyncactivity.InspectionOutcome;
import dev.asyncactivity.NotPendingReason;
import dev.asyncactivity.NotPendingReason.UnknownCause;
import dev.asyncactivity.internal.call.CallContext;
import dev.asyncactivity.internal.delivery.RunDescription.Clock;
import dev.asyncactivity.internal.delivery.RunDescription.PendingActivity;
import dev.asyncactivity.internal.retry.Failures;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Tells how an activity stands and what it was given; changes nothing. */
record Inspecting(Lookups lookups, Inquiry inquiry, MovingDeadline deadlines) {

  CompletableFuture<Verdict> deliver(Operation.Question operation, CallContext call) {
    if (operation instanceof Operation.Inspect) {
      return inquiry.find(operation, call).thenCompose(finding -> inspected(finding, call));
    }
    return call.activity().hasIds() && call.activity().runId() != null
        ? input(call)
        : inquiry
            .find(operation, call)
            .thenCompose(
                finding ->
                    finding.current() == null
                        ? CompletableFuture.completedFuture(finding.verdict())
                        : input(call));
  }

  /** It waits for a result if this attempt does, or one that takes its result as its own. */
  private CompletableFuture<Verdict> inspected(Finding finding, CallContext call) {
    PendingActivity current =
        finding instanceof Finding.Pending pending
            ? pending.activity()
            : StandIn.of(call, finding).orElse(null);
    if (current == null) {
      return CompletableFuture.completedFuture(finding.verdict());
    }
    Clock clock = current.clock();
    return clock == null
        ? CompletableFuture.completedFuture(pending(current, null, null))
        : deadlines
            .firstScheduled(current, call)
            .thenApply(
                first ->
                    pending(current, Instant.ofEpochMilli(clock.started()), clock.deadline(first)));
  }

  private static Verdict pending(
      PendingActivity current, @Nullable Instant since, @Nullable Instant deadline) {
    return new Verdict.Inspected(
        new InspectionOutcome.Pending(
            current.attempt(), since, deadline, current.cancelRequested()));
  }

  private CompletableFuture<Verdict> input(CallContext call) {
    return lookups
        .history(call)
        .thenApply(Inspecting::given)
        .exceptionally(
            failure -> {
              if (Lookups.isNotFound(failure)) {
                return new Verdict.Refused(new NotPendingReason.UnknownWorkflow());
              }
              throw Failures.asCompletion(failure);
            });
  }

  private static Verdict given(ActivityRecord past) {
    if (past.input() != null) {
      return new Verdict.Given(past.input());
    }
    return new Verdict.Refused(
        past.complete()
            ? new NotPendingReason.UnknownActivity()
            : new NotPendingReason.Unknown(UnknownCause.HISTORY_LIMIT));
  }
}

package dev.asyncactivity.internal.delivery;

import dev.asyncactivity.NotPendingReason;
import dev.asyncactivity.internal.call.CallContext;
import dev.asyncactivity.internal.delivery.RunDescription.Clock;
import dev.asyncactivity.internal.delivery.RunDescription.PendingActivity;
import dev.asyncactivity.internal.retry.Failures;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Tells or moves the deadline of a running attempt. The server's update names no attempt, so the
 * attempt is looked at before and after: the second look is the truth. Between attempts nothing is
 * sent, because an update would make the next attempt come sooner than it was asked to.
 */
record MovingDeadline(Operator operator, Lookups lookups, Inquiry inquiry) {

  CompletableFuture<Verdict> deliver(Operation.MoveDeadline operation, CallContext call) {
    return look(operation, call)
        .thenCompose(
            now -> {
              if (now.clock() == null || operation.move() == null) {
                return CompletableFuture.completedFuture(now.verdict());
              }
              Instant deadline = now.clock().deadline(now.firstScheduled());
              if (deadline == null) {
                throw new UnsupportedOperationException(
                    "The server tells no time limits of a running activity, so its deadline cannot"
                        + " be moved. The in-memory server is one that does not.");
              }
              Instant moved = operation.move().apply(deadline);
              return move(now.clock().endingAt(moved, now.firstScheduled()), call)
                  .thenCompose(done -> look(operation, call))
                  .thenApply(Look::verdict);
            });
  }

  private CompletableFuture<Boolean> move(Clock clock, CallContext call) {
    return Lookups.repeated(call, () -> operator.setLimits(call.activity().byIds(), clock, call))
        .exceptionally(
            failure -> {
              if (Lookups.isNotFound(failure)) {
                return false; // The look that follows says what has become of it.
              }
              throw Failures.asCompletion(failure);
            });
  }

  /**
   * What was seen.
   *
   * @param clock the running attempt's, or null if the attempt that is meant does not run
   * @param firstScheduled when the first attempt was scheduled
   * @param verdict what it means for the caller
   */
  private record Look(@Nullable Clock clock, long firstScheduled, Verdict verdict) {
    static Look at(Clock clock, long firstScheduled) {
      return new Look(clock, firstScheduled, new Verdict.EndsAt(clock.deadline(firstScheduled)));
    }
  }

  private CompletableFuture<Look> look(Operation operation, CallContext call) {
    return inquiry.find(operation, call).thenCompose(finding -> look(finding, call));
  }

  private CompletableFuture<Look> look(Finding finding, CallContext call) {
    PendingActivity pending = finding.current();
    if (pending != null && pending.clock() == null) {
      Verdict waits = new Verdict.Refused(new NotPendingReason.NotStarted(pending.attempt()));
      return CompletableFuture.completedFuture(new Look(null, 0, waits));
    }
    return pending != null && finding instanceof Finding.Pending
        ? firstScheduled(pending, call).thenApply(first -> Look.at(pending.clock(), first))
        : CompletableFuture.completedFuture(new Look(null, 0, finding.verdict()));
  }

  /** When the first attempt of a running one was scheduled; 0 where that does not matter. */
  CompletableFuture<Long> firstScheduled(PendingActivity pending, CallContext call) {
    if (pending.clock().scheduleToClose() == 0) {
      return CompletableFuture.completedFuture(0L);
    }
    long known = call.activity().firstScheduled();
    if (known != 0 || pending.attempt() == 1) {
      return CompletableFuture.completedFuture(known != 0 ? known : pending.scheduled());
    }
    return lookups.history(call).thenApply(ActivityRecord::scheduled);
  }
}

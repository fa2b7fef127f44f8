package dev.asyncactivity.internal.transport;

import dev.asyncactivity.internal.payload.OutgoingFailure;
import dev.asyncactivity.internal.transport.Inquiry.Finding;
import dev.asyncactivity.internal.transport.Inquiry.Question;
import dev.asyncactivity.internal.wire.Call;
import dev.asyncactivity.internal.wire.CallLimits;
import dev.asyncactivity.internal.wire.CallTarget.ByIds;
import dev.asyncactivity.internal.wire.Reply;
import dev.asyncactivity.internal.wire.Wire;
import java.util.concurrent.CompletableFuture;

/**
 * Fails the attempt that is current when the call begins, and no later one. Ids name whatever
 * attempt is current, so after a lost answer it is looked up what the call did before it is made
 * again.
 */
final class CurrentAttempt {
  private final Wire wire;
  private final Inquiry inquiry;
  private final CallLimits limits;

  CurrentAttempt(Wire wire, Inquiry inquiry, CallLimits limits) {
    this.wire = wire;
    this.inquiry = inquiry;
    this.limits = limits;
  }

  /** Asks what became of the failing call. */
  interface Asking {
    Question about(int attempt, boolean lostAnswer);
  }

  /** Fails it; {@link Finding.Own} if the server took the failure. */
  CompletableFuture<Finding> fail(ByIds ids, OutgoingFailure failure, Asking asking, Call call) {
    return inquiry
        .find(asking.about(0, false))
        .thenCompose(
            finding ->
                finding instanceof Finding.Pending pending
                    ? new Failing(ids, failure, asking, call, pending.activity().attempt()).next()
                    : CompletableFuture.completedFuture(finding));
  }

  private final class Failing {
    private final ByIds ids;
    private final OutgoingFailure failure;
    private final Asking asking;
    private final Call call;
    private final int attempt;
    private int tries;

    Failing(ByIds ids, OutgoingFailure failure, Asking asking, Call call, int attempt) {
      this.ids = ids;
      this.failure = failure;
      this.asking = asking;
      this.call = call;
      this.attempt = attempt;
    }

    CompletableFuture<Finding> next() {
      tries++;
      return wire.fail(ids, failure, call).thenCompose(this::answered);
    }

    private CompletableFuture<Finding> answered(Reply reply) {
      if (reply instanceof Reply.Lost lost) {
        return lookAfter(lost);
      }
      return reply instanceof Reply.NotFound notFound
          ? inquiry.explain(asking.about(attempt, tries > 1 || notFound.afterLostAnswer()))
          : CompletableFuture.completedFuture(new Finding.Own());
    }

    /** What cannot be looked up is not told to be refused: the server has not refused it. */
    private CompletableFuture<Finding> lookAfter(Reply.Lost lost) {
      return inquiry
          .find(asking.about(attempt, true))
          .exceptionallyCompose(unknown -> CompletableFuture.failedFuture(lost.cause()))
          .thenCompose(
              finding ->
                  finding instanceof Finding.Pending
                      ? again(lost)
                      : CompletableFuture.completedFuture(finding));
    }

    private CompletableFuture<Finding> again(Reply.Lost lost) {
      long pause = limits.pauseNanos(tries, false);
      if (!limits.allowsAnother(tries) || pause >= call.time().remainingNanos()) {
        return CompletableFuture.failedFuture(lost.cause());
      }
      return call.pause(pause).thenCompose(over -> next());
    }
  }
}

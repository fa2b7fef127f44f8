package dev.asyncactivity.internal.transport;

import dev.asyncactivity.internal.payload.OutgoingFailure;
import dev.asyncactivity.internal.transport.Inquiry.Finding;
import dev.asyncactivity.internal.wire.CallLimits;
import dev.asyncactivity.internal.wire.CallTarget.ByIds;
import dev.asyncactivity.internal.wire.Reply;
import dev.asyncactivity.internal.wire.Wire;
import java.util.concurrent.CompletableFuture;

/**
 * Fails an activity by its ids. They name whatever attempt is current, so the attempt is looked up
 * first, and again after each lost answer: a call that is repeated blindly would fail the next
 * attempt too.
 */
final class FailureByIds {
  private final Wire wire;
  private final CallLimits limits;
  private final Answers answers;

  FailureByIds(Wire wire, CallLimits limits, Answers answers) {
    this.wire = wire;
    this.limits = limits;
    this.answers = answers;
  }

  CompletableFuture<Ending> send(ActivityCall call, ByIds ids, OutgoingFailure failure, Sent sent) {
    return answers
        .find(call, ids, call.attempt(), sent, false)
        .thenCompose(
            finding ->
                finding instanceof Finding.Pending pending
                    ? new Tries(call, ids, pending.activity().attempt(), failure, sent).next()
                    : CompletableFuture.completedFuture(finding))
        .thenApply(finding -> answers.ending(call, ids, finding));
  }

  private final class Tries {
    private final ActivityCall call;
    private final ByIds ids;
    private final int attempt;
    private final OutgoingFailure failure;
    private final Sent sent;
    private int number;

    Tries(ActivityCall call, ByIds ids, int attempt, OutgoingFailure failure, Sent sent) {
      this.call = call;
      this.ids = ids;
      this.attempt = attempt;
      this.failure = failure;
      this.sent = sent;
    }

    CompletableFuture<Finding> next() {
      number++;
      return wire.fail(ids, failure, call.call()).thenCompose(this::answered);
    }

    private CompletableFuture<Finding> answered(Reply reply) {
      if (reply instanceof Reply.Lost lost) {
        return lookAfter(lost);
      }
      return reply instanceof Reply.NotFound notFound
          ? answers.explain(call, ids, attempt, sent, number > 1 || notFound.afterLostAnswer())
          : CompletableFuture.completedFuture(new Finding.Own());
    }

    /** What cannot be looked up is not told as refused: the server has not refused it. */
    private CompletableFuture<Finding> lookAfter(Reply.Lost lost) {
      return answers
          .find(call, ids, attempt, sent, true)
          .exceptionallyCompose(unknown -> CompletableFuture.failedFuture(lost.cause()))
          .thenCompose(
              finding ->
                  finding instanceof Finding.Pending
                      ? again(lost)
                      : CompletableFuture.completedFuture(finding));
    }

    private CompletableFuture<Finding> again(Reply.Lost lost) {
      long pause = limits.pauseNanos(number, false);
      if (!limits.allowsAnother(number) || pause >= call.call().time().remainingNanos()) {
        return CompletableFuture.failedFuture(lost.cause());
      }
      return call.call().pause(pause).thenCompose(over -> next());
    }
  }
}

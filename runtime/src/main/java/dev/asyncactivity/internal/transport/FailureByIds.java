package dev.asyncactivity.internal.transport;

import dev.asyncactivity.internal.payload.OutgoingFailure;
import dev.asyncactivity.internal.transport.Inquiry.Finding;
import dev.asyncactivity.internal.wire.CallLimits;
import dev.asyncactivity.internal.wire.CallTarget.ByIds;
import dev.asyncactivity.internal.wire.CallTimer;
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
        .find(call, ids, sent)
        .thenCompose(
            finding ->
                finding instanceof Finding.Pending pending
                    ? send(call, ids, pending.activity().attempt(), failure, sent, 1)
                    : CompletableFuture.completedFuture(answers.ending(call, ids, finding)));
  }

  private CompletableFuture<Ending> send(
      ActivityCall call, ByIds ids, int attempt, OutgoingFailure failure, Sent sent, int tries) {
    return wire.fail(ids, failure, call.call())
        .thenCompose(
            reply -> {
              if (reply instanceof Reply.Done) {
                return CompletableFuture.completedFuture(Answers.accepted(call, ids));
              }
              boolean lost = !(reply instanceof Reply.NotFound found) || found.afterLostAnswer();
              return answers
                  .explain(call, ids, attempt, sent, lost)
                  .thenCompose(
                      finding ->
                          reply instanceof Reply.Lost noAnswer && finding instanceof Finding.Pending
                              ? sendAgain(call, ids, attempt, failure, sent, tries, noAnswer)
                              : CompletableFuture.completedFuture(
                                  answers.ending(call, ids, finding)));
            });
  }

  private CompletableFuture<Ending> sendAgain(
      ActivityCall call,
      ByIds ids,
      int attempt,
      OutgoingFailure failure,
      Sent sent,
      int tries,
      Reply.Lost noAnswer) {
    long pause = limits.pauseNanos(tries, false);
    if (pause >= call.call().time().remainingNanos() || !limits.allowsAnother(tries)) {
      return CompletableFuture.failedFuture(noAnswer.cause());
    }
    return CallTimer.pause(pause, call.call().executor())
        .thenCompose(later -> send(call, ids, attempt, failure, sent, tries + 1));
  }
}

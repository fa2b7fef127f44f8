package dev.asyncactivity.internal.delivery;

import dev.asyncactivity.NotPendingReason;
import dev.asyncactivity.internal.address.Target;
import dev.asyncactivity.internal.call.CallContext;
import dev.asyncactivity.internal.delivery.RunDescription.PendingActivity;
import java.util.concurrent.CompletableFuture;

/**
 * Completes an activity. Under {@code Attempts.ANY} the result of an earlier attempt completes the
 * current one, by ids, if that is certainly the same activity. By ids, each further try comes after
 * a look: once the first one has landed, the workflow may have given the id to its next question.
 */
record Completing(Sender sender, Inquiry inquiry) {

  CompletableFuture<Verdict> deliver(Operation.Complete operation, CallContext call) {
    Target target = call.activity().target();
    return (target instanceof Target.ByIds ids
            ? byIds(operation, ids, call)
            : sender.send(operation, target, call))
        .thenCompose(
            reply ->
                reply instanceof Reply.Done
                    ? CompletableFuture.completedFuture(new Verdict.Accepted())
                    : inquiry
                        .explain(operation, call)
                        .thenCompose(finding -> explained(operation, call, finding)));
  }

  private CompletableFuture<Verdict> explained(
      Operation.Complete operation, CallContext call, Finding finding) {
    if (StandIn.of(call, finding).isEmpty()) {
      return CompletableFuture.completedFuture(finding.verdict());
    }
    return byIds(operation, call.activity().byIds(), call)
        .thenCompose(
            reply ->
                reply instanceof Reply.Done
                    ? CompletableFuture.completedFuture(new Verdict.Accepted())
                    : inquiry.explain(operation, call).thenApply(Completing::refused));
  }

  /** Temporal takes the result while no attempt runs; where a server does not, it waits for one. */
  private static Verdict refused(Finding finding) {
    PendingActivity current = finding.current();
    return current != null && current.clock() == null
        ? new Verdict.Refused(new NotPendingReason.NotStarted(current.attempt()))
        : finding.verdict();
  }

  private CompletableFuture<Reply> byIds(
      Operation.Complete operation, Target.ByIds ids, CallContext call) {
    return sender.send(
        operation,
        ids,
        call,
        () ->
            inquiry
                .find(operation, call)
                .thenApply(
                    found ->
                        found instanceof Finding.Pending || StandIn.of(call, found).isPresent()));
  }
}

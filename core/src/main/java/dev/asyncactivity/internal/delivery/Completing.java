package dev.asyncactivity.internal.delivery;

import dev.asyncactivity.internal.call.CallContext;
import java.util.concurrent.CompletableFuture;

/**
 * Completes an activity. Under {@code Attempts.ANY} the result of an earlier attempt completes the
 * current one, by ids, if that is certainly the same activity.
 */
record Completing(Sender sender, Inquiry inquiry) {

  CompletableFuture<Verdict> deliver(Operation.Complete operation, CallContext call) {
    return sender
        .send(operation, call.activity().target(), call)
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
    return sender
        .send(operation, call.activity().byIds(), call)
        .thenCompose(
            reply ->
                reply instanceof Reply.Done
                    ? CompletableFuture.completedFuture(new Verdict.Accepted())
                    : inquiry.explain(operation, call).thenApply(Finding::verdict));
  }
}

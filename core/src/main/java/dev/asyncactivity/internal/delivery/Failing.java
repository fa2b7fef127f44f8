package dev.asyncactivity.internal.delivery;

import dev.asyncactivity.internal.address.Target;
import dev.asyncactivity.internal.call.CallContext;
import dev.asyncactivity.internal.delivery.RunDescription.PendingActivity;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Fails an activity's attempt. By ids, which name whatever attempt is current, each further try
 * comes after a look: repeated blindly, it would fail the next attempt, too. A declared failure
 * that is not retryable is as final an answer as a result, so under {@code Attempts.ANY} that of an
 * earlier attempt fails the current one while it runs.
 */
record Failing(Sender sender, Inquiry inquiry) {

  CompletableFuture<Verdict> deliver(Operation.Fail operation, CallContext call) {
    Target target = call.activity().target();
    if (target instanceof Target.ByIds) {
      return byIds(operation, call);
    }
    return sender
        .send(operation, target, call)
        .thenCompose(
            reply ->
                reply instanceof Reply.Done
                    ? CompletableFuture.completedFuture(new Verdict.Accepted())
                    : inquiry
                        .explain(operation, call)
                        .thenCompose(finding -> explained(operation, call, finding)));
  }

  private CompletableFuture<Verdict> explained(
      Operation.Fail operation, CallContext call, Finding finding) {
    Optional<PendingActivity> current =
        operation.answer() ? StandIn.of(call, finding) : Optional.empty();
    if (current.isEmpty()) {
      return CompletableFuture.completedFuture(finding.verdict());
    }
    PendingActivity it = current.get();
    call.learn(call.activity().pinnedTo(it.id(), it.attempt(), it.scheduled(), it.taskQueue()));
    return byIds(operation, call);
  }

  private CompletableFuture<Verdict> byIds(Operation.Fail operation, CallContext call) {
    return sender
        .send(
            operation,
            call.activity().byIds(),
            call,
            () ->
                inquiry.find(operation, call).thenApply(found -> found instanceof Finding.Pending))
        .thenCompose(
            reply ->
                reply instanceof Reply.Done
                    ? CompletableFuture.completedFuture(new Verdict.Accepted())
                    : inquiry.explain(operation, call).thenApply(Finding::verdict));
  }
}

package dev.asyncactivity.internal.delivery;

import dev.asyncactivity.internal.call.CallContext;
import java.util.concurrent.CompletableFuture;

/**
 * Reports an activity's cancellation. Where the ids are known, the server is asked first whether
 * the workflow has requested it: in memory it would repeat itself for a minute before it refuses.
 */
record Cancelling(Sender sender, Inquiry inquiry) {

  CompletableFuture<Verdict> deliver(Operation.ReportCancellation operation, CallContext call) {
    return call.activity().hasIds()
        ? inquiry.find(operation, call).thenCompose(found -> deliver(operation, call, found))
        : send(operation, call);
  }

  CompletableFuture<Verdict> deliver(
      Operation.ReportCancellation operation, CallContext call, Finding found) {
    if (!(found instanceof Finding.Pending pending)) {
      return CompletableFuture.completedFuture(found.verdict());
    }
    return pending.activity().cancelRequested()
        ? send(operation, call)
        : CompletableFuture.completedFuture(new Verdict.CancellationNotRequested());
  }

  private CompletableFuture<Verdict> send(
      Operation.ReportCancellation operation, CallContext call) {
    return sender
        .send(operation, call.activity().target(), call)
        .thenCompose(
            reply ->
                reply instanceof Reply.Done
                    ? CompletableFuture.completedFuture(new Verdict.Accepted())
                    : inquiry.explain(operation, call).thenApply(Finding::verdict));
  }
}

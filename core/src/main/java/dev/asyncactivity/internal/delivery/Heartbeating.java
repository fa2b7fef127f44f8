package dev.asyncactivity.internal.delivery;

import dev.asyncactivity.HeartbeatOutcome;
import dev.asyncactivity.internal.call.CallContext;
import java.util.concurrent.CompletableFuture;

/** Records a heartbeat. */
record Heartbeating(Sender sender, Inquiry inquiry, TicketKeeping tickets) {

  CompletableFuture<Verdict> deliver(Operation.Heartbeat operation, CallContext call) {
    // Who was found by its key is to be found again.
    return operation.keepsTicket() || call.activity().key() != null
        ? tickets.keep(operation, call).thenCompose(kept -> send(kept, call))
        : send(operation, call);
  }

  private CompletableFuture<Verdict> send(Operation.Heartbeat operation, CallContext call) {
    return sender
        .send(operation, call.activity().target(), call)
        .thenCompose(
            reply ->
                reply instanceof Reply.Done done
                    ? CompletableFuture.completedFuture(new Verdict.Recorded(outcome(done)))
                    : inquiry.explain(operation, call).thenApply(Finding::verdict));
  }

  private static HeartbeatOutcome outcome(Reply.Done done) {
    if (done.cancelRequested()) {
      return new HeartbeatOutcome.CancelRequested();
    }
    if (done.reset()) {
      return new HeartbeatOutcome.Reset();
    }
    return done.paused() ? new HeartbeatOutcome.Paused() : new HeartbeatOutcome.Recorded();
  }
}

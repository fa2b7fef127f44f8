package dev.asyncactivity.internal.delivery;

import dev.asyncactivity.internal.call.CallContext;
import dev.asyncactivity.internal.delivery.RunDescription.PendingActivity;
import java.util.concurrent.CompletableFuture;

/** What an implementation base asks of the server, so that its activity can wait. */
record Waiting(Operator operator, Lookups lookups) {

  CompletableFuture<Verdict> deliver(Operation.OfWorker operation, CallContext call) {
    if (operation instanceof Operation.SetLimits limits) {
      return Lookups.repeated(call, () -> operator.setLimits(call.activity().byIds(), limits, call))
          .thenApply(done -> new Verdict.Accepted());
    }
    String id = call.activity().byIds().activityId();
    return lookups
        .describe(call)
        .thenApply(
            run ->
                run.flatMap(it -> it.withId(id))
                    .map(Waiting::lookedBack)
                    .orElseGet(() -> new Verdict.LookedBack(null, 0)));
  }

  private static Verdict lookedBack(PendingActivity now) {
    long startToClose = now.clock() == null ? 0 : now.clock().startToClose();
    return new Verdict.LookedBack(now.lastFailure(), startToClose);
  }
}

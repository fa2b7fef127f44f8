package dev.asyncactivity.internal.delivery;

import dev.asyncactivity.internal.call.CallContext;
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
                new Verdict.LookedBack(
                    run.flatMap(it -> it.withId(id))
                        .map(RunDescription.PendingActivity::lastFailure)
                        .orElse(null)));
  }
}

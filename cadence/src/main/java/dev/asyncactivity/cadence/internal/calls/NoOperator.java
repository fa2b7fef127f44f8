package dev.asyncactivity.cadence.internal.calls;

import dev.asyncactivity.internal.address.Target;
import dev.asyncactivity.internal.call.CallContext;
import dev.asyncactivity.internal.delivery.Operation;
import dev.asyncactivity.internal.delivery.Operator;
import dev.asyncactivity.internal.delivery.RunDescription.Clock;
import java.util.concurrent.CompletableFuture;

/** A running activity's limits cannot be changed on Cadence, and no handle asks for it. */
record NoOperator() implements Operator {

  @Override
  public CompletableFuture<Boolean> setLimits(
      Target.ByIds activity, Clock clock, CallContext call) {
    return refused();
  }

  @Override
  public CompletableFuture<Boolean> setLimits(
      Target.ByIds activity, Operation.SetLimits limits, CallContext call) {
    return refused();
  }

  private static CompletableFuture<Boolean> refused() {
    return CompletableFuture.failedFuture(
        new UnsupportedOperationException("Cadence moves no deadlines"));
  }
}

package dev.asyncactivity.internal.delivery;

import dev.asyncactivity.internal.address.Target;
import dev.asyncactivity.internal.call.CallContext;
import dev.asyncactivity.internal.delivery.RunDescription.Clock;
import java.util.concurrent.CompletableFuture;

/**
 * What is needed of a server to change a pending activity. Asks once; what is not answered fails
 * with a {@code NoAnswerException}. Thread-safe.
 */
public interface Operator {

  /** Gives the activity other limits, which count for the running attempt, too. */
  CompletableFuture<Boolean> setLimits(Target.ByIds activity, Clock clock, CallContext call);

  /** Gives the activity other limits of one attempt, in ms; they count for the running one, too. */
  CompletableFuture<Boolean> setLimits(
      Target.ByIds activity, Operation.SetLimits limits, CallContext call);
}

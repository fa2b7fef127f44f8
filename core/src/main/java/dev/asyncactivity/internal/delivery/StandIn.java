package dev.asyncactivity.internal.delivery;

import dev.asyncactivity.Attempts;
import dev.asyncactivity.internal.address.KnownActivity;
import dev.asyncactivity.internal.call.CallContext;
import dev.asyncactivity.internal.delivery.RunDescription.PendingActivity;
import java.util.Optional;

/** The attempt that takes the place of the one that a callback token is of. */
final class StandIn {
  private StandIn() {}

  /** The current attempt, if an earlier attempt's final answer is one for it, too. */
  static Optional<PendingActivity> of(CallContext call, Finding finding) {
    KnownActivity activity = call.activity();
    if (activity.attempts() != Attempts.ANY || activity.taskToken() == null) {
      return Optional.empty();
    }
    if (finding instanceof Finding.OtherAttempt other && other.certain()) {
      return Optional.of(other.activity());
    }
    // The server lists the attempt, but its token is dead: it waits for its next try, in memory.
    return finding instanceof Finding.Pending pending && activity.firstScheduled() != 0
        ? Optional.of(pending.activity())
        : Optional.empty();
  }
}

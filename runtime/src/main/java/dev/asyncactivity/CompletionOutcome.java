package dev.asyncactivity;

import java.io.Serializable;
import java.util.Objects;

/**
 * What became of a completion, a failure or a reported cancellation.
 *
 * @since 0.1
 */
public sealed interface CompletionOutcome extends Serializable {

  /**
   * The server took it: this call finished the activity.
   *
   * @since 0.1
   */
  record Accepted() implements CompletionOutcome {}

  /**
   * Nothing was changed: the activity that was addressed is not waiting for this call.
   *
   * @param reason why, as far as it can be told
   * @since 0.1
   */
  record NotPending(NotPendingReason reason) implements CompletionOutcome, HeartbeatOutcome {

    /** Checks that there is a reason. */
    public NotPending {
      Objects.requireNonNull(reason, "reason");
    }
  }
}

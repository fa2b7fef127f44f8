package dev.asyncactivity;

import java.io.Serializable;
import java.util.Objects;

/**
 * What became of a completion, a failure or a reported cancellation.
 *
 * @since 0.1
 */
public sealed interface CompletionOutcome extends Serializable {

  /** The outcome's name in metrics, such as {@code accepted}; it never changes. */
  String code();

  /**
   * The server took it: this call finished the activity.
   *
   * @since 0.1
   */
  record Accepted() implements CompletionOutcome {
    @Override
    public String code() {
      return "accepted";
    }
  }

  /**
   * The server recorded it as a signal to the workflow, which was not seen to look at it yet: no
   * worker of the workflow answered in time. It counts unless another answer is before it. Only of
   * an activity that is answered by a signal.
   *
   * @since 0.1
   */
  record Delivered() implements CompletionOutcome {
    @Override
    public String code() {
      return "delivered";
    }
  }

  /**
   * Nothing was changed: the activity that was addressed is not waiting for this call.
   *
   * @param reason why, as far as it can be told
   * @since 0.1
   */
  record NotPending(NotPendingReason reason)
      implements CompletionOutcome, HeartbeatOutcome, DeadlineOutcome, InspectionOutcome {

    public NotPending {
      Objects.requireNonNull(reason, "reason");
    }

    @Override
    public String code() {
      return reason.code();
    }
  }
}

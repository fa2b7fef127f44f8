package dev.asyncactivity.internal.delivery;

import dev.asyncactivity.NotPendingReason;
import dev.asyncactivity.internal.delivery.RunDescription.PendingActivity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was found of the activity that a call is about. */
sealed interface Finding {

  /** What it means for a call that was not taken. */
  Verdict verdict();

  /** The pending activity with the id, whatever its attempt; null if there is none. */
  default @Nullable PendingActivity current() {
    return null;
  }

  /** The call itself has done it; only its answer was lost. */
  record Own() implements Finding {
    @Override
    public Verdict verdict() {
      return new Verdict.Accepted();
    }
  }

  /** It is pending, in the attempt that the call is about. */
  record Pending(PendingActivity activity) implements Finding {
    @Override
    public Verdict verdict() {
      return new Verdict.Refused(new NotPendingReason.NotStarted(activity.attempt()));
    }

    @Override
    public PendingActivity current() {
      return activity;
    }
  }

  /**
   * Another attempt of it is pending.
   *
   * @param activity the pending activity
   * @param certain whether it is certainly the same activity, and not one that has its id now
   * @param reason why the attempt that the call is about is not
   */
  record OtherAttempt(PendingActivity activity, boolean certain, NotPendingReason reason)
      implements Finding {
    @Override
    public Verdict verdict() {
      return new Verdict.Refused(reason);
    }

    @Override
    public PendingActivity current() {
      return activity;
    }
  }

  /** It is not pending. */
  record Gone(NotPendingReason reason) implements Finding {
    @Override
    public Verdict verdict() {
      return new Verdict.Refused(reason);
    }
  }

  /** More than one activity of the type is pending. */
  record Several(List<String> activityIds) implements Finding {
    @Override
    public Verdict verdict() {
      return new Verdict.Ambiguous(activityIds);
    }
  }
}

package dev.asyncactivity.internal.transport;

import dev.asyncactivity.AsyncActivityHandle;
import dev.asyncactivity.CompletionOutcome.NotPending;
import dev.asyncactivity.HeartbeatOutcome;
import dev.asyncactivity.NotPendingException;
import io.temporal.activity.ActivityInfo;
import io.temporal.client.ActivityCanceledException;
import io.temporal.client.ActivityCompletionException;
import io.temporal.client.ActivityCompletionFailureException;
import io.temporal.client.ActivityNotExistsException;
import io.temporal.client.ActivityPausedException;
import io.temporal.client.ActivityResetException;

/** What became of a heartbeat, for an {@link AsyncActivityHandle} to return or to throw. */
public final class Heartbeat {
  private final HeartbeatOutcome outcome;
  private final ActivityIdentity identity;

  Heartbeat(HeartbeatOutcome outcome, ActivityIdentity identity) {
    this.outcome = outcome;
    this.identity = identity;
  }

  /**
   * The outcome.
   *
   * @return the outcome
   */
  public HeartbeatOutcome outcome() {
    return outcome;
  }

  /**
   * Throws unless the outside should go on.
   *
   * @throws ActivityCanceledException if cancellation is requested
   * @throws ActivityPausedException if the activity is paused
   * @throws ActivityResetException if the activity's attempts were reset
   * @throws ActivityNotExistsException if the activity is not pending, with a {@link
   *     NotPendingException} as its cause
   */
  public void requireGoOn() {
    ActivityInfo activity = identity.asActivityInfo();
    if (outcome instanceof HeartbeatOutcome.CancelRequested) {
      throw new ActivityCanceledException(activity);
    }
    if (outcome instanceof HeartbeatOutcome.Paused) {
      throw new ActivityPausedException(activity);
    }
    if (outcome instanceof HeartbeatOutcome.Reset) {
      throw reset(activity);
    }
    if (outcome instanceof NotPending notPending) {
      throw new ActivityNotExistsException(activity, new NotPendingException(activity, notPending));
    }
  }

  private static ActivityCompletionException reset(ActivityInfo activity) {
    try {
      return SinceSdk131.reset(activity);
    } catch (NoClassDefFoundError e) {
      return new ActivityCompletionFailureException(
          activity,
          new IllegalStateException(
              "The activity's attempts were reset. temporal-sdk has an ActivityResetException only"
                  + " since 1.31.",
              e));
    }
  }

  /** Loaded only when it is needed, because older SDKs do not have the exception. */
  private static final class SinceSdk131 {
    static ActivityCompletionException reset(ActivityInfo activity) {
      return new ActivityResetException(activity);
    }
  }
}

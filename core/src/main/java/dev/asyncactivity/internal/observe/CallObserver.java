package dev.asyncactivity.internal.observe;

import dev.asyncactivity.internal.address.KnownActivity;

/** Is told of calls, for logs and metrics. What it throws changes no call. Thread-safe. */
public interface CallObserver {

  /** A call has ended. */
  void ended(EndedCall call);

  /** Why an activity is not pending could not be looked up. */
  void lookUpFailed(KnownActivity activity, Throwable failure);

  /**
   * A call that has ended.
   *
   * @param activity what is known of the activity
   * @param operation the code of the operation
   * @param outcome the code of the outcome
   * @param nanos how long it took, without the time that it was queued
   * @param parkedMillis how long the activity had been parked when it was ended, or -1
   */
  record EndedCall(
      KnownActivity activity, String operation, String outcome, long nanos, long parkedMillis) {}
}

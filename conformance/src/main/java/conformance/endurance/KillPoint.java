package conformance.endurance;

import conformance.worker.WaitPlan.Activity;

/** Where a worker is killed. */
enum KillPoint {
  /** Two clocks: in the call that shows whether the server has them, before the hand-off. */
  ENTRY(Activity.APPROVE, "UpdateActivityOptions", 0),
  /** Two clocks: in the hand-off. */
  HAND_OFF(Activity.APPROVE, "", 0),
  /** Two clocks: the ticket is left, and the clock is not stretched. */
  TICKET(Activity.APPROVE, "UpdateActivityOptions", 1),
  /** Two clocks: parked. */
  PARKED(Activity.APPROVE, "", 0),
  /** Polled: in the hand-off. */
  POLL_HAND_OFF(Activity.QUOTE, "", 0),
  /** Polled: the ticket is left, and the attempt has not made way for the next one. */
  POLL_TICKET(Activity.QUOTE, "RespondActivityTaskFailed", 0),
  /** Polled: in a poll. */
  POLL(Activity.QUOTE, "", 0);

  private final Activity activity;
  private final String heldCall;
  private final int heldFrom;

  KillPoint(Activity activity, String heldCall, int heldFrom) {
    this.activity = activity;
    this.heldCall = heldCall;
    this.heldFrom = heldFrom;
  }

  Activity activity() {
    return activity;
  }

  /** Whether an activity's call is held back there, its number counted from 0. */
  boolean holds(String method, int number) {
    return method.equals(heldCall) && number >= heldFrom;
  }

  /** Whether what was handed off before must be handed off again. */
  boolean isBeforeTicket() {
    return this == ENTRY || this == HAND_OFF || this == POLL_HAND_OFF;
  }
}

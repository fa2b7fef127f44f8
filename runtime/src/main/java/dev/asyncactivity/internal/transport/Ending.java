package dev.asyncactivity.internal.transport;

import dev.asyncactivity.AsyncActivityHandle;
import dev.asyncactivity.CompletionOutcome;
import dev.asyncactivity.CompletionOutcome.NotPending;
import dev.asyncactivity.NotPendingException;

/**
 * What became of a call that ends an activity, for an {@link AsyncActivityHandle} to return or to
 * throw.
 */
public final class Ending {
  private final CompletionOutcome outcome;
  private final ActivityIdentity identity;

  Ending(CompletionOutcome outcome, ActivityIdentity identity) {
    this.outcome = outcome;
    this.identity = identity;
  }

  /**
   * The outcome.
   *
   * @return the outcome
   */
  public CompletionOutcome outcome() {
    return outcome;
  }

  ActivityIdentity identity() {
    return identity;
  }

  /**
   * Throws if the call was not accepted.
   *
   * @throws NotPendingException if the activity was not pending
   */
  public void requireAccepted() {
    if (outcome instanceof NotPending notPending) {
      throw new NotPendingException(identity.asActivityInfo(), notPending);
    }
  }
}

package dev.asyncactivity.cadence;

import com.uber.cadence.activity.ActivityTask;
import com.uber.cadence.client.ActivityCompletionException;
import dev.asyncactivity.CompletionOutcome;
import java.util.Objects;

/**
 * A call was not accepted because the activity is not pending. Nothing was changed; a repeated call
 * has the same answer.
 *
 * @since 0.1.0
 */
public final class CadenceNotPendingException extends ActivityCompletionException {
  private static final long serialVersionUID = 1L;

  private final CompletionOutcome.NotPending outcome;

  /**
   * Like the SDK's own exceptions, made from what is known of the activity.
   *
   * @param activity the activity; only its ids and type are read, and each may be null
   * @param outcome why it is not pending
   */
  public CadenceNotPendingException(ActivityTask activity, CompletionOutcome.NotPending outcome) {
    super(activity, null);
    this.outcome = Objects.requireNonNull(outcome, "outcome");
  }

  /**
   * Why the activity is not pending.
   *
   * @return the outcome that the {@code try} form of the call returns
   */
  public CompletionOutcome.NotPending outcome() {
    return outcome;
  }

  @Override
  public String getMessage() {
    return "The activity is not pending. "
        + outcome.reason().explanation()
        + " "
        + super.getMessage();
  }
}

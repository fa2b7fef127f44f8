package dev.asyncactivity.cadence.internal.calls;

import com.uber.cadence.activity.ActivityTask;
import com.uber.cadence.client.ActivityCancelledException;
import com.uber.cadence.client.ActivityCompletionException;
import com.uber.cadence.client.ActivityCompletionFailureException;
import com.uber.cadence.client.ActivityNotExistsException;
import com.uber.cadence.converter.DataConverterException;
import dev.asyncactivity.CompletionOutcome;
import dev.asyncactivity.CompletionOutcome.NotPending;
import dev.asyncactivity.HeartbeatOutcome;
import dev.asyncactivity.cadence.CadenceAmbiguousActivityException;
import dev.asyncactivity.cadence.CadenceNotPendingException;
import dev.asyncactivity.internal.address.KnownActivity;
import dev.asyncactivity.internal.delivery.Verdict;
import dev.asyncactivity.internal.retry.NoAnswerException;

/**
 * What became of a call, for a handle to return or to throw. The one place that throws.
 *
 * @param activity what is known of the activity
 * @param verdict what became of the call
 */
public record CadenceCallEnd(KnownActivity activity, Verdict verdict) {

  /** The outcome of a call that ends the activity. */
  public CompletionOutcome outcome() {
    return verdict instanceof Verdict.Accepted ? new CompletionOutcome.Accepted() : notPending();
  }

  /** The outcome of a heartbeat. */
  public HeartbeatOutcome heartbeatOutcome() {
    return verdict instanceof Verdict.Recorded recorded ? recorded.outcome() : notPending();
  }

  private NotPending notPending() {
    if (verdict instanceof Verdict.Refused refused) {
      return new NotPending(refused.reason());
    }
    throw failure();
  }

  /** Throws if a call that ends the activity was not accepted. */
  public void requireAccepted() {
    if (outcome() instanceof NotPending notPending) {
      throw new CadenceNotPendingException(task(), notPending);
    }
  }

  /** Throws unless the outside should go on. */
  public void requireGoOn() {
    HeartbeatOutcome outcome = heartbeatOutcome();
    if (outcome instanceof HeartbeatOutcome.CancelRequested) {
      throw new ActivityCancelledException(task());
    }
    if (outcome instanceof NotPending notPending) {
      throw new ActivityNotExistsException(
          task(), new CadenceNotPendingException(task(), notPending));
    }
  }

  private ActivityTask task() {
    return KnownActivityTask.of(activity);
  }

  private RuntimeException failure() {
    if (verdict instanceof Verdict.Ambiguous ambiguous) {
      return new CadenceAmbiguousActivityException(task(), ambiguous.activityIds());
    }
    if (verdict instanceof Verdict.CancellationNotRequested) {
      return new ActivityCompletionFailureException(
          task(),
          new IllegalStateException(
              "The workflow has not requested the cancellation of the activity, so Cadence would"
                  + " refuse the report. The activity is still parked: complete or fail it."));
    }
    if (!(verdict instanceof Verdict.Failed failed)) {
      throw new IllegalStateException("No end of such a call: " + verdict.code());
    }
    Throwable failure = failed.failure();
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure instanceof ActivityCompletionException
        || failure instanceof DataConverterException) {
      failure
          .fillInStackTrace(); // The caller's frames: those where the answer came in tell nothing.
      return (RuntimeException) failure;
    }
    return new ActivityCompletionFailureException(
        task(), failure instanceof NoAnswerException ? failure.getCause() : failure);
  }
}

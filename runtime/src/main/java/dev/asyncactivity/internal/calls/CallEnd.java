package dev.asyncactivity.internal.calls;

import dev.asyncactivity.AmbiguousActivityException;
import dev.asyncactivity.CompletionOutcome;
import dev.asyncactivity.CompletionOutcome.NotPending;
import dev.asyncactivity.DeadlineOutcome;
import dev.asyncactivity.HeartbeatOutcome;
import dev.asyncactivity.InspectionOutcome;
import dev.asyncactivity.NotPendingException;
import dev.asyncactivity.NotPendingReason;
import dev.asyncactivity.internal.address.KnownActivity;
import dev.asyncactivity.internal.delivery.Verdict;
import dev.asyncactivity.internal.interceptor.ResetSignal;
import dev.asyncactivity.internal.payload.RecordedPayloads;
import dev.asyncactivity.internal.retry.NoAnswerException;
import io.temporal.activity.ActivityInfo;
import io.temporal.client.ActivityCanceledException;
import io.temporal.client.ActivityCompletionException;
import io.temporal.client.ActivityCompletionFailureException;
import io.temporal.client.ActivityNotExistsException;
import io.temporal.client.ActivityPausedException;
import io.temporal.common.converter.DataConverterException;
import java.time.Instant;
import java.util.Optional;

/**
 * What became of a call, for a handle to return or to throw. The one place that throws.
 *
 * @param activity what is known of the activity
 * @param verdict what became of the call
 */
public record CallEnd(KnownActivity activity, Verdict verdict) {

  /** The outcome of a call that ends the activity. */
  public CompletionOutcome outcome() {
    if (verdict instanceof Verdict.Delivered) {
      return new CompletionOutcome.Delivered();
    }
    return verdict instanceof Verdict.Accepted ? new CompletionOutcome.Accepted() : notPending();
  }

  /** The outcome of a heartbeat. */
  public HeartbeatOutcome heartbeatOutcome() {
    return verdict instanceof Verdict.Recorded recorded ? recorded.outcome() : notPending();
  }

  /** The outcome of a call that moves the deadline. */
  public DeadlineOutcome deadlineOutcome() {
    return verdict instanceof Verdict.EndsAt ends && ends.deadline() != null
        ? new DeadlineOutcome.Moved(ends.deadline())
        : notPending();
  }

  /** How the activity stands. */
  public InspectionOutcome inspectionOutcome() {
    return verdict instanceof Verdict.Inspected inspected ? inspected.outcome() : notPending();
  }

  /** What the activity was called with; throws if that cannot be read. */
  public RecordedPayloads.OfResult requireInput() {
    if (verdict instanceof Verdict.Given given) {
      return (RecordedPayloads.OfResult) given.input();
    }
    throw new NotPendingException(info(), notPending());
  }

  /** The deadline; empty while no attempt runs, and where the server does not tell it. */
  public Optional<Instant> deadline() {
    if (verdict instanceof Verdict.EndsAt ends) {
      return Optional.ofNullable(ends.deadline());
    }
    NotPending refused = notPending();
    if (refused.reason() instanceof NotPendingReason.NotStarted) {
      return Optional.empty();
    }
    throw new NotPendingException(info(), refused);
  }

  /** The moved deadline; throws if it was not moved. */
  public Instant requireMoved() {
    if (deadlineOutcome() instanceof DeadlineOutcome.Moved moved) {
      return moved.deadline();
    }
    throw new NotPendingException(info(), notPending());
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
      throw new NotPendingException(info(), notPending);
    }
  }

  /** Throws unless the outside should go on. */
  public void requireGoOn() {
    HeartbeatOutcome outcome = heartbeatOutcome();
    if (outcome instanceof HeartbeatOutcome.CancelRequested) {
      throw new ActivityCanceledException(info());
    }
    if (outcome instanceof HeartbeatOutcome.Paused) {
      throw new ActivityPausedException(info());
    }
    if (outcome instanceof HeartbeatOutcome.Reset) {
      throw reset(info());
    }
    if (outcome instanceof NotPending notPending) {
      throw new ActivityNotExistsException(info(), new NotPendingException(info(), notPending));
    }
  }

  private ActivityInfo info() {
    return KnownActivityInfo.of(activity);
  }

  private RuntimeException failure() {
    if (verdict instanceof Verdict.Ambiguous ambiguous) {
      return new AmbiguousActivityException(info(), ambiguous.activityIds());
    }
    if (verdict instanceof Verdict.CancellationNotRequested) {
      return new ActivityCompletionFailureException(
          info(),
          new IllegalStateException(
              "The workflow has not requested the cancellation of the activity, so Temporal would"
                  + " refuse the report. The activity is still parked: complete or fail it."));
    }
    if (verdict instanceof Verdict.Unread) {
      return new ActivityCompletionFailureException(
          info(),
          new IllegalStateException(
              "The workflow was sent the answer and still waits, so it could not read it: its worker"
                  + " may have another data converter or an older class. The wait is unharmed."));
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
        info(), failure instanceof NoAnswerException ? failure.getCause() : failure);
  }

  private static ActivityCompletionException reset(ActivityInfo activity) {
    ActivityCompletionException known = ResetSignal.orNull(activity);
    return known != null
        ? known
        : new ActivityCompletionFailureException(
            activity,
            new IllegalStateException(
                "The activity's attempts were reset. temporal-sdk has an ActivityResetException"
                    + " only since 1.31."));
  }
}

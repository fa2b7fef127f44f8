package dev.asyncactivity.internal.delivery;

import dev.asyncactivity.Attempts;
import dev.asyncactivity.HeartbeatOutcome;
import dev.asyncactivity.InspectionOutcome;
import dev.asyncactivity.NotPendingReason;
import dev.asyncactivity.NotPendingReason.RecordedResult;
import dev.asyncactivity.NotPendingReason.TimeoutKind;
import dev.asyncactivity.internal.address.KnownActivity;
import dev.asyncactivity.internal.call.CallContext;
import dev.asyncactivity.internal.call.UnansweredCalls;
import dev.asyncactivity.internal.delivery.WaitReport.State;
import org.jspecify.annotations.Nullable;

/**
 * What a workflow's report of a wait means for a call.
 *
 * @param signaller tells the type of a failure
 * @param unanswered the calls that nobody was told the end of
 */
record WaitVerdicts(Signaller signaller, UnansweredCalls unanswered) {

  /** An answer's: null if the wait is open for it. */
  @Nullable Verdict ofAnswer(Operation answer, WaitReport report, CallContext call) {
    if (isOwn(answer, report, call)) {
      return new Verdict.Accepted();
    }
    if (report.state() != State.OPEN) {
      return new Verdict.Refused(reason(answer, report));
    }
    return isFor(answer, report.attempt(), call.activity())
        ? null
        : new Verdict.Refused(superseded(report.attempt(), call.activity()));
  }

  /** That of a heartbeat, of a reported cancellation, or of an inspection. */
  Verdict ofQuestion(Operation question, WaitReport report, CallContext call) {
    if (question instanceof Operation.Inspect) {
      return inspected(question, report, call);
    }
    boolean isHeartbeat = question instanceof Operation.Heartbeat;
    if (report.state() == State.CANCELED) {
      // The workflow went on when it cancelled the wait: there is nothing left to tell it.
      return isHeartbeat
          ? new Verdict.Recorded(new HeartbeatOutcome.CancelRequested())
          : new Verdict.Accepted();
    }
    if (report.state() != State.OPEN) {
      return new Verdict.Refused(reason(question, report));
    }
    if (report.attempt() != call.activity().attempt()) {
      return new Verdict.Refused(superseded(report.attempt(), call.activity()));
    }
    return isHeartbeat
        ? new Verdict.Recorded(new HeartbeatOutcome.Recorded())
        : new Verdict.CancellationNotRequested();
  }

  private Verdict inspected(Operation question, WaitReport report, CallContext call) {
    if (report.state() != State.OPEN) {
      return new Verdict.Refused(reason(question, report));
    }
    boolean waits =
        report.attempt() == call.activity().attempt() || call.activity().attempts() == Attempts.ANY;
    return waits
        ? new Verdict.Inspected(new InspectionOutcome.Pending(report.attempt(), null, null, false))
        : new Verdict.Refused(superseded(report.attempt(), call.activity()));
  }

  private boolean isOwn(Operation answer, WaitReport report, CallContext call) {
    if (report.callId().equals(call.nonce())) {
      return true;
    }
    if (!unanswered.contains(call.activity(), report.callId())) {
      return false;
    }
    return answer instanceof Operation.Fail fail
        ? report.state() == State.FAILED && report.failureType().equals(signaller.typeOf(fail))
        : report.state() == State.COMPLETED && report.result() == RecordedResult.SAME;
  }

  private NotPendingReason reason(Operation operation, WaitReport report) {
    return switch (report.state()) {
      case COMPLETED ->
          new NotPendingReason.AlreadyCompleted(
              operation instanceof Operation.Complete ? report.result() : RecordedResult.UNKNOWN);
      case FAILED -> failed(operation, report.failureType());
      case TIMED_OUT -> new NotPendingReason.TimedOut(TimeoutKind.SCHEDULE_TO_CLOSE);
      case CANCELED -> new NotPendingReason.Canceled();
      default -> new NotPendingReason.UnknownWait();
    };
  }

  /** Of two failures of one type the workflow does not tell whether they say the same. */
  private NotPendingReason failed(Operation operation, String type) {
    boolean isOther =
        operation instanceof Operation.Fail fail && !signaller.typeOf(fail).equals(type);
    return new NotPendingReason.AlreadyFailed(
        type, isOther ? RecordedResult.OTHER : RecordedResult.UNKNOWN);
  }

  /** A result, or a failure that is as final, counts whatever attempt it is of. */
  private static boolean isFor(Operation answer, int attempt, KnownActivity activity) {
    boolean isFinal = !(answer instanceof Operation.Fail fail) || fail.answer();
    return attempt == activity.attempt() || isFinal && activity.attempts() == Attempts.ANY;
  }

  private static NotPendingReason superseded(int attempt, KnownActivity activity) {
    return attempt > activity.attempt()
        ? new NotPendingReason.Superseded(attempt)
        : new NotPendingReason.Reset(attempt);
  }
}

package dev.asyncactivity.internal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncactivity.ActivityAddress.Waiting;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.InspectionOutcome;
import dev.asyncactivity.NotPendingReason;
import dev.asyncactivity.NotPendingReason.RecordedResult;
import dev.asyncactivity.NotPendingReason.TimeoutKind;
import dev.asyncactivity.internal.address.KnownActivity;
import dev.asyncactivity.internal.call.CallContext;
import dev.asyncactivity.internal.call.UnansweredCalls;
import dev.asyncactivity.internal.delivery.WaitReport.State;
import dev.asyncactivity.internal.retry.Backoff;
import dev.asyncactivity.internal.retry.RetryLimits;
import dev.asyncactivity.internal.time.SystemTime;
import java.lang.reflect.Proxy;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What the workflow's report of a wait means for whoever only asks how it stands. */
class WaitInspectionTest {
  /** A look sends nothing, so nothing of it is called. */
  private static final Signaller NOBODY =
      (Signaller)
          Proxy.newProxyInstance(
              Signaller.class.getClassLoader(),
              new Class<?>[] {Signaller.class},
              (proxy, method, arguments) -> {
                throw new AssertionError(method);
              });

  /** By a token of the second attempt. */
  private static Verdict seen(State state, int attempt, Attempts attempts) {
    long minute = Duration.ofMinutes(1).toNanos();
    CallContext call =
        new CallContext(
            KnownActivity.of(
                new Waiting("default", "w", "wait", "Approve", 2), "default", "Approve", attempts),
            "me",
            new RetryLimits(
                minute,
                minute,
                0,
                Backoff.of(Duration.ofMillis(1), Duration.ofMillis(1), 1, null, 0)),
            SystemTime.INSTANCE,
            Runnable::run);
    return new WaitVerdicts(NOBODY, UnansweredCalls.OF_PROCESS)
        .ofQuestion(
            new Operation.Inspect(),
            new WaitReport(state, attempt, RecordedResult.UNKNOWN, "Rejected", ""),
            call);
  }

  private static Verdict pending(int attempt) {
    return new Verdict.Inspected(new InspectionOutcome.Pending(attempt, null, null, false));
  }

  @Test
  void anOpenWaitIsPendingForWhoeverMayAnswerIt() {
    assertThat(seen(State.OPEN, 2, Attempts.EXACT)).isEqualTo(pending(2));
    assertThat(seen(State.OPEN, 3, Attempts.ANY)).isEqualTo(pending(3));
    assertThat(seen(State.OPEN, 3, Attempts.EXACT))
        .isEqualTo(new Verdict.Refused(new NotPendingReason.Superseded(3)));
    assertThat(seen(State.OPEN, 1, Attempts.EXACT))
        .isEqualTo(new Verdict.Refused(new NotPendingReason.Reset(1)));
  }

  @Test
  void anEndedWaitSaysHowItEnded() {
    assertThat(seen(State.COMPLETED, 0, Attempts.ANY))
        .isEqualTo(
            new Verdict.Refused(new NotPendingReason.AlreadyCompleted(RecordedResult.UNKNOWN)));
    assertThat(seen(State.FAILED, 0, Attempts.ANY))
        .isEqualTo(
            new Verdict.Refused(
                new NotPendingReason.AlreadyFailed("Rejected", RecordedResult.UNKNOWN)));
    assertThat(seen(State.TIMED_OUT, 0, Attempts.ANY))
        .isEqualTo(
            new Verdict.Refused(new NotPendingReason.TimedOut(TimeoutKind.SCHEDULE_TO_CLOSE)));
    assertThat(seen(State.CANCELED, 0, Attempts.ANY))
        .isEqualTo(new Verdict.Refused(new NotPendingReason.Canceled()));
    assertThat(seen(State.UNKNOWN, 0, Attempts.ANY))
        .isEqualTo(new Verdict.Refused(new NotPendingReason.UnknownWait()));
  }
}

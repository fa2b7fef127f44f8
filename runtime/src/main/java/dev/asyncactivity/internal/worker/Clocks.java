package dev.asyncactivity.internal.worker;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.calls.CallEnd;
import dev.asyncactivity.internal.delivery.Operation;
import dev.asyncactivity.internal.delivery.Verdict;
import dev.asyncactivity.internal.payload.RecordedPayloads;
import dev.asyncactivity.internal.retry.NoAnswerException;
import dev.asyncactivity.internal.retry.StatusCode;
import dev.asyncactivity.internal.ticket.Ticket;
import io.temporal.api.enums.v1.TimeoutType;
import io.temporal.api.workflowservice.v1.GetSystemInfoRequest;
import io.temporal.failure.ApplicationFailure;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sets the clocks of running attempts, where the server can do that. Thread-safe. */
final class Clocks {
  /** The type of the failure where the server would not let the activity wait. */
  private static final String WAIT_NOT_SET = "AsyncActivity.WaitNotSet";

  private static final int ONE_CLOCK = -1;

  private static final Logger log = LoggerFactory.getLogger(Clocks.class);

  /** Whether a client's server has two clocks, once that is known. */
  private final Map<AsyncActivityClient, Boolean> twoClocks = new ConcurrentHashMap<>();

  /**
   * Gives the attempt the short clock, before anything is sent: the attempt before may have left
   * the long one. It also shows whether the server can, so it is done at a client's first use.
   *
   * @return how many waits before it the short clock has ended; negative in memory, where there is
   *     one clock
   */
  int prepare(CurrentAttempt attempt) {
    Boolean known = twoClocks.get(attempt.client());
    if (Boolean.FALSE.equals(known)) {
      return ONE_CLOCK;
    }
    int unkept = unkeptWaits(attempt);
    if (known == null || attempt.address().attempt() > 1) {
      Duration heartbeat = attempt.info().getHeartbeatTimeout();
      boolean done =
          set(
              attempt,
              attempt.info().getStartToCloseTimeout(),
              heartbeat == null ? Duration.ZERO : heartbeat);
      twoClocks.put(attempt.client(), done);
      if (!done) {
        log.warn(
            "The server is the in-memory one, which cannot change a running attempt's clock:"
                + " activities that wait until their schedule-to-close time-out have one clock,"
                + " their start-to-close time-out");
        return ONE_CLOCK;
      }
    }
    return unkept;
  }

  /** Gives the attempt, which has handed off, the clock of its wait. */
  void stretch(CurrentAttempt attempt, Duration longest, Duration heartbeat) {
    set(attempt, longest, heartbeat);
  }

  /** Returns false if the server is the one that cannot be expected to. */
  private static boolean set(CurrentAttempt attempt, Duration startToClose, Duration heartbeat) {
    CallEnd end =
        attempt.call(new Operation.SetLimits(startToClose.toMillis(), heartbeat.toMillis()));
    if (end.verdict() instanceof Verdict.Failed failed
        && failed.failure() instanceof NoAnswerException none) {
      if (none.code() == StatusCode.UNIMPLEMENTED && isInMemory(attempt)) {
        return false;
      }
      if (none.code() == StatusCode.UNIMPLEMENTED || none.code() == StatusCode.PERMISSION_DENIED) {
        throw waitNotSet(
            attempt,
            "its clock cannot be set: the server answers UpdateActivityOptions with "
                + none.code()
                + ". Allow the worker that call");
      }
    }
    end.requireAccepted(); // A later attempt tries again, if this one can.
    return true;
  }

  private static boolean isInMemory(CurrentAttempt attempt) {
    return attempt
        .workflowClient()
        .getWorkflowServiceStubs()
        .blockingStub()
        .getSystemInfo(GetSystemInfoRequest.getDefaultInstance())
        .getServerVersion()
        .isEmpty();
  }

  /**
   * Temporal documents that other options count for the next attempt only. A server that behaves so
   * ends each wait by the short clock, and each attempt would ask the outside once more. It keeps
   * the options, though; where they are the old ones the worker died before it could change them,
   * or the change was lost, which a second time is no accident.
   */
  private static int unkeptWaits(CurrentAttempt attempt) {
    Ticket.Wait before = attempt.details().ticket().map(Ticket::longWait).orElse(null);
    if (before == null || !before.until().isAfter(attempt.startedAt())) {
      return 0;
    }
    CallEnd end = attempt.call(new Operation.LookBack());
    if (!(end.verdict() instanceof Verdict.LookedBack back) || !isShortClock(back)) {
      return 0;
    }
    boolean isKeptForNext = back.startToClose() == before.startToClose();
    long ofHandOff = attempt.info().getStartToCloseTimeout().toMillis();
    boolean isUnchanged = back.startToClose() == ofHandOff || back.startToClose() == 0; // Not told.
    if (isKeptForNext || isUnchanged && before.unkept() > 0) {
      throw waitNotSet(
          attempt,
          "it was to wait until "
              + before.until()
              + ", but the server ended the attempt before by the start-to-close time-out of the"
              + " hand-off. Such a server does not change a running attempt's clock");
    }
    return isUnchanged ? 1 : 0;
  }

  private static boolean isShortClock(Verdict.LookedBack back) {
    return back.lastFailure() instanceof RecordedPayloads.OfFailure failure
        && failure.failure().getTimeoutFailureInfo().getTimeoutType()
            == TimeoutType.TIMEOUT_TYPE_START_TO_CLOSE;
  }

  private static ApplicationFailure waitNotSet(CurrentAttempt attempt, String why) {
    return ApplicationFailure.newNonRetryableFailure(
        "Activity "
            + attempt.info().getActivityType()
            + " waits until its schedule-to-close time-out, but "
            + why
            + ", or use one clock: remove waitLimit from @AsyncActivity.",
        WAIT_NOT_SET);
  }
}

package faults;

import dev.asyncactivity.NotPendingReason;
import dev.asyncactivity.NotPendingReason.AlreadyCompleted;
import dev.asyncactivity.NotPendingReason.AlreadyFailed;
import dev.asyncactivity.NotPendingReason.Canceled;
import dev.asyncactivity.NotPendingReason.NoneOfType;
import dev.asyncactivity.NotPendingReason.RecordedResult;
import dev.asyncactivity.NotPendingReason.Unknown;
import dev.asyncactivity.NotPendingReason.UnknownCause;
import dev.asyncactivity.NotPendingReason.WorkflowClosed;
import faults.FaultCase.Addressing;
import faults.Reported.Refused;
import faults.Reported.Taken;
import java.util.Optional;
import parking.Ending;
import parking.Ending.Kind;

/** Holds what a call reported against the truth. */
final class Agreement {
  private final FaultCase run;
  private final Ending own;
  private final Truth truth;

  /**
   * Prepares to judge.
   *
   * @param run the run
   * @param own the end that the run's last call asks for
   * @param truth what became of the activity
   */
  Agreement(FaultCase run, Ending own, Truth truth) {
    this.run = run;
    this.own = own;
    this.truth = truth;
  }

  /** What is wrong with the report of the call that was to end the activity, or nothing. */
  Optional<String> ofEnd(Step step) {
    if (step.reported() instanceof Taken) {
      return require(truth.isOwn(own), "accepted, but the history has another end");
    }
    if (step.reported() instanceof Refused refused) {
      return ofRefusal(refused.reason(), step, own.kind() == Kind.COMPLETED);
    }
    return ofDoubt(step);
  }

  /** What is wrong with the report of a heartbeat, or nothing. */
  Optional<String> ofHeartbeat(Step step) {
    if (step.reported() instanceof Taken) {
      boolean over = truth.isByRival() && run.rivalAt() == 0 && !run.atOnce();
      return require(!over, "heartbeat recorded, but the activity was over");
    }
    if (step.reported() instanceof Refused refused) {
      return ofRefusal(refused.reason(), step, false);
    }
    return ofDoubt(step);
  }

  private Optional<String> ofRefusal(NotPendingReason reason, Step step, boolean hasResult) {
    if (reason instanceof Unknown unknown) {
      return require(mayBeUnknown(unknown.cause(), step), "could have been told");
    }
    if (truth.isOwn(own)) {
      return Optional.of("refused, but it is this call that the history has");
    }
    return require(isTrue(reason, hasResult), "refused for a reason that is not the true one");
  }

  /** Only what nobody could have told, and what could not be asked. */
  private boolean mayBeUnknown(UnknownCause cause, Step step) {
    return switch (cause) {
      case NO_IDS -> run.addressing() == Addressing.TASK_TOKEN && !truth.isPending();
      case LOOKUP_FAILED -> step.lookUpMetFault() || step.usedUpItsTime();
      case HISTORY_LIMIT, NOT_RECORDED -> false;
    };
  }

  private boolean isTrue(NotPendingReason reason, boolean hasResult) {
    Optional<Kind> kind = truth.ending().map(Ending::kind);
    if (reason instanceof AlreadyCompleted completed) {
      return kind.equals(Optional.of(Kind.COMPLETED)) && completed.result() == recorded(hasResult);
    }
    if (reason instanceof AlreadyFailed failed) {
      return truth.ending().filter(end -> isFailure(end, failed.type())).isPresent();
    }
    if (reason instanceof Canceled) {
      return kind.equals(Optional.of(Kind.CANCELED));
    }
    // Without an activity id, all that can be told of is the workflow.
    boolean whileOver = kind.isPresent() && run.addressing() == Addressing.IN_WORKFLOW;
    if (reason instanceof WorkflowClosed closed) {
      return truth.status().name().endsWith(closed.status()) && (kind.isEmpty() || whileOver);
    }
    return reason instanceof NoneOfType && whileOver;
  }

  private RecordedResult recorded(boolean hasResult) {
    if (!hasResult) {
      return RecordedResult.UNKNOWN;
    }
    boolean same = truth.ending().filter(own::sameAs).isPresent();
    return same ? RecordedResult.SAME : RecordedResult.OTHER;
  }

  private static boolean isFailure(Ending ending, String type) {
    return ending.kind() == Kind.FAILED && ending.failureType().equals(type);
  }

  /** Doubt contradicts nothing, but the server must have been out of reach to the last. */
  private static Optional<String> ofDoubt(Step step) {
    return require(
        step.lastCallMetFault() || step.usedUpItsTime(),
        "gave up although the server had answered");
  }

  private static Optional<String> require(boolean condition, String otherwise) {
    return condition ? Optional.empty() : Optional.of(otherwise);
  }
}

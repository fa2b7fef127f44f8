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
import faults.FaultCase.Form;
import faults.Reported.Refused;
import faults.Reported.Taken;
import java.util.Optional;
import parking.Ending;
import parking.Ending.Kind;

/** Holds what a call reported against the truth. */
final class Agreement {
  private final FaultCase run;
  private final Truth truth;

  Agreement(FaultCase run, Truth truth) {
    this.run = run;
    this.truth = truth;
  }

  /**
   * What is wrong with the report of a call that was to end the activity, or nothing.
   *
   * @param step the call
   * @param own the end that it asks for
   */
  Optional<String> ofEnd(Step step, Ending own) {
    if (step.reported() instanceof Taken) {
      return require(isOwn(own), "accepted, but something else happened");
    }
    if (step.reported() instanceof Refused refused) {
      boolean told = !(refused.reason() instanceof Unknown || nobodyCanTell(refused.reason()));
      return told && isOwn(own)
          ? Optional.of("refused, but it is this call that happened")
          : ofRefusal(refused.reason(), step, recorded(own));
    }
    return ofDoubtAtEnd(step);
  }

  /** What is wrong with the report of a call that repeats one that was taken, or nothing. */
  Optional<String> ofRepetition(Step step, Ending own) {
    if (step.reported() instanceof Taken) {
      return Optional.of("accepted twice");
    }
    return step.reported() instanceof Refused refused
        ? ofRefusal(refused.reason(), step, recorded(own))
        : ofDoubtAtEnd(step);
  }

  /** What is wrong with the report of a failure that lets the activity have another attempt. */
  Optional<String> ofFailedAttempt(Step step) {
    if (truth.attempt() > 2 && !mayArriveLate()) {
      return Optional.of("failed more than one attempt");
    }
    boolean own = truth.attempt() >= 2;
    if (step.reported() instanceof Taken) {
      return require(own, "accepted, but the attempt is still pending");
    }
    if (step.reported() instanceof Refused refused) {
      return require(
          own && refused.reason() instanceof Unknown unknown && mayBeUnknown(unknown.cause(), step),
          "refused, but nobody else has failed it");
    }
    return ofDoubtAtEnd(step);
  }

  /** Ids name whatever attempt is current: what arrives after its repetition finds the next one. */
  private boolean mayArriveLate() {
    return run.kind() == Fault.DELAY_BEFORE
        && run.addressing() != Addressing.CALLBACK_TOKEN
        && run.addressing() != Addressing.TASK_TOKEN;
  }

  /** What is wrong with the report of a heartbeat, or nothing. */
  Optional<String> ofHeartbeat(Step step) {
    if (step.reported() instanceof Taken) {
      boolean over = truth.byRival() && run.rivalAt() == 0 && !run.atOnce();
      return require(!over, "heartbeat recorded, but the activity was over");
    }
    return step.reported() instanceof Refused refused
        ? ofRefusal(refused.reason(), step, RecordedResult.UNKNOWN)
        : ofDoubt(step);
  }

  private boolean isOwn(Ending own) {
    return truth.endedLike(own) && !truth.byRival();
  }

  /** In memory, nothing records who has reported a cancellation without details. */
  private boolean nobodyCanTell(NotPendingReason reason) {
    return reason instanceof Canceled
        && truth.ending().filter(end -> end.identity().isEmpty()).isPresent();
  }

  private Optional<String> ofRefusal(NotPendingReason reason, Step step, RecordedResult recorded) {
    if (reason instanceof Unknown unknown) {
      return require(mayBeUnknown(unknown.cause(), step), "could have been told");
    }
    return require(isTrue(reason, recorded), "refused for a reason that is not the true one");
  }

  /** Only what nobody could have told, and what could not be asked. */
  private boolean mayBeUnknown(UnknownCause cause, Step step) {
    return switch (cause) {
      case NO_IDS -> run.addressing() == Addressing.TASK_TOKEN && hasChanged();
      case LOOKUP_FAILED -> hasChanged() && (step.lookUpMetFault() || step.usedUpItsTime());
      case HISTORY_LIMIT, NOT_RECORDED -> false;
    };
  }

  private boolean hasChanged() {
    return !truth.isPending() || truth.attempt() > 1;
  }

  private boolean isTrue(NotPendingReason reason, RecordedResult recorded) {
    Optional<Kind> kind = truth.ending().map(Ending::kind);
    if (reason instanceof AlreadyCompleted completed) {
      return kind.equals(Optional.of(Kind.COMPLETED)) && completed.result() == recorded;
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

  private RecordedResult recorded(Ending own) {
    if (own.kind() != Kind.COMPLETED) {
      return RecordedResult.UNKNOWN;
    }
    return truth.endedLike(own) ? RecordedResult.SAME : RecordedResult.OTHER;
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

  private Optional<String> ofDoubtAtEnd(Step step) {
    return run.form() == Form.BATCH ? Optional.of("a batch does not give up") : ofDoubt(step);
  }

  private static Optional<String> require(boolean condition, String otherwise) {
    return condition ? Optional.empty() : Optional.of(otherwise);
  }
}

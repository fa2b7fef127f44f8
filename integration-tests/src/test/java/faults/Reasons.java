package faults;

import dev.asyncactivity.NotPendingReason;
import dev.asyncactivity.NotPendingReason.AlreadyCompleted;
import dev.asyncactivity.NotPendingReason.AlreadyFailed;
import dev.asyncactivity.NotPendingReason.Canceled;
import dev.asyncactivity.NotPendingReason.NoneOfType;
import dev.asyncactivity.NotPendingReason.NotStarted;
import dev.asyncactivity.NotPendingReason.RecordedResult;
import dev.asyncactivity.NotPendingReason.Superseded;
import dev.asyncactivity.NotPendingReason.Unknown;
import dev.asyncactivity.NotPendingReason.UnknownCause;
import dev.asyncactivity.NotPendingReason.WorkflowClosed;
import faults.FaultCase.Addressing;
import java.util.Optional;
import java.util.stream.Stream;
import parking.Ending;
import parking.Ending.Kind;

/** Holds the reasons of refusals against the truth. */
record Reasons(FaultCase run, Truth truth) {

  /**
   * What is wrong with a reason, or nothing.
   *
   * @param own the end that the call asks for
   */
  Optional<String> ofRefusal(NotPendingReason reason, Step step, Ending own) {
    if (reason instanceof Unknown unknown) {
      return require(mayBeUnknown(unknown.cause(), step), "could have been told");
    }
    boolean isTrue =
        Stream.concat(Stream.of(truth), truth.next().stream())
            .anyMatch(it -> isTrue(reason, step, own, it));
    return require(isTrue, "refused for a reason that is not the true one");
  }

  /** The same, of a failure that lets the activity have another attempt. */
  Optional<String> ofRefusedAttempt(NotPendingReason reason, Step step, boolean again) {
    if (reason instanceof Unknown unknown) {
      boolean overtaken = unknown.cause() == UnknownCause.NOT_RECORDED && truth.attempt() > 2;
      return require(overtaken || mayBeUnknown(unknown.cause(), step), "could have been told");
    }
    if (reason instanceof WorkflowClosed) {
      return require(truth.next().isPresent(), "refused, but the workflow goes on");
    }
    int attempt = Math.max(truth.attempt(), truth.next().map(Truth::attempt).orElse(0));
    boolean over =
        reason instanceof Superseded superseded && superseded.attempt() <= attempt
            || reason instanceof NotStarted;
    return require(again && over && attempt > 1, "refused, but nobody else has failed it");
  }

  /** Ids name whatever attempt is current: what arrives after its repetition finds the next one. */
  boolean mayArriveLate() {
    return run.kind() == Fault.DELAY_BEFORE || run.continuesAsNew();
  }

  /** Only what nobody could have told, and what could not be asked. */
  private boolean mayBeUnknown(UnknownCause cause, Step step) {
    return switch (cause) {
      case NO_IDS -> step.addressing() == Addressing.TASK_TOKEN && hasChanged();
      case LOOKUP_FAILED ->
          hasChanged() && (step.lookUpMetFault() || step.usedUpItsTime() || step.shutDown());
      case HISTORY_LIMIT, NOT_RECORDED -> false;
    };
  }

  private boolean hasChanged() {
    return !truth.isPending() || truth.attempt() > 1;
  }

  private boolean isTrue(NotPendingReason reason, Step step, Ending own, Truth of) {
    Optional<Kind> kind = of.ending().map(Ending::kind);
    if (reason instanceof AlreadyCompleted completed) {
      return kind.equals(Optional.of(Kind.COMPLETED)) && completed.result() == recorded(own, of);
    }
    if (reason instanceof AlreadyFailed failed) {
      return of.ending().filter(end -> isFailure(end, failed.type())).isPresent();
    }
    if (reason instanceof Canceled) {
      return kind.equals(Optional.of(Kind.CANCELED));
    }
    // Without an activity id, all that can be told of is the workflow.
    boolean whileOver = kind.isPresent() && step.addressing() == Addressing.IN_WORKFLOW;
    if (reason instanceof WorkflowClosed closed) {
      return of.status().name().endsWith(closed.status()) && (kind.isEmpty() || whileOver);
    }
    return reason instanceof NoneOfType && whileOver;
  }

  private static RecordedResult recorded(Ending own, Truth of) {
    if (own.kind() != Kind.COMPLETED) {
      return RecordedResult.UNKNOWN;
    }
    return of.endedLike(own) ? RecordedResult.SAME : RecordedResult.OTHER;
  }

  private static boolean isFailure(Ending ending, String type) {
    return ending.kind() == Kind.FAILED && ending.failureType().equals(type);
  }

  private static Optional<String> require(boolean condition, String otherwise) {
    return condition ? Optional.empty() : Optional.of(otherwise);
  }
}

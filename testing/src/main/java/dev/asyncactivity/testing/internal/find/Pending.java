package dev.asyncactivity.testing.internal.find;

import com.google.protobuf.Timestamp;
import com.google.protobuf.util.Timestamps;
import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.ActivityAddress.Waiting;
import dev.asyncactivity.testing.internal.handoff.HandOff;
import dev.asyncactivity.testing.internal.handoff.WatchedRuns;
import io.temporal.api.common.v1.WorkflowExecution;
import io.temporal.api.enums.v1.PendingActivityState;
import io.temporal.api.failure.v1.Failure;
import io.temporal.api.workflow.v1.PendingActivityInfo;
import org.jspecify.annotations.Nullable;

/**
 * One pending activity, as the server describes it and its worker has seen it, or one that its
 * workflow waits for itself.
 *
 * @param run its workflow run
 * @param info what the server says; of a wait, what it would say if the activity were parked
 * @param handOff what was seen of its hand-off, or null if nothing was
 * @param signalWait names the wait, or null if the activity is parked
 */
public record Pending(
    WorkflowExecution run,
    PendingActivityInfo info,
    @Nullable HandOff handOff,
    @Nullable Waiting signalWait) {

  /** What a pending activity waits for. */
  public enum Stage {
    /** For a worker that takes it. */
    WORKER("waits for a worker"),
    /** For the end of its hand-off. */
    HAND_OFF("is in its hand-off"),
    /** For the outside. */
    OUTSIDE("is parked"),
    /** For its next attempt. */
    BACK_OFF("waits for its next attempt"),
    /** For an operator. */
    OPERATOR("is paused");

    private final String words;

    Stage(String words) {
      this.words = words;
    }
  }

  /** What it waits for. */
  public Stage stage() {
    if (signalWait != null) {
      return signalWait.attempt() == info.getAttempt() ? Stage.OUTSIDE : Stage.BACK_OFF;
    }
    if (info.getState() == PendingActivityState.PENDING_ACTIVITY_STATE_PAUSED) {
      return Stage.OPERATOR;
    }
    if (info.getState() == PendingActivityState.PENDING_ACTIVITY_STATE_SCHEDULED) {
      return info.getAttempt() > 1 && isAfterNow(info.getNextAttemptScheduleTime())
          ? Stage.BACK_OFF
          : Stage.WORKER;
    }
    if (handOff != null && handOff.attempt() == info.getAttempt()) {
      return handOff.stage() == HandOff.Stage.RUNNING ? Stage.HAND_OFF : Stage.OUTSIDE;
    }
    if (isBetweenAttemptsInMemory()) {
      return Stage.BACK_OFF;
    }
    return WatchedRuns.contains(run.getRunId()) ? Stage.HAND_OFF : Stage.OUTSIDE;
  }

  private static boolean isAfterNow(Timestamp time) {
    return Timestamps.toMillis(time) > System.currentTimeMillis();
  }

  /** The in-memory server says "started" of whatever was started once. */
  private boolean isBetweenAttemptsInMemory() {
    return info.getAttempt() > 1
        && info.hasLastAttemptCompleteTime()
        && Timestamps.compare(info.getLastStartedTime(), info.getLastAttemptCompleteTime()) <= 0;
  }

  /** Whether it can be answered: the hand-off is over, and the attempt runs. */
  public boolean isParked() {
    return stage() == Stage.OUTSIDE;
  }

  /** Whether a worker is to take it, or to end its hand-off. */
  boolean isInWorkersHands() {
    return stage() == Stage.WORKER || stage() == Stage.HAND_OFF;
  }

  Pending inAttempt(int attempt) {
    return new Pending(run, info.toBuilder().setAttempt(attempt).build(), handOff, signalWait);
  }

  /** Its activity type. */
  public String type() {
    return info.getActivityType().getName();
  }

  /** Whether it is the same activity, whatever the attempt. */
  public boolean isSameActivity(Pending other) {
    if (signalWait != null || other.signalWait != null) {
      return signalWait != null
          && other.signalWait != null
          && signalWait.waitId().equals(other.signalWait.waitId());
    }
    return run.equals(other.run) && info.getActivityId().equals(other.info.getActivityId());
  }

  /** The best address that is known: what the hand-off was given, or else the ids. */
  public ActivityAddress address() {
    if (signalWait != null) {
      return signalWait;
    }
    return handOff != null && handOff.attempt() == info.getAttempt()
        ? handOff.address()
        : ActivityAddress.of(run.getWorkflowId(), run.getRunId(), info.getActivityId());
  }

  /** In words, for a test that has failed: no payloads, no tokens. */
  public String inWords() {
    StringBuilder words =
        new StringBuilder(type())
            .append(" of workflow ")
            .append(run.getWorkflowId())
            .append(", activity id ")
            .append(info.getActivityId())
            .append(", attempt ")
            .append(Math.max(1, info.getAttempt()))
            .append(": ")
            .append(stage().words);
    if (signalWait != null) {
      words.append(", by its workflow, which a signal answers");
    }
    if (handOff != null && handOff.stage() == HandOff.Stage.CRASHED) {
      words.append(" (its worker has crashed)");
    }
    if (info.getState() == PendingActivityState.PENDING_ACTIVITY_STATE_CANCEL_REQUESTED) {
      words.append(", its cancellation is requested");
    }
    if (info.hasLastFailure()) {
      words.append(", the attempt before ended with ").append(inWords(info.getLastFailure()));
    }
    return words.toString();
  }

  private static String inWords(Failure failure) {
    if (failure.hasTimeoutFailureInfo()) {
      return failure.getTimeoutFailureInfo().getTimeoutType().name();
    }
    return failure.getApplicationFailureInfo().getType() + ": " + failure.getMessage();
  }
}

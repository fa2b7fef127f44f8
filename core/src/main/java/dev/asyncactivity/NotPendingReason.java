package dev.asyncactivity;

import dev.asyncactivity.internal.address.Quoted;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why an activity is not pending. Only what the server states is reported; otherwise the reason is
 * {@link Unknown}.
 *
 * @since 0.1
 */
public sealed interface NotPendingReason extends Serializable {

  /**
   * The reason in a sentence, without ids, tokens or payloads.
   *
   * @return the sentence, with its final stop
   */
  String explanation();

  /** The reason's name in metrics, such as {@code already_completed}; it never changes. */
  String code();

  /**
   * It was completed before. Whether with the result of this call is told by comparing the payloads
   * as they are before the data converter's codecs.
   *
   * @param result how the recorded result compares with the one of this call
   * @since 0.1
   */
  record AlreadyCompleted(RecordedResult result) implements NotPendingReason {

    public AlreadyCompleted {
      Objects.requireNonNull(result, "result");
    }

    @Override
    public String code() {
      return "already_completed";
    }

    @Override
    public String explanation() {
      return switch (result) {
        case SAME -> "It was completed before, with the same result.";
        case OTHER -> "It was completed before, with another result, which stands.";
        case UNKNOWN -> "It was completed before.";
      };
    }
  }

  /**
   * How a recorded result compares with the one of a call.
   *
   * @since 0.1
   */
  enum RecordedResult {
    /** It is the same. */
    SAME,
    /** It is another; that one stands. */
    OTHER,
    /** There is nothing to compare: the call has no result, or the recorded one is unreadable. */
    UNKNOWN
  }

  /**
   * It failed before, and no further attempt followed.
   *
   * @param type the type of the {@code ApplicationFailure}; empty if it had none
   * @param failure how the recorded failure compares with the one of this call
   * @since 0.1
   */
  record AlreadyFailed(String type, RecordedResult failure) implements NotPendingReason {

    public AlreadyFailed {
      Objects.requireNonNull(type, "type");
      Objects.requireNonNull(failure, "failure");
    }

    @Override
    public String code() {
      return "already_failed";
    }

    @Override
    public String explanation() {
      String with = type.isEmpty() ? "" : ", with " + Quoted.of(type);
      return "It failed before"
          + with
          + (failure == RecordedResult.SAME ? ": the same failure." : ".");
    }
  }

  /**
   * It timed out, and no further attempt followed.
   *
   * @param kind which time-out, as in {@code TimeoutFailure.getTimeoutType()}
   * @since 0.1
   */
  record TimedOut(TimeoutKind kind) implements NotPendingReason {

    public TimedOut {
      Objects.requireNonNull(kind, "kind");
    }

    @Override
    public String code() {
      return "timed_out";
    }

    @Override
    public String explanation() {
      return switch (kind) {
        case START_TO_CLOSE -> "It timed out: no answer came in the time that one attempt has.";
        case SCHEDULE_TO_START -> "It timed out: no worker took it in time.";
        case SCHEDULE_TO_CLOSE ->
            "It timed out: no answer came in the time that all attempts have.";
        case HEARTBEAT -> "It timed out: no heartbeat came in time.";
        case UNKNOWN -> "It timed out.";
      };
    }
  }

  /**
   * Which of an activity's time-outs: Temporal's {@code TimeoutType}.
   *
   * @since 0.1
   */
  enum TimeoutKind {
    /** The time that one attempt has, parked or not. */
    START_TO_CLOSE,
    /** The time in which a worker must have taken it. */
    SCHEDULE_TO_START,
    /** The time that all attempts have together. */
    SCHEDULE_TO_CLOSE,
    /** The longest time between two heartbeats. */
    HEARTBEAT,
    /** One that this version of the library does not know. */
    UNKNOWN
  }

  /**
   * It was cancelled before.
   *
   * @since 0.1
   */
  record Canceled() implements NotPendingReason {
    @Override
    public String code() {
      return "canceled";
    }

    @Override
    public String explanation() {
      return "It was cancelled before.";
    }
  }

  /**
   * The attempt is over, and it could not be found out how: the activity may have ended, or wait
   * for a later attempt.
   *
   * @param cause what stood in the way
   * @since 0.1
   */
  record Unknown(UnknownCause cause) implements NotPendingReason {

    public Unknown {
      Objects.requireNonNull(cause, "cause");
    }

    @Override
    public String code() {
      return "unknown";
    }

    @Override
    public String explanation() {
      return "This attempt is over. How is not known, because "
          + switch (cause) {
            case NO_IDS -> "the address does not say which workflow the activity is in.";
            case LOOKUP_FAILED -> "the workflow could not be looked up.";
            case HISTORY_LIMIT -> "the workflow's history is longer than what may be read of it.";
            case NOT_RECORDED -> "the server shows nothing that says it.";
          };
    }
  }

  /**
   * What stood in the way of finding the reason.
   *
   * @since 0.1
   */
  enum UnknownCause {
    /** The address is a raw task token or a standalone activity's: there is no workflow to ask. */
    NO_IDS,
    /** The server could not be asked, or not in the time that was left. */
    LOOKUP_FAILED,
    /** Within the pages of history that may be read there is nothing of the activity. */
    HISTORY_LIMIT,
    /** The server's history and description of the workflow tell nothing of it. */
    NOT_RECORDED
  }

  /**
   * There is no such workflow, or no such run, in the namespace.
   *
   * @since 0.1
   */
  record UnknownWorkflow() implements NotPendingReason {
    @Override
    public String code() {
      return "unknown_workflow";
    }

    @Override
    public String explanation() {
      return "The namespace has no such workflow or run.";
    }
  }

  /**
   * The workflow has never had an activity of that id.
   *
   * @since 0.1
   */
  record UnknownActivity() implements NotPendingReason {
    @Override
    public String code() {
      return "unknown_activity";
    }

    @Override
    public String explanation() {
      return "The workflow run has no such activity.";
    }
  }

  /**
   * The workflow's run waits for nothing by that wait id, and remembers nothing of it: it was reset
   * to before the hand-off, has continued as new since, or has closed a thousand other waits.
   *
   * @since 0.1
   */
  record UnknownWait() implements NotPendingReason {
    @Override
    public String code() {
      return "unknown_wait";
    }

    @Override
    public String explanation() {
      return "The workflow run knows no such wait.";
    }
  }

  /**
   * The workflow runs, but no activity of the type is pending in it.
   *
   * @param pendingTypes the types of the activities that are pending, sorted, each once
   * @since 0.1
   */
  record NoneOfType(List<String> pendingTypes) implements NotPendingReason {

    public NoneOfType {
      pendingTypes = List.copyOf(pendingTypes);
    }

    @Override
    public String code() {
      return "none_of_type";
    }

    @Override
    public String explanation() {
      return pendingTypes.isEmpty()
          ? "No activity is pending in the workflow."
          : "Of other types only are pending in the workflow: " + Quoted.all(pendingTypes) + ".";
    }
  }

  /**
   * The workflow runs, but no activity of the type that is pending in it has the key: it may have
   * ended, or not be handed off yet, or somebody has recorded a heartbeat without this library.
   *
   * @since 0.1.0
   */
  record NoneWithKey() implements NotPendingReason {
    @Override
    public String code() {
      return "none_with_key";
    }

    @Override
    public String explanation() {
      return "Activities of the type are pending in the workflow, but none of them has the key.";
    }
  }

  /**
   * The activity with that id has another type than the completer's method.
   *
   * @param type its type
   * @since 0.1
   */
  record OtherType(String type) implements NotPendingReason {

    public OtherType {
      Objects.requireNonNull(type, "type");
    }

    @Override
    public String code() {
      return "other_type";
    }

    @Override
    public String explanation() {
      return "The activity with that id is a " + Quoted.of(type) + ".";
    }
  }

  /**
   * An operator has reset the activity's attempts: the one that was addressed is over.
   *
   * @param attempt the current attempt, which counts from 1 again
   * @since 0.1
   */
  record Reset(int attempt) implements NotPendingReason {
    @Override
    public String code() {
      return "reset";
    }

    @Override
    public String explanation() {
      return "An operator has reset it: attempt " + attempt + " has taken its place.";
    }
  }

  /**
   * A later attempt has taken the place of the one that was addressed.
   *
   * @param attempt the current attempt
   * @since 0.1
   */
  record Superseded(int attempt) implements NotPendingReason {
    @Override
    public String code() {
      return "superseded";
    }

    @Override
    public String explanation() {
      return "Attempt " + attempt + " has taken its place.";
    }
  }

  /**
   * It waits for its next attempt, and none runs that could fail, send a heartbeat or be cancelled.
   *
   * @param attempt the attempt that it waits for
   * @since 0.1
   */
  record NotStarted(int attempt) implements NotPendingReason {
    @Override
    public String code() {
      return "not_started";
    }

    @Override
    public String explanation() {
      return "It waits for attempt " + attempt + " to start.";
    }
  }

  /**
   * The workflow run has ended while the activity was pending, or it is not known what became of
   * the activity before.
   *
   * <p>After a workflow reset and after continue-as-new, the workflow goes on in another run, whose
   * activities are other activities, with ids and callback tokens of their own.
   *
   * @param status Temporal's status of the run, such as {@code COMPLETED} or {@code TERMINATED}
   * @param currentRunId the run in which the workflow goes on, or null if there is none
   * @since 0.1
   */
  record WorkflowClosed(String status, @Nullable String currentRunId) implements NotPendingReason {

    public WorkflowClosed {
      Objects.requireNonNull(status, "status");
    }

    @Override
    public String code() {
      return "workflow_closed";
    }

    @Override
    public String explanation() {
      return "The workflow run is closed: "
          + status
          + (currentRunId == null ? "." : ". The workflow goes on in run " + currentRunId + ".");
    }
  }
}

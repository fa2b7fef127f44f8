package dev.asyncactivity;

import io.temporal.api.enums.v1.TimeoutType;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why an activity is not pending. Only what the server says is told; where it cannot be told, the
 * reason is {@link Unknown}.
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

  /**
   * It was completed before. Whether with the result of this call is told by comparing the payloads
   * as they are before the data converter's codecs.
   *
   * @param result how the recorded result compares with the one of this call
   * @since 0.1
   */
  record AlreadyCompleted(RecordedResult result) implements NotPendingReason {

    /** Checks that there is a comparison. */
    public AlreadyCompleted {
      Objects.requireNonNull(result, "result");
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
   * @since 0.1
   */
  record AlreadyFailed(String type) implements NotPendingReason {

    /** Checks that there is a type. */
    public AlreadyFailed {
      Objects.requireNonNull(type, "type");
    }

    @Override
    public String explanation() {
      return type.isEmpty() ? "It failed before." : "It failed before, with " + type + ".";
    }
  }

  /**
   * It timed out, and no further attempt followed.
   *
   * @param type which time-out, as in {@code TimeoutFailure.getTimeoutType()}
   * @since 0.1
   */
  record TimedOut(TimeoutType type) implements NotPendingReason {

    /** Checks that there is a type. */
    public TimedOut {
      Objects.requireNonNull(type, "type");
    }

    @Override
    public String explanation() {
      return "It timed out: " + type.name().replace("TIMEOUT_TYPE_", "") + ".";
    }
  }

  /**
   * It was cancelled before.
   *
   * @since 0.1
   */
  record Canceled() implements NotPendingReason {
    @Override
    public String explanation() {
      return "It was cancelled before.";
    }
  }

  /**
   * It is not pending any more, and it could not be found out why.
   *
   * @param cause what stood in the way
   * @since 0.1
   */
  record Unknown(UnknownCause cause) implements NotPendingReason {

    /** Checks that there is a cause. */
    public Unknown {
      Objects.requireNonNull(cause, "cause");
    }

    @Override
    public String explanation() {
      return "It was completed, failed, timed out or cancelled before; which is not known, because "
          + switch (cause) {
            case NO_IDS -> "the address does not say which workflow it is in.";
            case LOOKUP_FAILED -> "the workflow could not be looked up.";
            case HISTORY_LIMIT -> "the workflow's history is longer than what may be read of it.";
            case NOT_RECORDED -> "the workflow's history does not say it.";
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
    public String explanation() {
      return "The workflow run has no such activity.";
    }
  }

  /**
   * The workflow runs, but no activity of the type is pending in it.
   *
   * @param pendingTypes the types of the activities that are pending, sorted, each once
   * @since 0.1
   */
  record NoneOfType(List<String> pendingTypes) implements NotPendingReason {

    /** Copies the list. */
    public NoneOfType {
      pendingTypes = List.copyOf(pendingTypes);
    }

    @Override
    public String explanation() {
      return pendingTypes.isEmpty()
          ? "No activity at all is pending in the workflow."
          : "Pending in the workflow are only: " + String.join(", ", pendingTypes) + ".";
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

    /** Checks that there is a status. */
    public WorkflowClosed {
      Objects.requireNonNull(status, "status");
    }

    @Override
    public String explanation() {
      return "The workflow run is closed: "
          + status
          + (currentRunId == null ? "." : ". The workflow goes on in run " + currentRunId + ".");
    }
  }
}

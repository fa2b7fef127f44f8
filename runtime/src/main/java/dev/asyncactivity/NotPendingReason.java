package dev.asyncactivity;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

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
   * It was completed, failed, timed out or cancelled, and it is not known which.
   *
   * @since 0.1
   */
  record Unknown() implements NotPendingReason {
    @Override
    public String explanation() {
      return "It was completed, failed, timed out or cancelled before.";
    }
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
   * The workflow run has ended.
   *
   * @param status Temporal's status of the run, such as {@code COMPLETED} or {@code TERMINATED}
   * @since 0.1
   */
  record WorkflowClosed(String status) implements NotPendingReason {

    /** Checks that there is a status. */
    public WorkflowClosed {
      Objects.requireNonNull(status, "status");
    }

    @Override
    public String explanation() {
      return "The workflow run is closed: " + status + ".";
    }
  }
}

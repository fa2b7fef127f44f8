package dev.asyncactivity.internal.wire;

import dev.asyncactivity.internal.payload.OutgoingFailure;
import dev.asyncactivity.internal.payload.OutgoingValue;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A way to the server. Each call repeats what can be repeated while its time lasts. What cannot be
 * answered completes the future with the exception that the server or the network gave as it is.
 *
 * <p>Thread-safe.
 */
public interface Wire {

  /**
   * Completes an activity.
   *
   * @param target the activity
   * @param result its result
   * @param call how to call
   * @return the answer
   */
  CompletableFuture<Reply> complete(CallTarget target, OutgoingValue result, Call call);

  /**
   * Fails an activity's attempt. By ids it is not repeated after a lost answer, which is {@link
   * Reply.Lost} then: the repeated call would fail the next attempt.
   *
   * @param target the activity
   * @param failure the failure
   * @param call how to call
   * @return the answer
   */
  CompletableFuture<Reply> fail(CallTarget target, OutgoingFailure failure, Call call);

  /**
   * Reports an activity's cancellation.
   *
   * @param target the activity
   * @param details the details
   * @param call how to call
   * @return the answer
   */
  CompletableFuture<Reply> reportCancellation(CallTarget target, OutgoingValue details, Call call);

  /**
   * Records a heartbeat.
   *
   * @param target the activity
   * @param details the details
   * @param call how to call
   * @return the answer
   */
  CompletableFuture<Reply> heartbeat(CallTarget target, OutgoingValue details, Call call);

  /**
   * Describes a workflow run.
   *
   * @param workflowId the workflow id
   * @param runId the run id, or null for the current run
   * @param call how to call
   * @return the description; empty if the namespace has no such workflow or run
   */
  CompletableFuture<Optional<WorkflowDescription>> describe(
      String workflowId, @Nullable String runId, Call call);

  /**
   * Reads in a workflow run's history what became of an activity, from the end where the server can
   * do that.
   *
   * @param run the run
   * @param activityId the activity id
   * @param maxPages how many pages may be read
   * @param call how to call
   * @return what was found
   */
  CompletableFuture<HistoryScan> readHistory(
      WorkflowDescription run, String activityId, int maxPages, Call call);

  /**
   * Whether a call that failed so may succeed later.
   *
   * @param failure what a future of this wire completed with
   * @return whether it is worth repeating
   */
  boolean isTransient(Throwable failure);
}

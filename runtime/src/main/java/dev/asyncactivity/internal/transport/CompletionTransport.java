package dev.asyncactivity.internal.transport;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AmbiguousActivityException;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.CompletionOutcome.NotPending;
import dev.asyncactivity.NotPendingException;
import dev.asyncactivity.NotPendingReason;
import dev.asyncactivity.NotPendingReason.UnknownCause;
import dev.asyncactivity.internal.transport.CompletionTarget.ByIds;
import dev.asyncactivity.internal.transport.CompletionTarget.ByToken;
import dev.asyncactivity.internal.transport.WorkflowLookup.Description;
import dev.asyncactivity.internal.transport.WorkflowLookup.PendingActivity;
import io.temporal.client.ActivityCanceledException;
import io.temporal.client.ActivityCompletionClient;
import io.temporal.client.ActivityCompletionException;
import io.temporal.client.ActivityCompletionFailureException;
import io.temporal.client.ActivityNotExistsException;
import io.temporal.client.ActivityPausedException;
import io.temporal.client.ActivityResetException;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowServiceException;
import io.temporal.failure.ApplicationFailure;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sends a handle's calls through the SDK's {@code ActivityCompletionClient}, and makes of its
 * answers what they mean: exceptions that name the activity, and a heartbeat's cancellation as
 * itself and not as the cause of another exception.
 *
 * <p>Thread-safe.
 */
public final class CompletionTransport {
  private final ActivityCompletionClient client;
  private final WorkflowLookup workflows;

  /**
   * Makes the transport; no call to the server.
   *
   * @param workflowClient the client whose namespace, data converter and interceptors are used
   */
  public CompletionTransport(WorkflowClient workflowClient) {
    this.client = workflowClient.newActivityCompletionClient();
    this.workflows = new WorkflowLookup(workflowClient);
  }

  /**
   * Completes the activity.
   *
   * @param destination the activity
   * @param result its result
   * @throws NotPendingException if it is not pending
   * @throws ActivityCompletionException if the call failed otherwise
   */
  public void complete(Destination destination, @Nullable Object result) {
    try {
      send(destination, target -> target.complete(client, result));
    } catch (ActivityNotExistsException notFound) {
      Optional<CompletionTarget> anyAttempt = anyAttempt(destination);
      if (anyAttempt.isEmpty()) {
        throw notPending(destination, notFound);
      }
      completeLaterAttempt(destination, anyAttempt.get(), result);
    }
  }

  private void completeLaterAttempt(
      Destination destination, CompletionTarget target, @Nullable Object result) {
    try {
      identified(destination, () -> target.complete(client, result));
    } catch (ActivityNotExistsException notFound) {
      throw notPending(destination, notFound);
    }
  }

  /**
   * Fails the activity's attempt.
   *
   * @param destination the activity
   * @param failure the failure
   * @throws NotPendingException if it is not pending
   * @throws ActivityCompletionException if the call failed otherwise
   */
  public void fail(Destination destination, ApplicationFailure failure) {
    try {
      send(destination, target -> target.fail(client, failure));
    } catch (ActivityNotExistsException notFound) {
      throw notPending(destination, notFound);
    }
  }

  /**
   * Records a heartbeat.
   *
   * @param destination the activity
   * @param details the details
   * @throws ActivityCanceledException if it was recorded and cancellation is requested
   * @throws ActivityPausedException if it was recorded and the activity is paused
   * @throws ActivityResetException if it was recorded and the activity was reset
   * @throws ActivityNotExistsException if the activity is not pending, with a {@link
   *     NotPendingException} as its cause
   * @throws ActivityCompletionException if the call failed otherwise
   */
  public void heartbeat(Destination destination, @Nullable Object details) {
    try {
      send(destination, target -> target.heartbeat(client, details));
    } catch (ActivityNotExistsException notFound) {
      throw gone(destination, notPending(destination, notFound));
    } catch (NotPendingException notPending) {
      throw gone(destination, notPending);
    }
  }

  private static ActivityNotExistsException gone(
      Destination destination, NotPendingException cause) {
    return new ActivityNotExistsException(ActivityIdentity.of(destination).asActivityInfo(), cause);
  }

  /**
   * Reports that the activity was cancelled. The SDK's client swallows the server's refusal, so
   * where the ids are known the server is asked first.
   *
   * @param destination the activity
   * @param details details for the workflow
   * @throws NotPendingException if it is not pending, or a later attempt is
   * @throws ActivityCompletionFailureException if no cancellation was requested
   */
  public void reportCancellation(Destination destination, @Nullable Object details) {
    CompletionTarget target = targetOf(destination);
    ActivityIdentity identity =
        target instanceof ByIds ids
            ? identityOf(destination, ids)
            : ActivityIdentity.of(destination);
    if (identity.workflowId() != null && identity.activityId() != null) {
      requireCancelRequested(destination, identity, identity.workflowId(), identity.activityId());
    }
    identified(destination, () -> target.reportCancellation(client, details));
  }

  private static ActivityIdentity identityOf(Destination destination, ByIds ids) {
    return new ActivityIdentity(
        ids.workflowId(), ids.runId(), destination.activityType(), ids.activityId());
  }

  private void requireCancelRequested(
      Destination destination, ActivityIdentity identity, String workflowId, String activityId) {
    Optional<Description> workflow = describe(identity, workflowId);
    Optional<PendingActivity> activity = workflow.flatMap(w -> w.withId(activityId));
    if (activity.isEmpty() || isEarlierAttempt(destination, activity.get())) {
      throw notPending(identity, reason(destination, workflow, activity), null);
    }
    if (!activity.get().cancelRequested()) {
      throw new ActivityCompletionFailureException(
          identity.asActivityInfo(),
          new IllegalStateException(
              "The workflow has not requested the cancellation of the activity, so Temporal would"
                  + " refuse the report. The activity is still parked: complete or fail it."));
    }
  }

  /** Makes the call to whatever the destination names now. */
  private void send(Destination destination, Consumer<CompletionTarget> call) {
    CompletionTarget target = targetOf(destination);
    identified(destination, () -> call.accept(target));
  }

  private CompletionTarget targetOf(Destination destination) {
    ActivityAddress address = destination.address();
    if (address instanceof ActivityAddress.Parked parked) {
      return new ByToken(parked.taskToken());
    }
    if (address instanceof ActivityAddress.ByTaskToken token) {
      return new ByToken(token.taskToken());
    }
    if (address instanceof ActivityAddress.ById ids) {
      return new ByIds(ids.workflowId(), ids.runId(), ids.activityId());
    }
    return onlyPending(destination, ((ActivityAddress.InWorkflow) address).workflowId());
  }

  /** Finds the one pending activity of the destination's type in the workflow's current run. */
  private CompletionTarget onlyPending(Destination destination, String workflowId) {
    ActivityIdentity identity = ActivityIdentity.of(destination);
    Description workflow =
        describe(identity, workflowId)
            .orElseThrow(() -> notPending(identity, new NotPendingReason.UnknownWorkflow(), null));
    List<PendingActivity> found = workflow.ofType(destination.activityType());
    if (found.size() > 1) {
      throw new AmbiguousActivityException(
          identity.asActivityInfo(), found.stream().map(PendingActivity::id).toList());
    }
    if (found.isEmpty()) {
      throw notPending(identity, noneOfType(workflow), null);
    }
    return new ByIds(workflowId, workflow.runId(), found.get(0).id());
  }

  /** Describes the workflow as a part of a call on the activity, and fails like the call. */
  private Optional<Description> describe(ActivityIdentity identity, String workflowId) {
    try {
      return workflows.describe(workflowId, identity.runId());
    } catch (WorkflowServiceException e) {
      Throwable cause = e.getCause();
      throw new ActivityCompletionFailureException(
          identity.asActivityInfo(), cause == null ? e : cause);
    }
  }

  private static NotPendingReason noneOfType(Description workflow) {
    if (workflow.isClosed()) {
      return new NotPendingReason.WorkflowClosed(workflow.statusName(), null);
    }
    return new NotPendingReason.NoneOfType(
        workflow.pending().stream().map(PendingActivity::type).distinct().sorted().toList());
  }

  /** The way to the current attempt, for a callback token that speaks for all attempts. */
  private static Optional<CompletionTarget> anyAttempt(Destination destination) {
    if (destination.attempts() == Attempts.ANY
        && destination.address() instanceof ActivityAddress.Parked parked
        && parked.workflowId() != null) {
      return Optional.of(new ByIds(parked.workflowId(), parked.runId(), parked.activityId()));
    }
    return Optional.empty();
  }

  /** Gives the SDK's exceptions the ids that they lack, and throws a wrapped signal itself. */
  private static void identified(Destination destination, Runnable call) {
    try {
      call.run();
    } catch (ActivityCompletionFailureException e) {
      Throwable cause = e.getCause();
      throw cause instanceof ActivityCompletionException signal
          ? identifiedSignal(destination, signal)
          : new ActivityCompletionFailureException(
              ActivityIdentity.of(destination).asActivityInfo(), cause == null ? e : cause);
    } catch (ActivityCanceledException | ActivityPausedException | ActivityResetException signal) {
      throw identifiedSignal(destination, signal);
    }
  }

  private static ActivityCompletionException identifiedSignal(
      Destination destination, ActivityCompletionException signal) {
    ActivityIdentity identity = ActivityIdentity.of(destination);
    if (signal instanceof ActivityCanceledException) {
      return new ActivityCanceledException(identity.asActivityInfo(), signal);
    }
    if (signal instanceof ActivityPausedException) {
      return new ActivityPausedException(identity.asActivityInfo());
    }
    if (signal instanceof ActivityResetException) {
      return new ActivityResetException(identity.asActivityInfo());
    }
    return signal;
  }

  /** Asks the server why, as far as a description of the workflow can tell. */
  private NotPendingException notPending(
      Destination destination, ActivityNotExistsException notFound) {
    ActivityIdentity identity = ActivityIdentity.of(destination);
    if (identity.workflowId() == null || identity.activityId() == null) {
      return notPending(identity, new NotPendingReason.Unknown(UnknownCause.NO_IDS), notFound);
    }
    try {
      Optional<Description> workflow = workflows.describe(identity.workflowId(), identity.runId());
      Optional<PendingActivity> activity = workflow.flatMap(w -> w.withId(identity.activityId()));
      return notPending(identity, reason(destination, workflow, activity), notFound);
    } catch (WorkflowServiceException e) {
      notFound.addSuppressed(e); // The answer stands; only its reason stays unknown.
      return notPending(
          identity, new NotPendingReason.Unknown(UnknownCause.LOOKUP_FAILED), notFound);
    }
  }

  private static NotPendingReason reason(
      Destination destination, Optional<Description> workflow, Optional<PendingActivity> activity) {
    if (workflow.isEmpty()) {
      return new NotPendingReason.UnknownWorkflow();
    }
    if (workflow.get().isClosed()) {
      return new NotPendingReason.WorkflowClosed(workflow.get().statusName(), null);
    }
    if (activity.isPresent() && isEarlierAttempt(destination, activity.get())) {
      return new NotPendingReason.Superseded(activity.get().attempt());
    }
    return new NotPendingReason.Unknown(UnknownCause.NOT_RECORDED);
  }

  private static boolean isEarlierAttempt(Destination destination, PendingActivity current) {
    return destination.address() instanceof ActivityAddress.Parked parked
        && parked.attempt() < current.attempt();
  }

  private static NotPendingException notPending(
      ActivityIdentity identity, NotPendingReason reason, @Nullable Throwable cause) {
    return new NotPendingException(identity.asActivityInfo(), new NotPending(reason), cause);
  }
}

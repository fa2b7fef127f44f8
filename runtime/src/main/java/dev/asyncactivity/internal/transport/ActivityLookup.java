package dev.asyncactivity.internal.transport;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AmbiguousActivityException;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.NotPendingReason;
import dev.asyncactivity.internal.wire.CallTarget;
import dev.asyncactivity.internal.wire.CallTarget.ByIds;
import dev.asyncactivity.internal.wire.CallTarget.ByToken;
import dev.asyncactivity.internal.wire.Wire;
import dev.asyncactivity.internal.wire.WorkflowDescription;
import dev.asyncactivity.internal.wire.WorkflowDescription.PendingActivity;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Finds what the server is to be asked about. */
final class ActivityLookup {
  private final Wire wire;

  ActivityLookup(Wire wire) {
    this.wire = wire;
  }

  /** What was looked for is there, or it is known why not. */
  sealed interface Found {
    record Target(CallTarget target) implements Found {}

    record Absent(NotPendingReason reason) implements Found {}
  }

  /** Finds whatever the call's address names now. */
  CompletableFuture<Found> find(ActivityCall call) {
    ActivityAddress address = call.destination().address();
    if (address instanceof ActivityAddress.Parked parked) {
      return found(new ByToken(parked.taskToken()));
    }
    if (address instanceof ActivityAddress.ByTaskToken token) {
      return found(new ByToken(token.taskToken()));
    }
    if (address instanceof ActivityAddress.ById ids) {
      return found(new ByIds(ids.workflowId(), ids.runId(), ids.activityId()));
    }
    String workflowId = ((ActivityAddress.InWorkflow) address).workflowId();
    return wire.describe(workflowId, null, call.call())
        .thenApply(
            workflow ->
                workflow.isEmpty()
                    ? new Found.Absent(new NotPendingReason.UnknownWorkflow())
                    : onlyPending(call, workflow.get()));
  }

  private static CompletableFuture<Found> found(CallTarget target) {
    return CompletableFuture.completedFuture(new Found.Target(target));
  }

  private static Found onlyPending(ActivityCall call, WorkflowDescription workflow) {
    List<PendingActivity> ofType =
        workflow.pending().stream()
            .filter(it -> ActivityTypes.same(it.type(), call.destination().activityType()))
            .toList();
    if (ofType.size() > 1) {
      throw new AmbiguousActivityException(
          call.identity().asActivityInfo(), ofType.stream().map(PendingActivity::id).toList());
    }
    if (ofType.isEmpty()) {
      return new Found.Absent(noneOfType(workflow));
    }
    return new Found.Target(new ByIds(workflow.workflowId(), workflow.runId(), ofType.get(0).id()));
  }

  private static NotPendingReason noneOfType(WorkflowDescription workflow) {
    if (workflow.isClosed()) {
      return new NotPendingReason.WorkflowClosed(workflow.statusName(), null);
    }
    return new NotPendingReason.NoneOfType(
        workflow.pending().stream().map(PendingActivity::type).distinct().sorted().toList());
  }

  /** The way to the current attempt, for a callback token that speaks for all attempts. */
  static Optional<CallTarget> anyAttempt(Destination destination) {
    if (destination.attempts() == Attempts.ANY
        && destination.address() instanceof ActivityAddress.Parked parked
        && parked.workflowId() != null) {
      return Optional.of(new ByIds(parked.workflowId(), parked.runId(), parked.activityId()));
    }
    return Optional.empty();
  }
}

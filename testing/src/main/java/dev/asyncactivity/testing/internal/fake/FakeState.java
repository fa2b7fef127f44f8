package dev.asyncactivity.testing.internal.fake;

import com.google.protobuf.util.Timestamps;
import dev.asyncactivity.internal.address.ParkedActivity;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.temporal.api.common.v1.ActivityType;
import io.temporal.api.common.v1.Payloads;
import io.temporal.api.enums.v1.PendingActivityState;
import io.temporal.api.enums.v1.WorkflowExecutionStatus;
import io.temporal.api.failure.v1.Failure;
import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.api.workflow.v1.PendingActivityInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One activity of the fake, as a server would keep it. Thread-safe. */
public final class FakeState {
  private static final long BETWEEN_ATTEMPTS_MILLIS = 60_000;

  private @Nullable ParkedActivity parked;
  private int attempt;
  private boolean running = true;

  /** Whether the attempt runs that has a task token. */
  private boolean firstRuns = true;

  private boolean listed = true;
  private boolean cancelRequested;
  private boolean paused;
  private boolean reset;
  private boolean recordsWhatIsRefused;
  private long scheduled;
  private String type;
  private WorkflowExecutionStatus workflow =
      WorkflowExecutionStatus.WORKFLOW_EXECUTION_STATUS_RUNNING;
  private LookUps lookUps = LookUps.ANSWERED;
  private List<String> otherTypes = List.of();
  private @Nullable HistoryEvent end;
  private @Nullable Payloads result;
  private @Nullable Failure failure;
  private @Nullable Payloads progress;
  private @Nullable Failure lastFailure;

  /** What the server says when it is asked about the activity. */
  public enum LookUps {
    /** What is so. */
    ANSWERED,
    /** That there is no such workflow. */
    NO_WORKFLOW,
    /** That the workflow has no such activity. */
    NO_ACTIVITY,
    /** That the caller may not ask. */
    DENIED,
    /** A history that never ends. */
    ENDLESS
  }

  FakeState(@Nullable ParkedActivity parked) {
    this.parked = parked;
    this.attempt = parked == null ? 1 : parked.attempt();
    this.scheduled = parked == null ? 0 : parked.scheduled();
    this.type = parked == null ? "" : parked.activityType();
    if (parked == null) {
      lookUps = LookUps.DENIED; // Of an activity that was not parked here only the token is known.
    }
  }

  /** It becomes known which activity an adopted one is. */
  synchronized void bind(ParkedActivity known) {
    parked = known;
    scheduled = known.scheduled();
    type = known.activityType();
    lookUps = LookUps.ANSWERED;
  }

  synchronized boolean isBound() {
    return parked != null;
  }

  synchronized boolean isIn(String workflowId, String runId) {
    return parked != null
        && workflowId.equals(parked.workflowId())
        && (runId.isEmpty() || runId.equals(parked.runId()));
  }

  synchronized boolean hasId(String activityId) {
    return parked != null && parked.activityId().equals(activityId);
  }

  /** Ends it with a result, if it is pending in the attempt; 0 for whatever attempt. */
  synchronized void complete(int ofAttempt, Payloads value, String identity) {
    if (isToBeRecordedOnly()) {
      end = FakeEvents.completed(value, FakeEvents.SOMEBODY_ELSE);
    }
    requireAlive(ofAttempt);
    end(FakeEvents.completed(value, identity));
    result = value;
  }

  /** Fails its attempt, if that is pending. */
  synchronized void fail(int ofAttempt, Failure value, String identity) {
    if (isToBeRecordedOnly()) {
      end = FakeEvents.failed(value, FakeEvents.SOMEBODY_ELSE);
    }
    requireRunning(ofAttempt);
    if (value.getApplicationFailureInfo().getNonRetryable()) {
      end(FakeEvents.failed(value, identity));
      failure = value;
    } else {
      failure = value;
      backOff(attempt + 1);
      lastFailure = value;
    }
  }

  synchronized void cancel(int ofAttempt, Payloads details, String identity) {
    requireRunning(ofAttempt);
    end(FakeEvents.canceled(details, identity));
  }

  /** Records progress; true if it may go on being asked. */
  public synchronized void heartbeat(int ofAttempt, Payloads details) {
    requireRunning(ofAttempt);
    progress = details;
  }

  private boolean isToBeRecordedOnly() {
    boolean once = recordsWhatIsRefused;
    recordsWhatIsRefused = false;
    return once;
  }

  private void requireRunning(int ofAttempt) {
    requireAlive(ofAttempt);
    if (!running) {
      throw notFound();
    }
  }

  private void requireAlive(int ofAttempt) {
    if (!isPending() || ofAttempt != 0 && (ofAttempt != attempt || !firstRuns)) {
      throw notFound();
    }
  }

  private static StatusRuntimeException notFound() {
    return Status.NOT_FOUND.withDescription("The fake has no such activity").asRuntimeException();
  }

  /** Whether it waits for an answer, or for its next attempt. */
  public synchronized boolean isPending() {
    return listed
        && end == null
        && workflow == WorkflowExecutionStatus.WORKFLOW_EXECUTION_STATUS_RUNNING;
  }

  /** Ends it by whatever was not asked for through the handle. */
  public synchronized void end(HistoryEvent event) {
    end = event;
    listed = false;
  }

  /** It is over, and the next answer is what was recorded before it. */
  public synchronized void endWithWhatComesNext() {
    listed = false;
    recordsWhatIsRefused = true;
  }

  /** It is not pending, and nothing says why. */
  public synchronized void vanish(LookUps looks) {
    listed = false;
    lookUps = looks;
  }

  /** Other activities are pending in its place. */
  public synchronized void replaceBy(List<String> types) {
    listed = false;
    otherTypes = types;
  }

  /** Its id is another activity's. */
  public synchronized void become(String otherType) {
    type = otherType;
    running = false;
  }

  /** Its workflow ends without it. */
  public synchronized void closeWorkflow(WorkflowExecutionStatus status) {
    workflow = status;
  }

  /** An attempt runs that is not the one before. */
  public synchronized void start(int number) {
    attempt = number;
    running = true;
    firstRuns = false;
    scheduled += BETWEEN_ATTEMPTS_MILLIS;
  }

  /** It waits for an attempt. */
  public synchronized void backOff(int next) {
    attempt = next;
    running = false;
    firstRuns = false;
    scheduled += BETWEEN_ATTEMPTS_MILLIS;
  }

  public synchronized void requestCancel() {
    cancelRequested = true;
  }

  public synchronized void pause() {
    paused = true;
  }

  public synchronized void reset() {
    reset = true;
  }

  synchronized boolean cancelRequested() {
    return cancelRequested;
  }

  synchronized boolean paused() {
    return paused;
  }

  synchronized boolean resetRequested() {
    return reset;
  }

  synchronized LookUps lookUps() {
    return lookUps;
  }

  synchronized WorkflowExecutionStatus workflow() {
    return workflow;
  }

  synchronized List<String> otherTypes() {
    return otherTypes;
  }

  synchronized @Nullable HistoryEvent end() {
    return end;
  }

  synchronized @Nullable ParkedActivity parked() {
    return parked;
  }

  public synchronized int attempt() {
    return attempt;
  }

  public synchronized @Nullable Payloads result() {
    return result;
  }

  public synchronized @Nullable Failure failure() {
    return failure;
  }

  public synchronized @Nullable Payloads progress() {
    return progress;
  }

  /** As the description of its workflow lists it; null if it does not. */
  synchronized @Nullable PendingActivityInfo described() {
    if (!isPending() || parked == null) {
      return null;
    }
    PendingActivityInfo.Builder info =
        PendingActivityInfo.newBuilder()
            .setActivityId(parked.activityId())
            .setActivityType(ActivityType.newBuilder().setName(type))
            .setAttempt(attempt)
            .setState(state())
            .setPaused(paused)
            .setScheduledTime(Timestamps.fromMillis(scheduled))
            .setLastStartedTime(Timestamps.fromMillis(scheduled));
    if (progress != null) {
      info.setHeartbeatDetails(progress);
    }
    if (lastFailure != null) {
      info.setLastFailure(lastFailure);
    }
    return info.build();
  }

  private PendingActivityState state() {
    if (!running) {
      return PendingActivityState.PENDING_ACTIVITY_STATE_SCHEDULED;
    }
    return cancelRequested
        ? PendingActivityState.PENDING_ACTIVITY_STATE_CANCEL_REQUESTED
        : PendingActivityState.PENDING_ACTIVITY_STATE_STARTED;
  }
}

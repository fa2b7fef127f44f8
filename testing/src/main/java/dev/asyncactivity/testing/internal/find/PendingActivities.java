package dev.asyncactivity.testing.internal.find;

import dev.asyncactivity.testing.internal.handoff.HandOffs;
import io.temporal.api.common.v1.WorkflowExecution;
import io.temporal.api.enums.v1.EventType;
import io.temporal.api.enums.v1.WorkflowExecutionStatus;
import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.api.workflowservice.v1.DescribeWorkflowExecutionResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What is pending in the workflow runs of a test. */
public final class PendingActivities {
  private final Runs runs;
  private final HandOffs handOffs;
  private final SignalWaits waits;

  /** By run id: how long its history was when it had nothing to do. */
  private final Map<String, Long> idleAt = new ConcurrentHashMap<>();

  public PendingActivities(Runs runs, HandOffs handOffs, SignalWaits waits) {
    this.runs = runs;
    this.handOffs = handOffs;
    this.waits = waits;
  }

  /** All that is pending in open runs, and all that their workflows wait for themselves. */
  public List<Pending> all() {
    return openRuns().flatMap(run -> Stream.concat(of(run), waits.in(run))).toList();
  }

  /** All that is pending in a run; nothing if it is closed. */
  public Stream<Pending> in(WorkflowExecution run) {
    return runs.describe(run).filter(PendingActivities::isOpen).stream().flatMap(this::of);
  }

  /** What was pending in a run when it was closed, which only the in-memory server says. */
  public Stream<Pending> leftIn(WorkflowExecution closedRun) {
    return runs.describe(closedRun).stream().flatMap(this::of);
  }

  /** The same activity as it is by now; empty if it is not pending any more. */
  public Optional<Pending> again(Pending activity) {
    if (activity.signalWait() != null) {
      return all().stream().filter(activity::isSameActivity).findFirst();
    }
    return in(activity.run()).filter(activity::isSameActivity).findFirst();
  }

  private Stream<Pending> of(DescribeWorkflowExecutionResponse described) {
    WorkflowExecution run = described.getWorkflowExecutionInfo().getExecution();
    return described.getPendingActivitiesList().stream()
        .map(
            info ->
                new Pending(run, info, handOffs.find(run.getRunId(), info.getActivityId()), null));
  }

  private static boolean isOpen(DescribeWorkflowExecutionResponse described) {
    return described.getWorkflowExecutionInfo().getStatus()
        == WorkflowExecutionStatus.WORKFLOW_EXECUTION_STATUS_RUNNING;
  }

  /** Whether nothing will happen before the outside answers or time passes. */
  public boolean isQuiet() {
    return openRuns()
        .allMatch(run -> !hasWorkflowTask(run) && of(run).noneMatch(Pending::isInWorkersHands));
  }

  /** Whether no workflow has anything to do. */
  public boolean hasNoWorkflowTask() {
    return openRuns().noneMatch(this::hasWorkflowTask);
  }

  private Stream<DescribeWorkflowExecutionResponse> openRuns() {
    return runs.open().stream()
        .flatMap(run -> runs.describe(run).stream())
        .filter(PendingActivities::isOpen);
  }

  private boolean hasWorkflowTask(DescribeWorkflowExecutionResponse described) {
    WorkflowExecution run = described.getWorkflowExecutionInfo().getExecution();
    long length = described.getWorkflowExecutionInfo().getHistoryLength();
    if (Long.valueOf(length).equals(idleAt.get(run.getRunId()))) {
      return false;
    }
    List<HistoryEvent> history = runs.history(run);
    if (hasWorkflowTask(history)) {
      return true;
    }
    idleAt.put(run.getRunId(), (long) history.size());
    return false;
  }

  private static boolean hasWorkflowTask(List<HistoryEvent> history) {
    for (int i = history.size() - 1; i >= 0; i--) {
      EventType type = history.get(i).getEventType();
      switch (type) {
        case EVENT_TYPE_WORKFLOW_TASK_COMPLETED -> {
          return false;
        }
        case EVENT_TYPE_WORKFLOW_TASK_SCHEDULED,
            EVENT_TYPE_WORKFLOW_TASK_STARTED,
            EVENT_TYPE_WORKFLOW_TASK_FAILED,
            EVENT_TYPE_WORKFLOW_TASK_TIMED_OUT -> {
          return true;
        }
        default -> {
          // Says nothing of workflow tasks.
        }
      }
    }
    return true;
  }

  /** The runs. */
  public Runs runs() {
    return runs;
  }
}

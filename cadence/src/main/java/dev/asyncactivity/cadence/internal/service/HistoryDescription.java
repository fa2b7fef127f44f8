package dev.asyncactivity.cadence.internal.service;

import com.uber.cadence.ActivityTaskScheduledEventAttributes;
import com.uber.cadence.HistoryEvent;
import dev.asyncactivity.internal.delivery.RunDescription;
import dev.asyncactivity.internal.delivery.RunDescription.Clock;
import dev.asyncactivity.internal.delivery.RunDescription.PendingActivity;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Describes a run by its history, which is all that the in-memory service tells. A history does not
 * show attempts: whatever is pending counts as the attempt that a call is about.
 */
final class HistoryDescription {
  private final Map<Long, ActivityTaskScheduledEventAttributes> pending = new LinkedHashMap<>();
  private final Set<Long> cancelRequested = new HashSet<>();
  private String status = "RUNNING";
  private String workflowType = "";
  private @Nullable String taskList;

  private HistoryDescription() {}

  /** Describes a run by all its events. */
  static RunDescription of(
      String workflowId, @Nullable String runId, List<HistoryEvent> events, int attempt) {
    HistoryDescription description = new HistoryDescription();
    events.forEach(description::accept);
    return description.describe(workflowId, runId == null ? "" : runId, attempt);
  }

  private void accept(HistoryEvent event) {
    switch (event.getEventType()) {
      case WorkflowExecutionStarted -> {
        var it = event.getWorkflowExecutionStartedEventAttributes();
        workflowType = it.getWorkflowType().getName();
        taskList = it.getTaskList().getName();
      }
      case ActivityTaskScheduled ->
          pending.put(event.getEventId(), event.getActivityTaskScheduledEventAttributes());
      case ActivityTaskCancelRequested -> cancelRequested(event);
      case ActivityTaskCompleted, ActivityTaskFailed, ActivityTaskTimedOut, ActivityTaskCanceled ->
          pending.remove(HistoryEvents.scheduledEvent(event));
      case WorkflowExecutionCompleted -> status = "COMPLETED";
      case WorkflowExecutionFailed -> status = "FAILED";
      case WorkflowExecutionCanceled -> status = "CANCELED";
      case WorkflowExecutionTerminated -> status = "TERMINATED";
      case WorkflowExecutionTimedOut -> status = "TIMED_OUT";
      case WorkflowExecutionContinuedAsNew -> status = "CONTINUED_AS_NEW";
      default -> {} // Of no activity.
    }
  }

  private void cancelRequested(HistoryEvent event) {
    String id = event.getActivityTaskCancelRequestedEventAttributes().getActivityId();
    pending.forEach(
        (scheduled, it) -> {
          if (it.getActivityId().equals(id)) {
            cancelRequested.add(scheduled);
          }
        });
  }

  private RunDescription describe(String workflowId, String runId, int attempt) {
    return new RunDescription(
        workflowId,
        runId,
        status,
        !status.equals("RUNNING"),
        workflowType,
        taskList,
        pending.entrySet().stream()
            .map(it -> pending(it.getValue(), attempt, cancelRequested.contains(it.getKey())))
            .toList());
  }

  private static PendingActivity pending(
      ActivityTaskScheduledEventAttributes it, int attempt, boolean cancelRequested) {
    return new PendingActivity(
        it.getActivityId(),
        it.getActivityType().getName(),
        Math.max(1, attempt),
        0,
        new Clock(0, 0, 0),
        cancelRequested,
        false,
        "",
        null,
        it.getTaskList().getName(),
        "",
        null);
  }
}

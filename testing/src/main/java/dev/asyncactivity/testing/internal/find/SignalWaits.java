package dev.asyncactivity.testing.internal.find;

import dev.asyncactivity.ActivityAddress.Waiting;
import dev.asyncactivity.WaitTicket;
import dev.asyncactivity.internal.waiting.WaitAnswer;
import dev.asyncactivity.internal.waiting.WaitCall;
import dev.asyncactivity.internal.waiting.WaitNames;
import io.temporal.api.common.v1.ActivityType;
import io.temporal.api.common.v1.Payloads;
import io.temporal.api.common.v1.WorkflowExecution;
import io.temporal.api.enums.v1.PendingActivityState;
import io.temporal.api.history.v1.ActivityTaskScheduledEventAttributes;
import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.api.workflow.v1.PendingActivityInfo;
import io.temporal.api.workflowservice.v1.DescribeWorkflowExecutionResponse;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowNotFoundException;
import io.temporal.common.converter.DataConverterException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What workflows wait for themselves. The server knows nothing of it: the hand-offs in a run's
 * history name the waits, and the workflow says which of them are open.
 */
public final class SignalWaits {
  private final WorkflowClient client;
  private final Runs runs;

  /** By run id: what was handed off by the time that its history was so long. */
  private final Map<String, HandedOff> handedOff = new ConcurrentHashMap<>();

  /** The waits in the runs of a client. */
  public SignalWaits(WorkflowClient client, Runs runs) {
    this.client = client;
    this.runs = runs;
  }

  private record HandedOff(long historyLength, Collection<Pending> waits) {}

  /** The waits in a run that are open. */
  Stream<Pending> in(DescribeWorkflowExecutionResponse described) {
    WorkflowExecution run = described.getWorkflowExecutionInfo().getExecution();
    long length = described.getWorkflowExecutionInfo().getHistoryLength();
    HandedOff known = handedOff.get(run.getRunId());
    if (known == null || known.historyLength != length) {
      known = new HandedOff(length, read(run));
      handedOff.put(run.getRunId(), known);
    }
    return known.waits.stream().flatMap(wait -> asOfNow(wait).stream());
  }

  /** The last attempt of each wait whose hand-off has ended. */
  private Collection<Pending> read(WorkflowExecution run) {
    Map<Long, Pending> running = new HashMap<>();
    Map<String, Pending> waits = new LinkedHashMap<>();
    for (HistoryEvent event : runs.history(run)) {
      if (event.hasActivityTaskScheduledEventAttributes()) {
        Pending wait = waitOf(run, event.getActivityTaskScheduledEventAttributes());
        if (wait != null) {
          running.put(event.getEventId(), wait);
        }
      } else if (event.hasActivityTaskCompletedEventAttributes()) {
        long scheduled = event.getActivityTaskCompletedEventAttributes().getScheduledEventId();
        Pending wait = running.get(scheduled);
        if (wait != null) {
          waits.put(Objects.requireNonNull(wait.signalWait()).waitId(), wait);
        }
      }
    }
    return waits.values();
  }

  /** Null if it hands nothing off. */
  private @Nullable Pending waitOf(
      WorkflowExecution run, ActivityTaskScheduledEventAttributes scheduled) {
    String type = WaitNames.handedOffBy(scheduled.getActivityType().getName());
    WaitTicket ticket = type == null ? null : lastArgument(scheduled.getInput());
    if (type == null || ticket == null) {
      return null;
    }
    return new Pending(
        run,
        PendingActivityInfo.newBuilder()
            .setActivityId(scheduled.getActivityId())
            .setActivityType(ActivityType.newBuilder().setName(type))
            .setAttempt(ticket.attempt())
            .setState(PendingActivityState.PENDING_ACTIVITY_STATE_STARTED)
            .build(),
        null,
        new Waiting(
            client.getOptions().getNamespace(),
            run.getWorkflowId(),
            ticket.waitId(),
            type,
            ticket.attempt()));
  }

  /** Null if it is no ticket: the user's own activity has such a name. */
  private @Nullable WaitTicket lastArgument(Payloads input) {
    try {
      return client
          .getOptions()
          .getDataConverter()
          .fromPayloads(
              input.getPayloadsCount() - 1, Optional.of(input), WaitTicket.class, WaitTicket.class);
    } catch (DataConverterException e) {
      return null;
    }
  }

  /** With the attempt that it is in by now; empty if it has ended. */
  private Optional<Pending> asOfNow(Pending pending) {
    Waiting wait = Objects.requireNonNull(pending.signalWait());
    WaitCall question = new WaitCall(wait.waitId(), wait.attempt(), null);
    try {
      WaitAnswer answer =
          client
              .newUntypedWorkflowStub(wait.workflowId())
              .query(WaitNames.answer(wait.activityType()), WaitAnswer.class, question);
      return answer != null && WaitAnswer.OPEN.equals(answer.state())
          ? Optional.of(pending.inAttempt(Integer.parseInt(answer.detail())))
          : Optional.empty();
    } catch (WorkflowNotFoundException e) {
      return Optional.empty(); // It has ended since.
    }
  }
}

package parking;

import com.google.protobuf.ByteString;
import com.google.protobuf.util.Durations;
import expenses.ExpenseReport;
import io.grpc.Status.Code;
import io.grpc.StatusRuntimeException;
import io.temporal.api.command.v1.Command;
import io.temporal.api.command.v1.CompleteWorkflowExecutionCommandAttributes;
import io.temporal.api.command.v1.ContinueAsNewWorkflowExecutionCommandAttributes;
import io.temporal.api.command.v1.ScheduleActivityTaskCommandAttributes;
import io.temporal.api.common.v1.ActivityType;
import io.temporal.api.common.v1.RetryPolicy;
import io.temporal.api.common.v1.WorkflowType;
import io.temporal.api.enums.v1.CommandType;
import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.api.taskqueue.v1.TaskQueue;
import io.temporal.api.workflowservice.v1.PollWorkflowTaskQueueRequest;
import io.temporal.api.workflowservice.v1.PollWorkflowTaskQueueResponse;
import io.temporal.api.workflowservice.v1.RespondWorkflowTaskCompletedRequest;
import io.temporal.common.converter.DefaultDataConverter;
import io.temporal.serviceclient.WorkflowServiceStubs;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * The workflows of {@link ParkingWorkflow} as the other SDKs run them: they number the activities
 * from the start of each run, so that after continue-as-new the same id is another question. The
 * Java SDK cannot say an activity's id; hence this worker of a few commands.
 */
final class NumberedWorkflows implements AutoCloseable {
  /** The signal upon which a workflow continues as new. */
  static final String CONTINUE = "continueAsNew";

  private static final String ACTIVITY_ID = "1";
  private static final int POLLERS = 4;

  /**
   * A poll that found nothing; a task that the server has given up, or that does not know what has
   * happened since, as that the activity has ended: it gives another.
   */
  private static final Set<Code> EXPECTED =
      EnumSet.of(Code.DEADLINE_EXCEEDED, Code.NOT_FOUND, Code.INVALID_ARGUMENT);

  private final WorkflowServiceStubs service;
  private final String namespace;
  private final String taskQueue;
  private final String activityQueue;
  private volatile boolean closed;

  NumberedWorkflows(
      WorkflowServiceStubs service, String namespace, String taskQueue, String activityQueue) {
    this.service = service;
    this.namespace = namespace;
    this.taskQueue = taskQueue;
    this.activityQueue = activityQueue;
    for (int i = 0; i < POLLERS; i++) {
      Thread poller = new Thread(this::poll, "numbered-workflows-" + i);
      poller.setDaemon(true);
      poller.start();
    }
  }

  private void poll() {
    while (!closed) {
      try {
        PollWorkflowTaskQueueResponse task =
            service
                .blockingStub()
                .withDeadlineAfter(70, TimeUnit.SECONDS)
                .pollWorkflowTaskQueue(
                    PollWorkflowTaskQueueRequest.newBuilder()
                        .setNamespace(namespace)
                        .setTaskQueue(queue(taskQueue))
                        .build());
        if (!task.getTaskToken().isEmpty()) {
          respond(task.getTaskToken(), next(task.getHistory().getEventsList()));
        }
      } catch (StatusRuntimeException e) {
        if (!closed && !EXPECTED.contains(e.getStatus().getCode())) {
          throw e;
        }
      }
    }
  }

  private void respond(ByteString taskToken, List<Command> commands) {
    service
        .blockingStub()
        .respondWorkflowTaskCompleted(
            RespondWorkflowTaskCompletedRequest.newBuilder()
                .setNamespace(namespace)
                .setTaskToken(taskToken)
                .addAllCommands(commands)
                .build());
  }

  private List<Command> next(List<HistoryEvent> history) {
    Optional<Ending> ending =
        history.stream().flatMap(event -> Ending.of(event).stream()).findFirst();
    if (ending.isPresent()) {
      return List.of(complete(ending.get().forTheWorkflow()));
    }
    if (history.stream().anyMatch(NumberedWorkflows::asksToContinue)) {
      return List.of(continueAsNew());
    }
    return history.stream().anyMatch(HistoryEvent::hasActivityTaskScheduledEventAttributes)
        ? List.of()
        : List.of(schedule());
  }

  private static boolean asksToContinue(HistoryEvent event) {
    return event.hasWorkflowExecutionSignaledEventAttributes()
        && event.getWorkflowExecutionSignaledEventAttributes().getSignalName().equals(CONTINUE);
  }

  private Command schedule() {
    return Command.newBuilder()
        .setCommandType(CommandType.COMMAND_TYPE_SCHEDULE_ACTIVITY_TASK)
        .setScheduleActivityTaskCommandAttributes(
            ScheduleActivityTaskCommandAttributes.newBuilder()
                .setActivityId(ACTIVITY_ID)
                .setActivityType(ActivityType.newBuilder().setName("RequestApproval"))
                .setTaskQueue(queue(activityQueue))
                .setInput(
                    DefaultDataConverter.STANDARD_INSTANCE
                        .toPayloads(new ExpenseReport("r-1", "ann", 100))
                        .orElseThrow())
                .setScheduleToCloseTimeout(Durations.fromMinutes(30))
                .setScheduleToStartTimeout(Durations.fromMinutes(30))
                .setStartToCloseTimeout(Durations.fromMinutes(30))
                .setRetryPolicy(
                    RetryPolicy.newBuilder()
                        .setInitialInterval(Durations.fromMillis(1))
                        .setBackoffCoefficient(2)
                        .setMaximumAttempts(5)))
        .build();
  }

  private Command continueAsNew() {
    return Command.newBuilder()
        .setCommandType(CommandType.COMMAND_TYPE_CONTINUE_AS_NEW_WORKFLOW_EXECUTION)
        .setContinueAsNewWorkflowExecutionCommandAttributes(
            ContinueAsNewWorkflowExecutionCommandAttributes.newBuilder()
                .setWorkflowType(WorkflowType.newBuilder().setName("ParkingWorkflow"))
                .setTaskQueue(queue(taskQueue))
                .setWorkflowRunTimeout(Durations.fromMinutes(60))
                .setWorkflowTaskTimeout(Durations.fromSeconds(10)))
        .build();
  }

  private static Command complete(String result) {
    return Command.newBuilder()
        .setCommandType(CommandType.COMMAND_TYPE_COMPLETE_WORKFLOW_EXECUTION)
        .setCompleteWorkflowExecutionCommandAttributes(
            CompleteWorkflowExecutionCommandAttributes.newBuilder()
                .setResult(DefaultDataConverter.STANDARD_INSTANCE.toPayloads(result).orElseThrow()))
        .build();
  }

  private static TaskQueue queue(String name) {
    return TaskQueue.newBuilder().setName(name).build();
  }

  @Override
  public void close() {
    closed = true;
  }
}

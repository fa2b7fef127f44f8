package expenses.app;

import com.google.protobuf.util.Timestamps;
import expenses.ReviewProgress;
import expenses.app.Outcome.Status;
import expenses.app.ResultTable.Row;
import io.temporal.api.common.v1.Payloads;
import io.temporal.api.enums.v1.WorkflowExecutionStatus;
import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.api.workflow.v1.PendingActivityInfo;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowExecutionDescription;
import io.temporal.client.WorkflowFailedException;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.failure.CanceledFailure;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import io.temporal.worker.Worker;
import io.temporal.worker.WorkerFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** Runs the worker, starts a workflow for each report, and asks Temporal about them. */
final class Office implements AutoCloseable {
  private static final long POLL_MILLIS = 100;

  // Different in each run: a server that was there before knows the ids of earlier runs.
  private final String run = "expenses-" + UUID.randomUUID();
  private final WorkflowServiceStubs stubs;
  private final WorkflowClient client;
  private final WorkerFactory workers;
  private final Outbox outbox;

  private Office(WorkflowServiceStubs stubs, Outbox outbox) {
    this.stubs = stubs;
    this.client = WorkflowClient.newInstance(stubs);
    this.workers = WorkerFactory.newInstance(client);
    this.outbox = outbox;
  }

  /** Connects to the Temporal server, and starts the worker. */
  static Office open(String target, Outbox outbox, Path archive) {
    WorkflowServiceStubs stubs =
        WorkflowServiceStubs.newServiceStubs(
            WorkflowServiceStubsOptions.newBuilder().setTarget(target).build());
    Office office = new Office(stubs, outbox);
    office.startWorker(new ExpenseActivitiesImpl(outbox, archive));
    return office;
  }

  private void startWorker(ExpenseActivitiesImpl activities) {
    Worker worker = workers.newWorker(run);
    worker.registerWorkflowImplementationTypes(ExpenseWorkflowImpl.class);
    worker.registerActivitiesImplementations(activities);
    workers.start();
  }

  @Override
  public void close() {
    workers.shutdownNow();
    stubs.shutdownNow();
  }

  WorkflowStub submit(Submission submission) {
    WorkflowStub workflow =
        client.newUntypedWorkflowStub(
            "ExpenseWorkflow",
            WorkflowOptions.newBuilder()
                .setTaskQueue(run)
                .setWorkflowId(run + "-" + submission.report().id())
                // Nothing stays behind on a server if the demo is stopped.
                .setWorkflowExecutionTimeout(Duration.ofMinutes(10))
                .build());
    workflow.start(submission.report(), submission.answerWithin());
    return workflow;
  }

  /**
   * Takes a report back as soon as the approver reads it; not before, because then nobody would
   * have to be told.
   *
   * @param workflow the report's workflow
   * @param goOn whether there is any hope that the approver will
   * @return how far the approver had read; empty if it was not taken back
   */
  Optional<ReviewProgress> withdraw(WorkflowStub workflow, BooleanSupplier goOn)
      throws InterruptedException {
    WorkflowExecutionDescription description = workflow.describe();
    while (isRunning(description) && goOn.getAsBoolean()) {
      Optional<ReviewProgress> progress = progress(description);
      if (progress.isPresent()) {
        workflow.cancel();
        return progress;
      }
      Thread.sleep(POLL_MILLIS);
      description = workflow.describe();
    }
    return Optional.empty();
  }

  private static boolean isRunning(WorkflowExecutionDescription description) {
    return description.getStatus() == WorkflowExecutionStatus.WORKFLOW_EXECUTION_STATUS_RUNNING;
  }

  /** The last heartbeat of the approver. */
  private Optional<ReviewProgress> progress(WorkflowExecutionDescription description) {
    return description.getRawDescription().getPendingActivitiesList().stream()
        .filter(PendingActivityInfo::hasHeartbeatDetails)
        .map(activity -> progress(activity.getHeartbeatDetails()))
        .findFirst();
  }

  private ReviewProgress progress(Payloads details) {
    return client
        .getOptions()
        .getDataConverter()
        .fromPayloads(0, Optional.of(details), ReviewProgress.class, ReviewProgress.class);
  }

  /** What became of a report; waits until its workflow has ended. */
  Row result(Submission submission, WorkflowStub workflow) {
    String id = submission.report().id();
    return new Row(id, outcome(submission, workflow), outbox.attempts(id), waited(workflow));
  }

  private static Outcome outcome(Submission submission, WorkflowStub workflow) {
    try {
      return workflow.getResult(Outcome.class);
    } catch (WorkflowFailedException e) {
      if (e.getCause() instanceof CanceledFailure) {
        return new Outcome(Status.WITHDRAWN, submission.report().employee(), "");
      }
      throw e;
    }
  }

  /** How long the workflow waited for the approver, from its history. */
  private Duration waited(WorkflowStub workflow) {
    List<HistoryEvent> history =
        client.fetchHistory(workflow.getExecution().getWorkflowId()).getEvents();
    // The first activity of the workflow is the request for approval.
    HistoryEvent asked = first(history, HistoryEvent::hasActivityTaskScheduledEventAttributes);
    HistoryEvent ended = first(history, Office::isEndOfActivity);
    return Duration.ofMillis(
        Timestamps.toMillis(ended.getEventTime()) - Timestamps.toMillis(asked.getEventTime()));
  }

  private static boolean isEndOfActivity(HistoryEvent event) {
    return event.hasActivityTaskCompletedEventAttributes()
        || event.hasActivityTaskFailedEventAttributes()
        || event.hasActivityTaskTimedOutEventAttributes()
        || event.hasActivityTaskCanceledEventAttributes();
  }

  private static HistoryEvent first(List<HistoryEvent> history, Predicate<HistoryEvent> which) {
    return history.stream().filter(which).findFirst().orElseThrow();
  }
}

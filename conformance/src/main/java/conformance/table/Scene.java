package conformance.table;

import conformance.contract.ReviewActivitiesCompleter.Review;
import conformance.server.Namespaces;
import conformance.worker.Parking;
import conformance.worker.Plan;
import conformance.worker.ReviewWorkflow;
import io.temporal.api.enums.v1.PendingActivityState;
import io.temporal.api.enums.v1.WorkflowExecutionStatus;
import io.temporal.api.workflow.v1.PendingActivityInfo;
import io.temporal.client.WorkflowFailedException;
import io.temporal.client.WorkflowNotFoundException;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** One row's workflow on a site. */
final class Scene implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Site site;
  private final String workflowId = "row-" + UUID.randomUUID();

  Scene(Site site) {
    this.site = site;
  }

  Site site() {
    return site;
  }

  String workflowId() {
    return workflowId;
  }

  /** Starts the workflow. */
  void start(Plan plan) {
    start(plan, null);
  }

  /** Starts the workflow, and limits its run. */
  void start(Plan plan, @Nullable Duration runTimeout) {
    WorkflowOptions options =
        WorkflowOptions.newBuilder()
            .setTaskQueue(Site.TASK_QUEUE)
            .setWorkflowId(workflowId)
            .setWorkflowRunTimeout(runTimeout)
            .build();
    site.client().newUntypedWorkflowStub("ReviewWorkflow", options).start(plan);
  }

  /** Starts the workflow, and waits for its hand-off. */
  Parking park(Plan plan) throws InterruptedException {
    start(plan);
    return nextParking();
  }

  /** Waits for the next hand-off. */
  Parking nextParking() throws InterruptedException {
    return site.parkings()
        .next(workflowId)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "Nothing was handed off. " + status() + ", pending: " + pending()));
  }

  /** A handle of a review, by an address of the kind. */
  Review review(AddressKind kind, Parking parking) {
    return kind == AddressKind.CALLBACK_TOKEN
        ? site.completer().review(parking.token())
        : site.completer().review(kind.of(parking));
  }

  /** The workflow's current run. */
  WorkflowStub workflow() {
    return site.client().newUntypedWorkflowStub(workflowId);
  }

  ReviewWorkflow signals() {
    return site.client().newWorkflowStub(ReviewWorkflow.class, workflowId);
  }

  WorkflowExecutionStatus status() {
    return workflow().describe().getStatus();
  }

  List<PendingActivityInfo> pending() {
    return workflow().describe().getRawDescription().getPendingActivitiesList();
  }

  /** Waits until the only pending activity is in a state. */
  void awaitPending(PendingActivityState state) throws InterruptedException {
    await(
        "One is in " + state,
        () -> pending().stream().anyMatch(activity -> activity.getState() == state));
  }

  /** Waits until an attempt is the current one, be it under way or not. */
  void awaitAttempt(int attempt) throws InterruptedException {
    await(
        "The attempt is " + attempt,
        () -> pending().stream().anyMatch(activity -> activity.getAttempt() == attempt));
  }

  /** Waits until no activity is pending. */
  void awaitNonePending() throws InterruptedException {
    await("None is pending", () -> pending().isEmpty());
  }

  /** Waits until the workflow is closed, or goes on in another run. */
  void awaitClosed() throws InterruptedException {
    await(
        "It is closed",
        () -> status() != WorkflowExecutionStatus.WORKFLOW_EXECUTION_STATUS_RUNNING);
  }

  /** Asks again and again until it is so. */
  void await(String what, BooleanSupplier condition) throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException(
            "Not so within "
                + PATIENCE
                + ": "
                + what
                + ". "
                + status()
                + ", pending: "
                + pending());
      }
      TimeUnit.MILLISECONDS.sleep(50); // between two questions
    }
  }

  /** What became of the workflow's activity, as the workflow sees it, in words. */
  String seen() throws TimeoutException {
    if (status() == WorkflowExecutionStatus.WORKFLOW_EXECUTION_STATUS_RUNNING) {
      List<PendingActivityInfo> pending = pending();
      if (!pending.isEmpty()) {
        return inWords(pending.get(0));
      }
      end();
    }
    try {
      return workflow().getResult(PATIENCE.toSeconds(), TimeUnit.SECONDS, String.class);
    } catch (WorkflowFailedException e) {
      return "workflow " + Situation.nameOf(status());
    }
  }

  /** Lets a workflow that lingers end; one that does not may be quicker. */
  private void end() {
    try {
      signals().end(Plan.Ending.WHEN_DONE);
    } catch (WorkflowNotFoundException e) {
      Row.logger().debug("It has ended by itself", e);
    }
  }

  private static String inWords(PendingActivityInfo activity) {
    String attempt = activity.getAttempt() == 1 ? "" : ", attempt " + activity.getAttempt();
    boolean isPaused =
        activity.getState() == PendingActivityState.PENDING_ACTIVITY_STATE_PAUSED
            || activity.getState() == PendingActivityState.PENDING_ACTIVITY_STATE_PAUSE_REQUESTED;
    return (isPaused ? "paused" : "pending") + attempt;
  }

  /** The namespace that the workflow is in. */
  static String namespace() {
    return Namespaces.OWN;
  }

  /** Ends the workflow, whatever has become of it. */
  @Override
  public void close() {
    try {
      workflow().terminate("The row is done");
    } catch (WorkflowNotFoundException e) {
      Row.logger().debug("It has ended already, or was never started", e);
    }
  }
}

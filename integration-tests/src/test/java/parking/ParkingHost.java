package parking;

import expenses.ExpenseActivitiesCompleter.RequestApproval;
import expenses.ExpenseActivitiesImplBase;
import expenses.ExpenseReport;
import io.temporal.activity.Activity;
import io.temporal.api.common.v1.WorkflowExecution;
import io.temporal.api.enums.v1.WorkflowExecutionStatus;
import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.api.workflowservice.v1.DescribeWorkflowExecutionRequest;
import io.temporal.api.workflowservice.v1.DescribeWorkflowExecutionResponse;
import io.temporal.api.workflowservice.v1.SignalWorkflowExecutionRequest;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import io.temporal.testserver.TestServer;
import io.temporal.worker.Worker;
import io.temporal.worker.WorkerFactory;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * A server that other processes can reach, a worker whose activities park, and a connection of its
 * own that says the truth about them.
 */
public final class ParkingHost implements AutoCloseable {
  private static final long PATIENCE_SECONDS = Long.getLong("parking.patience", 120);

  private final String taskQueue = "parking-" + UUID.randomUUID();
  private final Map<String, CompletableFuture<ParkedActivity>> handOffs = new ConcurrentHashMap<>();
  private final String numberedQueue = taskQueue + "-numbered";
  private final String target;
  private final Closeable server;
  private final WorkflowServiceStubs service;
  private final WorkflowClient client;
  private final WorkerFactory factory;
  private final NumberedWorkflows numbered;

  private ParkingHost(String target, Closeable server) {
    this.target = target;
    this.server = server;
    this.service =
        WorkflowServiceStubs.newServiceStubs(
            WorkflowServiceStubsOptions.newBuilder().setTarget(target).build());
    this.client = WorkflowClient.newInstance(service);
    this.factory = WorkerFactory.newInstance(client);
    Worker worker = factory.newWorker(taskQueue);
    worker.registerWorkflowImplementationTypes(ParkingWorkflow.Impl.class);
    worker.registerActivitiesImplementations(new Approvals());
    factory.start();
    numbered =
        new NumberedWorkflows(
            service, client.getOptions().getNamespace(), numberedQueue, taskQueue);
  }

  /**
   * Starts the worker, and the server too unless there is one.
   *
   * @param target a server's address, or an empty text for an in-memory server
   */
  public static ParkingHost start(String target) {
    if (!target.isEmpty()) {
      return new ParkingHost(target, () -> {});
    }
    int port = freePort();
    return new ParkingHost("127.0.0.1:" + port, TestServer.createPortBoundServer(port));
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String target() {
    return target;
  }

  public WorkflowServiceStubs service() {
    return service;
  }

  public WorkflowClient client() {
    return client;
  }

  /** Starts a workflow, and waits until its activity is parked. */
  public ParkedActivity park(int maximumAttempts) throws Exception {
    return park(taskQueue, maximumAttempts);
  }

  /** The same, of a workflow that numbers its activities, and that can continue as new. */
  public ParkedActivity parkNumbered() throws Exception {
    return park(numberedQueue, 0);
  }

  private ParkedActivity park(String queue, int maximumAttempts) throws Exception {
    WorkflowExecution execution =
        client
            .newUntypedWorkflowStub(
                "ParkingWorkflow",
                WorkflowOptions.newBuilder()
                    .setTaskQueue(queue)
                    .setWorkflowId("parked-" + UUID.randomUUID())
                    .build())
            .start(maximumAttempts);
    return parked(execution.getRunId(), 1);
  }

  /** Waits until an attempt of the activity of a run is parked. */
  public ParkedActivity parked(String runId, int attempt) throws Exception {
    return handOff(runId, attempt).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  private CompletableFuture<ParkedActivity> handOff(String runId, int attempt) {
    return handOffs.computeIfAbsent(runId + " " + attempt, it -> new CompletableFuture<>());
  }

  /**
   * Has a workflow continue as new, unless its activity ends first. An attempt is parked by then:
   * the in-memory server loses a run that continues as new while its activity starts anew.
   *
   * @return what the next run asks, or nothing if there is none
   */
  public Optional<ParkedActivity> continueAsNew(ParkedActivity activity) throws Exception {
    waitWhile(() -> isStarting(activity));
    service
        .blockingStub()
        .signalWorkflowExecution(
            SignalWorkflowExecutionRequest.newBuilder()
                .setNamespace(client.getOptions().getNamespace())
                .setWorkflowExecution(activity.execution())
                .setSignalName(NumberedWorkflows.CONTINUE)
                .build());
    waitWhile(() -> isRunning(activity));
    Optional<HistoryEvent> continued =
        client.fetchHistory(activity.workflowId(), activity.runId()).getEvents().stream()
            .filter(HistoryEvent::hasWorkflowExecutionContinuedAsNewEventAttributes)
            .findFirst();
    if (continued.isEmpty()) {
      return Optional.empty();
    }
    var attributes = continued.get().getWorkflowExecutionContinuedAsNewEventAttributes();
    return Optional.of(parked(attributes.getNewExecutionRunId(), 1));
  }

  private static void waitWhile(BooleanSupplier condition) throws Exception {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (condition.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new TimeoutException("Nothing changes");
      }
      Thread.sleep(5);
    }
  }

  /** Whether its attempt has not been parked; by ids it can fail before that. */
  private boolean isStarting(ParkedActivity activity) {
    return isRunning(activity)
        && describe(activity).getPendingActivitiesList().stream()
            .anyMatch(it -> !handOff(activity.runId(), it.getAttempt()).isDone());
  }

  private boolean isRunning(ParkedActivity activity) {
    return describe(activity).getWorkflowExecutionInfo().getStatus()
        == WorkflowExecutionStatus.WORKFLOW_EXECUTION_STATUS_RUNNING;
  }

  /** The ends of the workflow's only activity: none, or one, and anything else is wrong. */
  public List<Ending> endings(ParkedActivity activity) {
    List<HistoryEvent> events =
        client.fetchHistory(activity.workflowId(), activity.runId()).getEvents();
    return events.stream().flatMap(event -> Ending.of(event).stream()).toList();
  }

  public DescribeWorkflowExecutionResponse describe(ParkedActivity activity) {
    return service
        .blockingStub()
        .describeWorkflowExecution(
            DescribeWorkflowExecutionRequest.newBuilder()
                .setNamespace(client.getOptions().getNamespace())
                .setExecution(activity.execution())
                .build());
  }

  public WorkflowStub workflow(ParkedActivity activity) {
    return client.newUntypedWorkflowStub(activity.workflowId());
  }

  public String resultOf(ParkedActivity activity) throws TimeoutException {
    return workflow(activity).getResult(PATIENCE_SECONDS, TimeUnit.SECONDS, String.class);
  }

  @Override
  public void close() throws IOException {
    numbered.close();
    factory.shutdownNow();
    factory.awaitTermination(5, TimeUnit.SECONDS);
    service.shutdownNow();
    server.close();
  }

  private final class Approvals extends ExpenseActivitiesImplBase {
    @Override
    protected void requestApproval(ExpenseReport report, RequestApproval pending) {
      ParkedActivity parked = ParkedActivity.of(pending);
      int attempt = Activity.getExecutionContext().getInfo().getAttempt();
      handOff(parked.runId(), attempt).complete(parked);
    }

    @Override
    public void archive(String reportId) {}
  }
}

package dev.asyncactivity.support;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.internal.worker.ActivityParking;
import io.grpc.ClientInterceptor;
import io.temporal.activity.Activity;
import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import io.temporal.api.workflow.v1.PendingActivityInfo;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.serviceclient.RpcRetryOptions;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.Worker;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** An embedded server with a worker whose activities {@code Review} and {@code Count} park. */
public final class ParkingServer implements AutoCloseable {
  private static final String TASK_QUEUE = "parking";
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** The activities; in the hand-off, the handle goes to {@link #handedOff}. */
  @ActivityInterface
  public interface Reviews {
    String review(String text);

    @ActivityMethod(name = "Exact")
    String exact(String text);

    @ActivityMethod(name = "Archive")
    String archive(String text);
  }

  /** A hand-off as users write it. */
  public interface HandOff {
    void handOff(ReviewHandle pending) throws Exception;
  }

  private final TestWorkflowEnvironment environment;
  private final AsyncActivityClient client;
  private final Map<String, BlockingQueue<ReviewHandle>> parked = new ConcurrentHashMap<>();
  private final Map<String, HandOff> handOffs = new ConcurrentHashMap<>();
  private final Set<WorkflowStub> started = ConcurrentHashMap.newKeySet();

  public ParkingServer() {
    this(WorkflowClientOptions.getDefaultInstance());
  }

  /** A server whose worker and client have options of their own. */
  public ParkingServer(WorkflowClientOptions options) {
    environment =
        TestWorkflowEnvironment.newInstance(
            TestEnvironmentOptions.newBuilder()
                // Parked activities hold the time anyway, and closed workflows do not give it back.
                .setUseTimeskipping(false)
                .setWorkflowClientOptions(options)
                .setWorkflowServiceStubsOptions(
                    WorkflowServiceStubsOptions.newBuilder()
                        // The embedded server answers INTERNAL where a real one refuses.
                        .setRpcRetryOptions(
                            RpcRetryOptions.newBuilder()
                                .setInitialInterval(Duration.ofMillis(50))
                                .setExpiration(Duration.ofSeconds(3))
                                .validateBuildWithDefaults())
                        .validateAndBuildWithDefaults())
                .build());
    Worker worker = environment.newWorker(TASK_QUEUE);
    worker.registerWorkflowImplementationTypes(HostWorkflow.Impl.class);
    worker.registerActivitiesImplementations(new ParkingReviews());
    environment.start();
    client = AsyncActivityClient.create(workflowClient());
  }

  public WorkflowClient workflowClient() {
    return environment.getWorkflowClient();
  }

  /** Another connection to the server, whose calls go through the interceptors. */
  public WorkflowClient connect(ClientInterceptor... interceptors) {
    WorkflowServiceStubs stubs = environment.getWorkflowServiceStubs();
    return WorkflowClient.newInstance(
        WorkflowServiceStubs.newServiceStubs(
            WorkflowServiceStubsOptions.newBuilder()
                .setChannel(stubs.getRawChannel())
                .setRpcRetryOptions(stubs.getOptions().getRpcRetryOptions())
                .setGrpcClientInterceptors(List.of(interceptors))
                .build()),
        workflowClient().getOptions());
  }

  public AsyncActivityClient client() {
    return client;
  }

  /** Starts a workflow that runs the activities side by side, without retries. */
  public WorkflowStub start(String... activityTypes) {
    return start(HostWorkflow.Plan.of(activityTypes));
  }

  public WorkflowStub start(HostWorkflow.Plan plan) {
    WorkflowStub stub =
        workflowClient()
            .newUntypedWorkflowStub(
                "HostWorkflow",
                WorkflowOptions.newBuilder()
                    .setTaskQueue(TASK_QUEUE)
                    .setWorkflowId(plan.workflowId())
                    .build());
    stub.start(plan);
    started.add(stub);
    return stub;
  }

  /** A plan whose activities run this hand-off, each attempt anew. */
  public HostWorkflow.Plan withHandOff(HandOff handOff, String... activityTypes) {
    HostWorkflow.Plan plan = HostWorkflow.Plan.of(activityTypes);
    handOffs.put(plan.workflowId(), handOff);
    return plan;
  }

  /** The next handle that was handed off in the workflow; waits for it. */
  public ReviewHandle handedOff(WorkflowStub workflow) {
    try {
      ReviewHandle handle =
          queue(workflowId(workflow)).poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      if (handle == null) {
        throw new AssertionError("Nothing was handed off");
      }
      return handle;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Asks the workflow to cancel its activities, and waits until the server has noted it. */
  public void requestCancellation(WorkflowStub workflow) {
    workflow.signal("cancelActivities");
    await(
        () ->
            pending(workflow).stream()
                .allMatch(a -> a.getState().name().endsWith("CANCEL_REQUESTED")));
  }

  public List<PendingActivityInfo> pending(WorkflowStub workflow) {
    return workflow.describe().getRawDescription().getPendingActivitiesList();
  }

  /** What the workflow returned: each activity's result, or how it failed. */
  @SuppressWarnings("unchecked") // The workflow returns a list of text.
  public List<String> resultOf(WorkflowStub workflow) {
    started.remove(workflow);
    try {
      return workflow.getResult(PATIENCE.toSeconds(), TimeUnit.SECONDS, List.class);
    } catch (java.util.concurrent.TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  /** Polls until it is so. */
  public static void await(BooleanSupplier condition) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("Waited in vain");
      }
      try {
        Thread.sleep(10);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }

  public static String workflowId(WorkflowStub workflow) {
    return workflow.getExecution().getWorkflowId();
  }

  private BlockingQueue<ReviewHandle> queue(String workflowId) {
    return parked.computeIfAbsent(workflowId, id -> new LinkedBlockingQueue<>());
  }

  @Override
  public void close() {
    environment.close();
  }

  /** An implementation as the processor would write its base. */
  private final class ParkingReviews implements Reviews {
    private final ActivityParking parking = ActivityParking.withWorkerClient();

    @Override
    public String review(String text) {
      return park("Review", Attempts.ANY);
    }

    @Override
    public String exact(String text) {
      return park("Exact", Attempts.EXACT);
    }

    @Override
    public String archive(String text) {
      return park("Archive", Attempts.ANY);
    }

    private String park(String type, Attempts attempts) {
      String workflowId = Activity.getExecutionContext().getInfo().getWorkflowId();
      return parking.park(
          (own, address) -> {
            ReviewHandle handle = new ReviewHandle(own, address, type, attempts);
            queue(workflowId).add(handle);
            HandOff handOff = handOffs.get(workflowId);
            if (handOff != null) {
              handOff.handOff(handle);
            }
          });
    }
  }

  static String newWorkflowId() {
    return "workflow-" + UUID.randomUUID();
  }
}

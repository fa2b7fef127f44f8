package cadenceconformance;

import com.uber.cadence.activity.Activity;
import com.uber.cadence.client.WorkflowClient;
import com.uber.cadence.client.WorkflowClientOptions;
import com.uber.cadence.serviceclient.ClientOptions;
import com.uber.cadence.serviceclient.IWorkflowService;
import com.uber.cadence.serviceclient.WorkflowServiceGrpc;
import com.uber.cadence.testing.TestWorkflowEnvironment;
import com.uber.cadence.worker.Worker;
import com.uber.cadence.worker.WorkerFactory;
import dev.asyncactivity.cadence.CadenceActivityClient;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A server with a worker, whose hand-offs give their tokens to whoever waits for them. */
final class Site implements AutoCloseable {
  static final String TASK_LIST = "review";

  private final WorkflowClient client;
  private final Runnable close;
  private final Map<String, BlockingQueue<HandOff>> handOffs = new ConcurrentHashMap<>();

  private Site(WorkflowClient client, Worker worker, Runnable start, Runnable close) {
    this.client = client;
    this.close = close;
    worker.registerWorkflowImplementationTypes(ReviewWorkflow.Impl.class);
    worker.registerActivitiesImplementations(new Activities());
    start.run();
  }

  /**
   * What one attempt handed off.
   *
   * @param token the callback token
   * @param taskToken the server's own
   * @param activityId the activity id
   */
  record HandOff(String token, byte[] taskToken, String activityId) {}

  static Site inMemory() {
    TestWorkflowEnvironment environment = TestWorkflowEnvironment.newInstance();
    return new Site(
        environment.newWorkflowClient(),
        environment.newWorker(TASK_LIST),
        environment::start,
        environment::close);
  }

  static Site at(String host, int port) {
    IWorkflowService service =
        new WorkflowServiceGrpc(ClientOptions.newBuilder().setHost(host).setPort(port).build());
    WorkflowClient client =
        WorkflowClient.newInstance(
            service, WorkflowClientOptions.newBuilder().setDomain("default").build());
    WorkerFactory factory = WorkerFactory.newInstance(client);
    return new Site(
        client,
        factory.newWorker(TASK_LIST),
        factory::start,
        () -> {
          factory.shutdownNow();
          service.close();
        });
  }

  private final class Activities extends ReviewActivitiesCadenceImplBase {
    @Override
    protected void review(String document, ReviewActivitiesCadenceCompleter.Review pending) {
      handOffsOf(Activity.getWorkflowExecution().getWorkflowId())
          .add(
              new HandOff(
                  pending.token(), Activity.getTaskToken(), Activity.getTask().getActivityId()));
    }

    @Override
    protected void print(String document, ReviewActivitiesCadenceCompleter.Print pending) {}
  }

  private BlockingQueue<HandOff> handOffsOf(String workflowId) {
    return handOffs.computeIfAbsent(workflowId, id -> new LinkedBlockingQueue<>());
  }

  WorkflowClient client() {
    return client;
  }

  ReviewActivitiesCadenceCompleter completer() {
    return ReviewActivitiesCadenceCompleter.create(CadenceActivityClient.create(client));
  }

  /** The next attempt's hand-off in a workflow. */
  HandOff handOff(String workflowId) throws InterruptedException {
    HandOff handOff = handOffsOf(workflowId).poll(30, TimeUnit.SECONDS);
    if (handOff == null) {
      throw new IllegalStateException("No hand-off in " + workflowId);
    }
    return handOff;
  }

  @Override
  public void close() {
    close.run();
  }
}

package signals;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.CarriedWait;
import io.grpc.ClientInterceptor;
import io.temporal.activity.ActivityOptions;
import io.temporal.api.common.v1.WorkflowExecution;
import io.temporal.api.enums.v1.EventType;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.common.RetryOptions;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.Worker;
import io.temporal.worker.WorkerFactory;
import io.temporal.worker.WorkerFactoryOptions;
import io.temporal.workflow.WorkflowInit;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A worker with workflows that wait for answers by signal, on the in-memory server or, with {@code
 * -Dwaits.target=host:port} and {@code -Dwaits.namespace=...}, on a real one. What a workflow does
 * is given to it as code.
 */
final class WaitHarness implements AutoCloseable {
  static final ActivityOptions HAND_OFF =
      ActivityOptions.newBuilder()
          .setStartToCloseTimeout(Duration.ofSeconds(20))
          .setRetryOptions(
              RetryOptions.newBuilder()
                  .setInitialInterval(Duration.ofMillis(50))
                  .setMaximumAttempts(3)
                  .build())
          .build();

  private static final Map<String, Script> SCRIPTS = new ConcurrentHashMap<>();
  private static final String TARGET = System.getProperty("waits.target", "");
  private static final String NAMESPACE = System.getProperty("waits.namespace", "default");

  final String taskQueue = "waits-" + UUID.randomUUID();
  final Implementation implementation;
  private final TestWorkflowEnvironment environment;
  private final WorkflowServiceStubs stubs;
  private final WorkflowClient client;
  private WorkerFactory factory;

  WaitHarness() {
    this(WorkflowClientOptions.getDefaultInstance());
  }

  WaitHarness(WorkflowClientOptions options, ClientInterceptor... interceptors) {
    WorkflowServiceStubsOptions.Builder calls =
        WorkflowServiceStubsOptions.newBuilder().setGrpcClientInterceptors(List.of(interceptors));
    environment =
        isRealServer()
            ? null
            : TestWorkflowEnvironment.newInstance(
                TestEnvironmentOptions.newBuilder()
                    .setWorkflowClientOptions(options)
                    .setWorkflowServiceStubsOptions(calls.build())
                    .build());
    stubs =
        isRealServer()
            ? WorkflowServiceStubs.newServiceStubs(calls.setTarget(TARGET).build())
            : environment.getWorkflowServiceStubs();
    client =
        isRealServer()
            ? WorkflowClient.newInstance(
                stubs, WorkflowClientOptions.newBuilder(options).setNamespace(NAMESPACE).build())
            : environment.getWorkflowClient();
    implementation = new Implementation();
    if (environment != null) {
      register(environment.newWorker(taskQueue));
      environment.start();
    } else {
      startWorker();
    }
  }

  static boolean isRealServer() {
    return !TARGET.isEmpty();
  }

  private void startWorker() {
    factory =
        WorkerFactory.newInstance(
            client, WorkerFactoryOptions.newBuilder().setMaxWorkflowThreadCount(4000).build());
    register(factory.newWorker(taskQueue));
    factory.start();
  }

  private void register(Worker worker) {
    worker.registerWorkflowImplementationTypes(FlowImpl.class);
    worker.registerActivitiesImplementations(implementation);
  }

  /** Ends the worker, which only a real server takes well. */
  void stopWorker() {
    factory.shutdownNow();
    factory.awaitTermination(10, TimeUnit.SECONDS);
  }

  void restartWorker() {
    startWorker();
  }

  String namespace() {
    return client.getOptions().getNamespace();
  }

  WorkflowClient client() {
    return client;
  }

  ApprovalActivitiesCompleter completer() {
    return ApprovalActivitiesCompleter.create(client);
  }

  /** One whose questions wait for no longer. */
  ApprovalActivitiesCompleter completer(Duration waitQueryTimeout) {
    return ApprovalActivitiesCompleter.create(
        AsyncActivityClient.newBuilder(client).setWaitQueryTimeout(waitQueryTimeout).build());
  }

  /** Starts a workflow that runs the code. */
  Started start(Script script) {
    return start(script, UUID.randomUUID().toString());
  }

  Started start(Script script, String workflowId) {
    SCRIPTS.put(workflowId, script);
    Flow flow = client.newWorkflowStub(Flow.class, options(workflowId));
    WorkflowClient.start(flow::run, workflowId, List.of());
    return new Started(WorkflowStub.fromTyped(flow), workflowId);
  }

  /** What the workflow that is given this name does. */
  void script(String name, Script script) {
    SCRIPTS.put(name, script);
  }

  WorkflowOptions options(String workflowId) {
    return WorkflowOptions.newBuilder().setTaskQueue(taskQueue).setWorkflowId(workflowId).build();
  }

  /** Lets time pass for the workflow, at once on the in-memory server. */
  void sleep(Duration time) throws InterruptedException {
    if (environment == null) {
      Thread.sleep(time.toMillis());
    } else {
      environment.sleep(time);
    }
  }

  long events(String workflowId, EventType type) {
    return client.fetchHistory(workflowId).getEvents().stream()
        .filter(event -> event.getEventType() == type)
        .count();
  }

  @Override
  public void close() {
    if (environment != null) {
      environment.close();
    } else {
      factory.shutdownNow();
      stubs.shutdownNow();
    }
  }

  /** A workflow that was started. */
  record Started(WorkflowStub stub, String workflowId) {
    String result() throws Exception {
      return stub.getResult(60, TimeUnit.SECONDS, String.class);
    }

    WorkflowExecution execution() {
      return stub.getExecution();
    }
  }

  /** What a workflow does. */
  interface Script {
    Object run(ApprovalActivitiesWaits waits, List<CarriedWait> carried);
  }

  @WorkflowInterface
  public interface Flow {
    @WorkflowMethod
    String run(String script, List<CarriedWait> carried);
  }

  public static final class FlowImpl implements Flow {
    private final ApprovalActivitiesWaits waits;

    @WorkflowInit
    public FlowImpl(String script, List<CarriedWait> carried) {
      waits = ApprovalActivitiesWaits.register(carried);
    }

    @Override
    public String run(String script, List<CarriedWait> carried) {
      return String.valueOf(SCRIPTS.get(script).run(waits, carried));
    }
  }

  /** A hand-off or withdrawal that was made. */
  record HandedOff(String what, String token) {}

  /** What a hand-off does beside being noted. */
  interface During {
    void handOff(HandedOff handedOff) throws Exception;
  }

  /** Notes the tokens. */
  static final class Implementation extends ApprovalActivitiesImplBase {
    final BlockingQueue<HandedOff> handedOff = new LinkedBlockingQueue<>();
    volatile During during = made -> {};

    HandedOff next() throws InterruptedException {
      HandedOff next = handedOff.poll(30, TimeUnit.SECONDS);
      if (next == null) {
        throw new AssertionError("Nothing was handed off");
      }
      return next;
    }

    private void note(String what, String token) throws Exception {
      HandedOff made = new HandedOff(what, token);
      handedOff.add(made);
      during.handOff(made);
    }

    @Override
    protected void approve(String report, ApprovalActivitiesCompleter.Approve pending)
        throws Exception {
      note("approve " + report, pending.token());
    }

    @Override
    protected void withdrawApprove(String report, ApprovalActivitiesCompleter.Approve pending)
        throws Exception {
      note("withdraw " + report, pending.token());
    }

    @Override
    protected void confirm(String report, ApprovalActivitiesCompleter.Confirm pending)
        throws Exception {
      note("confirm " + report, pending.token());
    }

    @Override
    protected void count(String[] reports, ApprovalActivitiesCompleter.Count pending)
        throws Exception {
      note("count " + String.join(",", reports), pending.token());
    }

    @Override
    protected void choose(List<String> among, ApprovalActivitiesCompleter.Choose pending)
        throws Exception {
      note("choose " + among, pending.token());
    }

    @Override
    protected void review(String report, ApprovalActivitiesCompleter.Review pending)
        throws Exception {
      note("review " + report, pending.token());
    }

    @Override
    public String archive(String report) {
      return "archived " + report;
    }
  }
}

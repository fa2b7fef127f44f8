package harness;

import dev.asyncactivity.AsyncActivityHandle;
import io.temporal.activity.ActivityOptions;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.common.RetryOptions;
import io.temporal.failure.ActivityFailure;
import io.temporal.serviceclient.RpcRetryOptions;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.Worker;
import io.temporal.workflow.Functions.Func;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.cglib.proxy.Enhancer;
import org.springframework.cglib.proxy.MethodInterceptor;

/**
 * An embedded Temporal server with one worker, a workflow that runs whatever it is given, and
 * implementations that only note what they are handed.
 */
public final class Harness implements AutoCloseable {
  private static final String TASK_QUEUE = "tests";
  private static final long PATIENCE_SECONDS = 20;
  private static final Map<String, Call<?>> CALLS = new ConcurrentHashMap<>();

  private final TestWorkflowEnvironment environment;
  private final BlockingQueue<HandOff> handOffs = new LinkedBlockingQueue<>();
  private final Worker worker;

  public Harness() {
    // The embedded server's INTERNAL answers are retried; not for a minute in tests.
    WorkflowServiceStubsOptions stubs =
        WorkflowServiceStubsOptions.newBuilder()
            .setRpcRetryOptions(
                RpcRetryOptions.newBuilder().setExpiration(Duration.ofSeconds(2)).build())
            .build();
    environment =
        TestWorkflowEnvironment.newInstance(
            TestEnvironmentOptions.newBuilder().setWorkflowServiceStubsOptions(stubs).build());
    worker = environment.newWorker(TASK_QUEUE);
    worker.registerWorkflowImplementationTypes(CallWorkflowImpl.class);
  }

  /** Registers implementations, and starts the worker. */
  public Harness start(Object... implementations) {
    worker.registerActivitiesImplementations(implementations);
    environment.start();
    return this;
  }

  public WorkflowClient client() {
    return environment.getWorkflowClient();
  }

  /** An implementation whose hand-offs are found in {@link #nextHandOff}. */
  public <T> T noting(Class<T> implBase) {
    Enhancer enhancer = new Enhancer();
    enhancer.setSuperclass(implBase);
    enhancer.setUseFactory(false);
    enhancer.setCallback(
        (MethodInterceptor)
            (self, method, arguments, proxy) -> {
              if (isHandOff(method)) {
                note(method.getName(), arguments);
                return null;
              }
              boolean isAbstract = Modifier.isAbstract(method.getModifiers());
              return isAbstract ? arguments[0] : proxy.invokeSuper(self, arguments);
            });
    return implBase.cast(enhancer.create());
  }

  private static boolean isHandOff(Method method) {
    Class<?>[] types = method.getParameterTypes();
    return types.length > 0 && AsyncActivityHandle.class.isAssignableFrom(types[types.length - 1]);
  }

  /** Notes a hand-off: the arguments, the handle last. */
  public void note(String method, Object... arguments) {
    int last = arguments.length - 1;
    handOffs.add(
        new HandOff(
            method,
            Arrays.asList(Arrays.copyOf(arguments, last)),
            (AsyncActivityHandle) arguments[last]));
  }

  /** Waits for a hand-off that was noted. */
  public HandOff nextHandOff() throws InterruptedException {
    HandOff handOff = handOffs.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (handOff == null) {
      throw new AssertionError("Nothing was handed off");
    }
    return handOff;
  }

  /** Runs code in a workflow of its own. */
  public <T> Call<T> call(Func<T> inWorkflow) {
    Call<T> call = new Call<>(inWorkflow, client());
    CALLS.put(call.workflowId, call);
    WorkflowClient.start(call.stub::run, call.workflowId);
    return call;
  }

  /** For a workflow's code: a stub that gives up at once. */
  public static <T> T activities(Class<T> activityInterface) {
    return activities(activityInterface, RetryOptions.newBuilder().setMaximumAttempts(1).build());
  }

  /** For a workflow's code: a stub with a retry policy. */
  public static <T> T activities(Class<T> activityInterface, RetryOptions retryOptions) {
    return Workflow.newActivityStub(
        activityInterface,
        ActivityOptions.newBuilder()
            .setStartToCloseTimeout(Duration.ofSeconds(30))
            .setRetryOptions(retryOptions)
            .build());
  }

  @Override
  public void close() {
    environment.close();
  }

  /** What a hand-off was given. */
  public record HandOff(String method, List<Object> arguments, AsyncActivityHandle handle) {
    public String token() {
      return handle.token();
    }
  }

  /** Code that runs in a workflow, and what became of it there. */
  public static final class Call<T> {
    private final String workflowId = UUID.randomUUID().toString();
    private final CompletableFuture<T> outcome = new CompletableFuture<>();
    private final Func<T> inWorkflow;
    private final CallWorkflow stub;

    private Call(Func<T> inWorkflow, WorkflowClient client) {
      this.inWorkflow = inWorkflow;
      this.stub =
          client.newWorkflowStub(
              CallWorkflow.class,
              WorkflowOptions.newBuilder()
                  .setTaskQueue(TASK_QUEUE)
                  .setWorkflowId(workflowId)
                  .build());
    }

    public String workflowId() {
      return workflowId;
    }

    /** Requests the cancellation of the workflow. */
    public void cancel() {
      WorkflowStub.fromTyped(stub).cancel();
    }

    /** What the code returned. */
    public T result() throws Exception {
      return outcome.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** Lets the server's time pass until the workflow has ended. */
    public Call<T> skippingTime() throws TimeoutException {
      WorkflowStub.fromTyped(stub).getResult(PATIENCE_SECONDS, TimeUnit.SECONDS, Void.class);
      return this;
    }

    /** The activity's failure that the code ended with. */
    public ActivityFailure failure() throws InterruptedException, TimeoutException {
      try {
        T result = outcome.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        throw new AssertionError("No failure, but " + result);
      } catch (ExecutionException e) {
        return (ActivityFailure) e.getCause();
      }
    }

    private void run() {
      try {
        outcome.complete(inWorkflow.apply());
      } catch (ActivityFailure e) {
        outcome.completeExceptionally(e);
      }
    }
  }

  @WorkflowInterface
  public interface CallWorkflow {
    @WorkflowMethod
    void run(String workflowId);
  }

  /** Runs the code of a call. */
  public static final class CallWorkflowImpl implements CallWorkflow {
    @Override
    public void run(String workflowId) {
      CALLS.get(workflowId).run();
    }
  }
}

package dev.asyncactivity.processor.oracle;

import io.temporal.activity.ActivityOptions;
import io.temporal.client.WorkflowOptions;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.WorkerFactory;
import io.temporal.worker.WorkerOptions;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;
import java.lang.reflect.Constructor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Asks temporal-sdk by a real worker, and by a real workflow that makes the stub. */
final class RealSdk {
  private static final String QUEUE = "oracle";
  private static final long NO_DEADLOCK_DETECTION = Duration.ofMinutes(10).toMillis();
  private static final Map<String, Class<?>> INTERFACES = new ConcurrentHashMap<>();

  private RealSdk() {}

  /** A workflow that makes stubs. */
  @WorkflowInterface
  public interface StubWorkflow {
    @WorkflowMethod
    List<String> refusals(List<String> activityInterfaces);
  }

  /** Its implementation. */
  public static final class StubWorkflowImpl implements StubWorkflow {
    private static final ActivityOptions OPTIONS =
        ActivityOptions.newBuilder().setStartToCloseTimeout(Duration.ofMinutes(1)).build();

    @Override
    public List<String> refusals(List<String> activityInterfaces) {
      return activityInterfaces.stream()
          .map(
              name ->
                  Sdk.refusal(() -> Workflow.newActivityStub(INTERFACES.get(name), OPTIONS))
                      .orElse(""))
          .toList();
    }
  }

  /** The verdict on each interface, in their order. */
  static List<Sdk.Verdict> ask(List<Class<?>> activityInterfaces, List<Class<?>> implementations)
      throws ReflectiveOperationException {
    activityInterfaces.forEach(type -> INTERFACES.put(type.getName(), type));
    TestEnvironmentOptions options =
        TestEnvironmentOptions.newBuilder().setUseTimeskipping(false).build();
    try (TestWorkflowEnvironment environment = TestWorkflowEnvironment.newInstance(options)) {
      environment
          .newWorker(
              QUEUE,
              WorkerOptions.newBuilder()
                  .setDefaultDeadlockDetectionTimeout(NO_DEADLOCK_DETECTION)
                  .build())
          .registerWorkflowImplementationTypes(StubWorkflowImpl.class);
      environment.start();
      List<String> stubs =
          environment
              .getWorkflowClient()
              .newWorkflowStub(
                  StubWorkflow.class, WorkflowOptions.newBuilder().setTaskQueue(QUEUE).build())
              .refusals(activityInterfaces.stream().map(Class::getName).toList());
      // Never started: a worker checks an implementation when it is registered.
      WorkerFactory workers = WorkerFactory.newInstance(environment.getWorkflowClient());
      List<Sdk.Verdict> verdicts = new ArrayList<>();
      for (int i = 0; i < stubs.size(); i++) {
        Optional<String> stub = Optional.of(stubs.get(i)).filter(text -> !text.isEmpty());
        verdicts.add(new Sdk.Verdict(stub, register(workers, implementations.get(i))));
      }
      return verdicts;
    } finally {
      INTERFACES.clear();
    }
  }

  private static Optional<String> register(WorkerFactory workers, Class<?> implementation)
      throws ReflectiveOperationException {
    Constructor<?> constructor = implementation.getDeclaredConstructor();
    constructor.setAccessible(true);
    Object instance = constructor.newInstance();
    return Sdk.refusal(
        () ->
            workers
                .newWorker("of " + implementation.getName())
                .registerActivitiesImplementations(instance));
  }
}

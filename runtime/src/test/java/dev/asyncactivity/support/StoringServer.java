package dev.asyncactivity.support;

import io.temporal.activity.Activity;
import io.temporal.activity.ActivityCancellationType;
import io.temporal.activity.ActivityExecutionContext;
import io.temporal.activity.ActivityInfo;
import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityOptions;
import io.temporal.api.enums.v1.EventType;
import io.temporal.api.enums.v1.PendingActivityState;
import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.api.workflow.v1.PendingActivityInfo;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.common.RetryOptions;
import io.temporal.common.converter.DataConverter;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import io.temporal.failure.TemporalFailure;
import io.temporal.payload.storage.ExternalStorage;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.Worker;
import io.temporal.workflow.ActivityStub;
import io.temporal.workflow.CancellationScope;
import io.temporal.workflow.Promise;
import io.temporal.workflow.SignalMethod;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/** An embedded server whose client and worker have external storage from 1 024 bytes on. */
public final class StoringServer implements AutoCloseable {
  public static final int THRESHOLD = 1024;
  private static final String TASK_QUEUE = "storing";
  private static final int PATIENCE_SECONDS = 20;

  private final MemoryStorage storage = new MemoryStorage();
  private final BlockingQueue<ActivityInfo> parked = new LinkedBlockingQueue<>();
  private final TestWorkflowEnvironment environment;

  public StoringServer(DataConverter converter) {
    environment =
        TestWorkflowEnvironment.newInstance(
            TestEnvironmentOptions.newBuilder()
                .setUseTimeskipping(false)
                .setWorkflowClientOptions(
                    WorkflowClientOptions.newBuilder()
                        .setDataConverter(converter)
                        .setExternalStorage(
                            ExternalStorage.newBuilder()
                                .setDriver(storage)
                                .setPayloadSizeThreshold(THRESHOLD)
                                .build())
                        .build())
                .build());
    Worker worker = environment.newWorker(TASK_QUEUE);
    worker.registerWorkflowImplementationTypes(Impl.class);
    worker.registerActivitiesImplementations(new Parking(parked));
    environment.start();
  }

  public WorkflowClient client() {
    return environment.getWorkflowClient();
  }

  public MemoryStorage storage() {
    return storage;
  }

  /** Starts a workflow and waits until its activity is parked. */
  public ActivityInfo park(int attempts) {
    client()
        .newUntypedWorkflowStub(
            "Storing",
            WorkflowOptions.newBuilder()
                .setTaskQueue(TASK_QUEUE)
                .setWorkflowId(UUID.randomUUID().toString())
                .build())
        .start(attempts);
    try {
      ActivityInfo activity = parked.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (activity == null) {
        throw new AssertionError("Nothing was parked");
      }
      return activity;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  public WorkflowStub workflow(ActivityInfo activity) {
    return client().newUntypedWorkflowStub(activity.getWorkflowId());
  }

  /** Lets the workflow cancel the activity, and waits until the server knows. */
  public void requestCancellation(ActivityInfo activity) {
    workflow(activity).signal("cancelActivity");
    pending(
        activity,
        it -> it.getState() == PendingActivityState.PENDING_ACTIVITY_STATE_CANCEL_REQUESTED);
  }

  /** The activity as the server describes it, once it looks like this. */
  public PendingActivityInfo pending(ActivityInfo activity, Predicate<PendingActivityInfo> until) {
    for (int tries = 0; tries < PATIENCE_SECONDS * 50; tries++) {
      PendingActivityInfo info =
          workflow(activity).describe().getRawDescription().getPendingActivities(0);
      if (until.test(info)) {
        return info;
      }
      sleep();
    }
    throw new AssertionError("Did not happen");
  }

  private static void sleep() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** What became of the activity, as the workflow has read it. */
  public String outcome(ActivityInfo activity) {
    try {
      return workflow(activity).getResult(PATIENCE_SECONDS, TimeUnit.SECONDS, String.class);
    } catch (TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  public HistoryEvent event(ActivityInfo activity, EventType type) {
    return client().fetchHistory(activity.getWorkflowId()).getEvents().stream()
        .filter(event -> event.getEventType() == type)
        .findFirst()
        .orElseThrow();
  }

  @Override
  public void close() {
    environment.close();
  }

  /** A text in words, short enough for the server. */
  public static String inWords(String text) {
    return text.length() + " x " + text.charAt(0);
  }

  /** A failure in words, with its details and its causes. */
  public static String inWords(TemporalFailure failure) {
    String words = failure.getClass().getSimpleName();
    if (failure instanceof ApplicationFailure application) {
      for (int i = 0; i < application.getDetails().getSize(); i++) {
        words += ", " + inWords(application.getDetails().get(i, String.class));
      }
    }
    return failure.getCause() instanceof TemporalFailure cause
        ? words + " by " + inWords(cause)
        : words;
  }

  /** Runs the activity and says what became of it. */
  @WorkflowInterface
  public interface Storing {
    @WorkflowMethod
    String run(int attempts);

    @SignalMethod
    void cancelActivity();
  }

  /** Its implementation. */
  public static final class Impl implements Storing {
    private CancellationScope scope;
    private Promise<String> result;

    @Override
    public String run(int attempts) {
      ActivityStub stub =
          Workflow.newUntypedActivityStub(
              ActivityOptions.newBuilder()
                  .setStartToCloseTimeout(Duration.ofMinutes(1))
                  .setCancellationType(ActivityCancellationType.WAIT_CANCELLATION_COMPLETED)
                  .setRetryOptions(
                      RetryOptions.newBuilder()
                          .setMaximumAttempts(attempts)
                          .setInitialInterval(Duration.ofHours(1))
                          .build())
                  .build());
      scope = Workflow.newCancellationScope(() -> result = stub.executeAsync("Park", String.class));
      scope.run();
      try {
        return inWords(result.get());
      } catch (ActivityFailure e) {
        return inWords(e);
      }
    }

    @Override
    public void cancelActivity() {
      scope.cancel();
    }
  }

  /** The activity's interface. */
  @ActivityInterface
  public interface Parks {
    String park();
  }

  private record Parking(BlockingQueue<ActivityInfo> parked) implements Parks {
    @Override
    public String park() {
      ActivityExecutionContext context = Activity.getExecutionContext();
      context.doNotCompleteOnReturn();
      parked.add(context.getInfo());
      return "";
    }
  }
}

package dev.asyncactivity.http.support;

import com.uber.m3.tally.NoopScope;
import com.uber.m3.tally.Scope;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.TokenCodec;
import dev.asyncactivity.TokenKeys;
import io.temporal.api.workflow.v1.PendingActivityInfo;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.testing.TemporalDevServerOptions;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.Worker;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import reviews.ReviewActivitiesImpl;
import reviews.ReviewWorkflow;
import reviews.ReviewWorkflow.Plan;
import reviews.ReviewWorkflowImpl;

/** A Temporal server with a worker whose activities hand tokens off. */
public final class ReviewServer implements AutoCloseable {
  private static final String TASK_QUEUE = "reviews";
  public static final TokenKeys KEYS = TokenKeys.of(1, new byte[32]);

  private final TestWorkflowEnvironment environment;
  private final AsyncActivityClient client;
  private final ReviewActivitiesImpl activities;

  private ReviewServer(TestWorkflowEnvironment environment) {
    this.environment = environment;
    this.client =
        AsyncActivityClient.newBuilder(environment.getWorkflowClient())
            .setTokenCodec(TokenCodec.sealed(KEYS))
            .setIdentity("handler@test")
            .build();
    this.activities = new ReviewActivitiesImpl(client);
    Worker worker = environment.newWorker(TASK_QUEUE);
    worker.registerWorkflowImplementationTypes(ReviewWorkflowImpl.class);
    worker.registerActivitiesImplementations(activities);
    environment.start();
  }

  /** In memory. */
  public static ReviewServer inMemory() {
    return inMemory(new NoopScope());
  }

  /** In memory, with a scope for metrics. */
  public static ReviewServer inMemory(Scope metrics) {
    return new ReviewServer(
        TestWorkflowEnvironment.newInstance(
            TestEnvironmentOptions.newBuilder()
                .setUseTimeskipping(false)
                .setMetricsScope(metrics)
                .build()));
  }

  /** The dev server of {@code -Dtemporal.cli=PATH}. */
  public static ReviewServer local() {
    return new ReviewServer(
        TestWorkflowEnvironment.startLocal(
            TestEnvironmentOptions.newBuilder().build(),
            TemporalDevServerOptions.newBuilder()
                .setExistingPath(System.getProperty("temporal.cli"))
                .setDownloadEnabled(false)
                .setUiEnabled(false)
                .setLogLevel("never")
                .build()));
  }

  public AsyncActivityClient client() {
    return client;
  }

  public WorkflowClient workflowClient() {
    return environment.getWorkflowClient();
  }

  /** A workflow that runs an activity, and what has been handed off. */
  public record Review(ReviewServer server, WorkflowStub workflow, String token) {

    public String workflowId() {
      return workflow.getExecution().getWorkflowId();
    }

    /** The token of the next attempt; waits for it. */
    public String nextToken() {
      return server.activities.nextToken(workflowId());
    }

    /** What became of the activity, as the workflow has seen it. */
    public String result() {
      try {
        return workflow.getResult(30, TimeUnit.SECONDS, String.class);
      } catch (TimeoutException e) {
        throw new AssertionError(e);
      }
    }

    /** Whether the activity is pending. */
    public boolean isPending() {
      return !pending().isEmpty();
    }

    public List<PendingActivityInfo> pending() {
      return workflow.describe().getRawDescription().getPendingActivitiesList();
    }
  }

  /** Starts a workflow, and waits for the hand-off. */
  public Review start(Plan plan) {
    return start("review-" + UUID.randomUUID(), plan);
  }

  public Review start(String workflowId, Plan plan) {
    WorkflowStub workflow =
        WorkflowStub.fromTyped(
            workflowClient()
                .newWorkflowStub(
                    ReviewWorkflow.class,
                    WorkflowOptions.newBuilder()
                        .setTaskQueue(TASK_QUEUE)
                        .setWorkflowId(workflowId)
                        .build()));
    workflow.start(plan);
    return new Review(this, workflow, activities.nextToken(workflowId));
  }

  /** Polls until it is so. */
  public static void await(BooleanSupplier condition) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("Waited in vain");
      }
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }

  @Override
  public void close() {
    environment.close();
  }
}

package shaded;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.CompletionBatch;
import expenses.ApprovalFailure;
import expenses.Decision;
import expenses.ExpenseActivities;
import expenses.ExpenseActivitiesCompleter;
import expenses.ExpenseActivitiesCompleter.RequestApproval;
import expenses.ExpenseActivitiesFailures;
import expenses.ExpenseActivitiesImplBase;
import expenses.ExpenseReport;
import expenses.ReviewProgress;
import io.temporal.activity.ActivityCancellationType;
import io.temporal.activity.ActivityOptions;
import io.temporal.client.WorkflowFailedException;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.common.RetryOptions;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.Worker;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Makes every kind of call, and prints what became of each. */
public final class ShadedProgram {
  private static final String TASK_QUEUE = "shaded";
  private static final BlockingQueue<String> TOKENS = new LinkedBlockingQueue<>();
  private static final Decision YES = new Decision(true, "ann");
  private static final Decision NO = new Decision(false, "bob");

  private final TestWorkflowEnvironment environment;
  private final AsyncActivityClient client;
  private final ExpenseActivitiesCompleter completer;

  private ShadedProgram(TestWorkflowEnvironment environment) {
    this.environment = environment;
    this.client = AsyncActivityClient.create(environment.getWorkflowClient());
    this.completer = ExpenseActivitiesCompleter.create(client);
  }

  public static void main(String[] args) throws Exception {
    print("gRPC", WorkflowServiceStubs.class.getMethod("getRawChannel").getReturnType().getName());
    TestWorkflowEnvironment environment =
        TestWorkflowEnvironment.newInstance(
            TestEnvironmentOptions.newBuilder().setUseTimeskipping(false).build());
    Worker worker = environment.newWorker(TASK_QUEUE);
    worker.registerWorkflowImplementationTypes(ApprovalWorkflowImpl.class);
    worker.registerActivitiesImplementations(new ApprovalsImpl());
    environment.start();
    int status = 1;
    try {
      new ShadedProgram(environment).run();
      status = 0;
    } catch (Exception e) {
      e.printStackTrace();
    } finally {
      System.exit(status); // The worker's threads would go on.
    }
  }

  private void run() throws Exception {
    completes();
    fails();
    cancels();
    completesMany();
  }

  private void completes() throws Exception {
    WorkflowStub workflow = start();
    RequestApproval handle = nextHandle();
    print("heartbeat", handle.tryHeartbeat(new ReviewProgress("read", 40)));
    print("complete", handle.completeAsync(YES).get(20, TimeUnit.SECONDS));
    print("result", result(workflow));
    print("again", handle.tryComplete(YES));
    print("other", handle.tryComplete(NO));
    print("late heartbeat", handle.heartbeatAsync().get(20, TimeUnit.SECONDS));
    print(
        "unknown workflow",
        completer.requestApproval(ActivityAddress.inWorkflow("none")).tryComplete(YES));
    print(
        "unknown activity",
        completer
            .requestApproval(ActivityAddress.of(workflow.getExecution().getWorkflowId(), "none"))
            .tryComplete(YES));
  }

  private void fails() throws Exception {
    WorkflowStub workflow = start();
    nextHandle().fail(new ApprovalFailure.Rejected("bob", "over budget"));
    print("failed", result(workflow));
    workflow = start();
    RequestApproval handle = nextHandle();
    print("failWith", handle.tryFailWith(ApplicationFailure.newFailure("no paper", "PrinterJam")));
    print("failed with", result(workflow));
    print("failed before", handle.tryComplete(YES));
  }

  private void cancels() throws Exception {
    WorkflowStub workflow = start();
    RequestApproval handle = nextHandle();
    workflow.cancel();
    while (!handle.tryHeartbeat().toString().startsWith("CancelRequested")) {
      Thread.onSpinWait();
    }
    print("reportCancellation", handle.tryReportCancellation());
    try {
      result(workflow);
    } catch (WorkflowFailedException e) {
      print("workflow", e.getCause().getClass().getSimpleName());
    }
  }

  private void completesMany() throws Exception {
    List<WorkflowStub> workflows = new ArrayList<>();
    CompletionBatch batch = client.newBatch();
    try (batch) {
      for (int i = 0; i < 20; i++) {
        workflows.add(start());
        RequestApproval handle = nextHandle();
        batch.submit(() -> handle.completeAsync(YES));
      }
    }
    print("batch", batch.progress());
    for (WorkflowStub workflow : workflows) {
      result(workflow);
    }
  }

  private WorkflowStub start() {
    WorkflowStub workflow =
        environment
            .getWorkflowClient()
            .newUntypedWorkflowStub(
                "ApprovalWorkflow", WorkflowOptions.newBuilder().setTaskQueue(TASK_QUEUE).build());
    workflow.start(new ExpenseReport("r-1", "ann", 100));
    return workflow;
  }

  private RequestApproval nextHandle() throws InterruptedException {
    return completer.requestApproval(TOKENS.poll(20, TimeUnit.SECONDS));
  }

  private static String result(WorkflowStub workflow) throws Exception {
    return workflow.getResult(20, TimeUnit.SECONDS, String.class);
  }

  private static void print(String what, Object value) {
    System.out.println(what + ": " + value);
  }

  /** Requests one approval. */
  @WorkflowInterface
  public interface ApprovalWorkflow {
    @WorkflowMethod
    String approve(ExpenseReport report);
  }

  /** Turns what became of it into a text. */
  public static final class ApprovalWorkflowImpl implements ApprovalWorkflow {
    private final ExpenseActivities activities =
        Workflow.newActivityStub(
            ExpenseActivities.class,
            ActivityOptions.newBuilder()
                .setStartToCloseTimeout(Duration.ofSeconds(60))
                .setRetryOptions(RetryOptions.newBuilder().setMaximumAttempts(1).build())
                .setCancellationType(ActivityCancellationType.WAIT_CANCELLATION_COMPLETED)
                .build());

    @Override
    public String approve(ExpenseReport report) {
      try {
        return activities.requestApproval(report).toString();
      } catch (ActivityFailure e) {
        if (e.getCause() instanceof ApplicationFailure failure) {
          return ExpenseActivitiesFailures.requestApproval(e)
              .map(Object::toString)
              .orElse(failure.getType());
        }
        throw e;
      }
    }
  }

  private static final class ApprovalsImpl extends ExpenseActivitiesImplBase {
    @Override
    protected void requestApproval(ExpenseReport report, RequestApproval pending) {
      TOKENS.add(pending.token());
    }

    @Override
    public void archive(String reportId) {}
  }
}

package dev.asyncactivity.cadence.support;

import com.uber.cadence.client.WorkflowClient;
import com.uber.cadence.client.WorkflowOptions;
import com.uber.cadence.client.WorkflowStub;
import com.uber.cadence.serviceclient.IWorkflowService;
import com.uber.cadence.testing.TestWorkflowEnvironment;
import com.uber.cadence.worker.Worker;
import dev.asyncactivity.cadence.CadenceActivityClient;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A worker of the in-memory service, whose hand-off gives its tokens to the test. */
public final class Expenses implements AutoCloseable {
  private final TestWorkflowEnvironment environment = TestWorkflowEnvironment.newInstance();
  private volatile boolean failing;
  private final BlockingQueue<String> tokens = new LinkedBlockingQueue<>();

  /** Starts the worker. */
  public Expenses() {
    Worker worker = environment.newWorker("expenses");
    worker.registerWorkflowImplementationTypes(ExpenseWorkflow.Impl.class);
    worker.registerActivitiesImplementations(new HandOff());
    environment.start();
  }

  private final class HandOff extends ExpenseActivitiesCadenceImplBase {
    @Override
    protected void requestApproval(
        String report, ExpenseActivitiesCadenceCompleter.RequestApproval pending)
        throws IOException {
      if (failing) {
        failing = false;
        throw new IOException("no mail today");
      }
      tokens.add(pending.token());
    }

    @Override
    protected void archive(String report, ExpenseActivitiesCadenceCompleter.Archive pending) {
      tokens.add(pending.token());
    }
  }

  /** The next hand-off fails. */
  public void failNext() {
    failing = true;
  }

  /** A client of the service. */
  public WorkflowClient workflowClient() {
    return environment.newWorkflowClient();
  }

  /** The service itself. */
  public IWorkflowService service() {
    return environment.getWorkflowService();
  }

  /** The domain. */
  public String domain() {
    return environment.getDomain();
  }

  /** A completer with a client of its own. */
  public ExpenseActivitiesCadenceCompleter completer() {
    return new ExpenseActivitiesCadenceCompleter(CadenceActivityClient.create(workflowClient()));
  }

  /** Starts a workflow that asks once. */
  public WorkflowStub start() {
    return start(false, 60);
  }

  /** Starts a workflow that asks. */
  public WorkflowStub start(boolean retried, int seconds) {
    WorkflowStub workflow =
        workflowClient()
            .newUntypedWorkflowStub(
                "ExpenseWorkflow::ask",
                new WorkflowOptions.Builder()
                    .setWorkflowId(UUID.randomUUID().toString())
                    .setTaskList("expenses")
                    .setExecutionStartToCloseTimeout(java.time.Duration.ofMinutes(10))
                    .build());
    workflow.start(retried, seconds);
    return workflow;
  }

  /** The token of the next hand-off. */
  public String token() throws InterruptedException {
    String token = tokens.poll(20, TimeUnit.SECONDS);
    if (token == null) {
      throw new AssertionError("No hand-off; " + environment.getDiagnostics());
    }
    return token;
  }

  @Override
  public void close() {
    environment.close();
  }
}

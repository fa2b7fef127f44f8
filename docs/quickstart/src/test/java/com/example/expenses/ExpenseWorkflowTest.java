package com.example.expenses;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.TokenKeys;
import dev.asyncactivity.testing.AsyncActivityTestKit;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.Worker;
import io.temporal.worker.WorkerFactoryOptions;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExpenseWorkflowTest {
  private static final ExpenseReport REPORT = new ExpenseReport("r-1", "ann@example.com", 12_50);

  private TestWorkflowEnvironment temporal;
  private AsyncActivityTestKit kit;
  private ExpenseActivitiesCompleter completer;
  private Approver approver;

  @BeforeEach
  void start() {
    temporal =
        TestWorkflowEnvironment.newInstance(
            TestEnvironmentOptions.newBuilder()
                .setWorkerFactoryOptions(
                    WorkerFactoryOptions.newBuilder()
                        .setWorkerInterceptors(AsyncActivityTestKit.interceptor())
                        .build())
                .build());
    AsyncActivityClient client =
        SealedLinks.client(temporal.getWorkflowClient(), TokenKeys.of(1, new byte[32]));
    Worker worker = temporal.newWorker("expenses");
    worker.registerWorkflowImplementationTypes(ExpenseWorkflowImpl.class);
    worker.registerActivitiesImplementations(
        new ExpenseActivitiesImpl(client, (to, text) -> assertEquals(REPORT.approver(), to)));
    temporal.start();
    kit = AsyncActivityTestKit.of(temporal);
    completer = ExpenseActivitiesCompleter.create(client);
    approver = new Approver(client);
  }

  @AfterEach
  void stop() {
    temporal.close();
  }

  @Test
  void theWorkflowGetsTheDecision() throws Exception {
    CompletableFuture<String> result = startWorkflow();
    String token = kit.only(completer::requestApproval).token();
    approver.reading(token);
    approver.approve(token);
    assertEquals("decided by ann", result.get(10, TimeUnit.SECONDS));
  }

  @Test
  void theWorkflowGetsTheDeclaredFailure() throws Exception {
    CompletableFuture<String> result = startWorkflow();
    approver.reject(kit.only(completer::requestApproval).token());
    assertEquals("rejected by ann: over budget", result.get(10, TimeUnit.SECONDS));
  }

  @Test
  void anotherMailFollowsAfterThreeDaysAndTheFirstLinkStaysGood() throws Exception {
    CompletableFuture<String> result = startWorkflow();
    var first = kit.only(completer::requestApproval);
    first.timeOut();
    first.nextAttempt();
    approver.approve(first.token());
    assertEquals("decided by ann", result.get(10, TimeUnit.SECONDS));
  }

  private CompletableFuture<String> startWorkflow() {
    ExpenseWorkflow workflow =
        temporal
            .getWorkflowClient()
            .newWorkflowStub(
                ExpenseWorkflow.class,
                WorkflowOptions.newBuilder().setTaskQueue("expenses").build());
    return WorkflowClient.execute(workflow::process, REPORT);
  }
}

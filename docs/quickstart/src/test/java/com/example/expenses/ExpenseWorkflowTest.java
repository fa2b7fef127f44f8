package com.example.expenses;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.TokenKeys;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.Worker;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExpenseWorkflowTest {
  private static final ExpenseReport REPORT = new ExpenseReport("r-1", "ann@example.com", 12_50);

  private final BlockingQueue<String> mails = new LinkedBlockingQueue<>();
  private TestWorkflowEnvironment temporal;
  private Approver approver;

  @BeforeEach
  void start() {
    temporal = TestWorkflowEnvironment.newInstance();
    AsyncActivityClient client =
        SealedLinks.client(temporal.getWorkflowClient(), TokenKeys.of(1, new byte[32]));
    Worker worker = temporal.newWorker("expenses");
    worker.registerWorkflowImplementationTypes(ExpenseWorkflowImpl.class);
    worker.registerActivitiesImplementations(
        new ExpenseActivitiesImpl(client, (to, text) -> mails.add(text)));
    temporal.start();
    approver = new Approver(client);
  }

  @AfterEach
  void stop() {
    temporal.close();
  }

  @Test
  void theWorkflowGetsTheDecision() throws Exception {
    CompletableFuture<String> result = startWorkflow();
    String token = nextToken();
    approver.reading(token);
    approver.approve(token);
    assertEquals("decided by ann", result.get(10, TimeUnit.SECONDS));
  }

  @Test
  void theWorkflowGetsTheDeclaredFailure() throws Exception {
    CompletableFuture<String> result = startWorkflow();
    approver.reject(nextToken());
    assertEquals("rejected by ann: over budget", result.get(10, TimeUnit.SECONDS));
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

  private String nextToken() throws InterruptedException {
    String mail = mails.poll(10, TimeUnit.SECONDS);
    return mail.substring(mail.lastIndexOf('/') + 1);
  }
}

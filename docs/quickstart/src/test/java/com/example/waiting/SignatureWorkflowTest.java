package com.example.waiting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.asyncactivity.ActivityAddress;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.Worker;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignatureWorkflowTest {
  private final LinkedBlockingQueue<String> mails = new LinkedBlockingQueue<>();
  private TestWorkflowEnvironment temporal;

  @BeforeEach
  void start() {
    temporal = TestWorkflowEnvironment.newInstance();
    Worker worker = temporal.newWorker("signatures");
    worker.registerWorkflowImplementationTypes(SignatureWorkflowImpl.class);
    worker.registerActivitiesImplementations(
        new SignatureActivitiesImpl((to, text) -> mails.add(text)));
    temporal.start();
  }

  @AfterEach
  void stop() {
    temporal.close();
  }

  @Test
  void theAnswerComesByTheWorkflowsId() throws Exception {
    SignatureWorkflow workflow =
        temporal
            .getWorkflowClient()
            .newWorkflowStub(
                SignatureWorkflow.class,
                WorkflowOptions.newBuilder().setTaskQueue("signatures").build());
    CompletableFuture<String> result = WorkflowClient.execute(workflow::sign, "c-1");
    String mail = mails.poll(10, TimeUnit.SECONDS);
    String workflowId = mail.substring(mail.lastIndexOf(' ') + 1);
    SignatureActivitiesCompleter.create(temporal.getWorkflowClient())
        .awaitSignature(ActivityAddress.inWorkflow(workflowId))
        .complete("ann");
    assertEquals("signed by ann", result.get(10, TimeUnit.SECONDS));
  }

  @Test
  void paymentsAreAskedFor() throws Exception {
    PaymentProvider provider =
        new PaymentProvider() {
          @Override
          public String start(long cents, String idempotencyKey) {
            return "p-1";
          }

          @Override
          public Optional<String> receiptOf(String paymentId) {
            return Optional.of("receipt of " + paymentId);
          }
        };
    assertEquals(
        Optional.of(new Receipt("receipt of p-1")),
        new PaymentActivitiesImpl(provider)
            .pollCharge(new Order("o-1", 100), new PaymentRef("p-1")));
  }
}

package orders;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import orders.OrderActivities.Approval;
import orders.OrderActivities.Order;
import orders.OrderActivities.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@Timeout(60)
class OrderTest {
  @Inject WorkflowClient client;
  @Inject Mail mail;

  @BeforeEach
  void forget() {
    Measured.Measuring.CALLS.clear();
  }

  @Test
  void theWorkflowGetsTheResultAndTheHandOffIsIntercepted() throws Exception {
    CompletableFuture<String> result = startWorkflow();
    completer().approve(mail.nextToken()).complete(new Approval("ann"));
    assertEquals("approved by ann", result.get(20, TimeUnit.SECONDS));
    assertEquals(List.of("approve with 2"), Measured.Measuring.CALLS);
  }

  @Test
  void theWorkflowGetsTheDeclaredFailure() throws Exception {
    CompletableFuture<String> result = startWorkflow();
    completer().approve(mail.nextToken()).fail(new Refused("too much"));
    assertEquals("refused: too much", result.get(20, TimeUnit.SECONDS));
  }

  private OrderActivitiesCompleter completer() {
    return OrderActivitiesCompleter.create(client);
  }

  private CompletableFuture<String> startWorkflow() {
    OrderWorkflow workflow =
        client.newWorkflowStub(
            OrderWorkflow.class, WorkflowOptions.newBuilder().setTaskQueue("<default>").build());
    return WorkflowClient.execute(workflow::run, new Order("o-1", 12_50));
  }
}

package orders;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.temporal.activity.ActivityOptions;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import io.temporal.failure.ActivityFailure;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.Worker;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import orders.OrderActivities.Approval;
import orders.OrderActivities.Order;
import orders.OrderActivities.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@MicronautTest
@Timeout(60)
class OrderTest {
  @Inject private OrderActivitiesImpl activities;
  @Inject private Mail mail;
  @Inject private Measured.Measuring measuring;
  private TestWorkflowEnvironment temporal;
  private OrderActivitiesCompleter completer;

  @BeforeEach
  void start() {
    temporal = TestWorkflowEnvironment.newInstance();
    Worker worker = temporal.newWorker("orders");
    worker.registerWorkflowImplementationTypes(OrderWorkflowImpl.class);
    worker.registerActivitiesImplementations(activities);
    temporal.start();
    completer = OrderActivitiesCompleter.create(temporal.getWorkflowClient());
  }

  @AfterEach
  void stop() {
    measuring.calls.clear();
    temporal.close();
  }

  @Test
  void theWorkflowGetsTheResultAndTheHandOffIsAdvised() throws Exception {
    CompletableFuture<String> result = startWorkflow();
    completer.approve(mail.nextToken()).complete(new Approval("ann"));
    assertEquals("approved by ann", result.get(20, TimeUnit.SECONDS));
    assertEquals(List.of("approve with 2"), measuring.calls);
  }

  @Test
  void theWorkflowGetsTheDeclaredFailure() throws Exception {
    CompletableFuture<String> result = startWorkflow();
    completer.approve(mail.nextToken()).fail(new Refused("too much"));
    assertEquals("refused: too much", result.get(20, TimeUnit.SECONDS));
  }

  private CompletableFuture<String> startWorkflow() {
    OrderWorkflow workflow =
        temporal
            .getWorkflowClient()
            .newWorkflowStub(
                OrderWorkflow.class, WorkflowOptions.newBuilder().setTaskQueue("orders").build());
    return WorkflowClient.execute(workflow::run, new Order("o-1", 12_50));
  }

  @WorkflowInterface
  public interface OrderWorkflow {
    @WorkflowMethod
    String run(Order order);
  }

  public static class OrderWorkflowImpl implements OrderWorkflow {
    private final OrderActivities activities =
        Workflow.newActivityStub(
            OrderActivities.class,
            ActivityOptions.newBuilder().setStartToCloseTimeout(Duration.ofHours(1)).build());

    @Override
    public String run(Order order) {
      try {
        return "approved by " + activities.approve(order).by();
      } catch (ActivityFailure e) {
        Refused refused = OrderActivitiesFailures.approve(e).orElseThrow(() -> e);
        return "refused: " + refused.reason();
      }
    }
  }
}

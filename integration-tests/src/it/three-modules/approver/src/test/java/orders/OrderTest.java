package orders;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.temporal.activity.ActivityOptions;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import io.temporal.failure.ActivityFailure;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.Worker;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import orders.OrderActivities.Approval;
import orders.OrderActivities.Order;
import orders.OrderActivities.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OrderTest {
  private final BlockingQueue<String> tokens = new LinkedBlockingQueue<>();
  private TestWorkflowEnvironment temporal;
  private OrderActivitiesCompleter completer;

  @BeforeEach
  void start() {
    temporal = TestWorkflowEnvironment.newInstance();
    Worker worker = temporal.newWorker("orders");
    worker.registerWorkflowImplementationTypes(OrderWorkflowImpl.class);
    worker.registerActivitiesImplementations(new OrderActivitiesImpl(tokens::add));
    temporal.start();
    completer = OrderActivitiesCompleter.create(temporal.getWorkflowClient());
  }

  @AfterEach
  void stop() {
    temporal.close();
  }

  @Test
  void theWorkflowGetsTheResult() throws Exception {
    CompletableFuture<String> result = startWorkflow();
    completer.approve(tokens.take()).complete(new Approval("ann"));
    assertEquals("approved by ann", result.get(20, TimeUnit.SECONDS));
  }

  @Test
  void theWorkflowGetsTheDeclaredFailure() throws Exception {
    CompletableFuture<String> result = startWorkflow();
    completer.approve(tokens.take()).fail(new Refused("too much"));
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

package orders;

import io.temporal.activity.ActivityOptions;
import io.temporal.failure.ActivityFailure;
import io.temporal.spring.boot.WorkflowImpl;
import io.temporal.workflow.Workflow;
import java.time.Duration;
import orders.OrderActivities.Order;
import orders.OrderActivities.Refused;

@WorkflowImpl(taskQueues = "orders")
public class OrderWorkflowImpl implements OrderWorkflow {
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

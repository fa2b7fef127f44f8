package orders;

import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;
import orders.OrderActivities.Order;

@WorkflowInterface
public interface OrderWorkflow {
  @WorkflowMethod
  String run(Order order);
}

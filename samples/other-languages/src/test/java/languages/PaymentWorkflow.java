package languages;

import io.temporal.activity.ActivityOptions;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;
import java.time.Duration;

/** Waits for a receipt. */
@WorkflowInterface
public interface PaymentWorkflow {

  @WorkflowMethod
  String pay(String order);

  /** Its implementation. */
  final class Impl implements PaymentWorkflow {
    private final PaymentActivities activities =
        Workflow.newActivityStub(
            PaymentActivities.class,
            ActivityOptions.newBuilder().setStartToCloseTimeout(Duration.ofMinutes(5)).build());

    @Override
    public String pay(String order) {
      PaymentActivities.Receipt receipt = activities.charge(order);
      return "paid: " + receipt.id() + ", by " + receipt.by();
    }
  }
}

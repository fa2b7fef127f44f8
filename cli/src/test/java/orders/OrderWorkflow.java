package orders;

import io.temporal.activity.ActivityCancellationType;
import io.temporal.activity.ActivityOptions;
import io.temporal.common.RetryOptions;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.CanceledFailure;
import io.temporal.workflow.Async;
import io.temporal.workflow.Promise;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;
import java.time.Duration;

/** Asks for one thing, or for two approvals at once, and says what came of it. */
@WorkflowInterface
public interface OrderWorkflow {

  @WorkflowMethod
  String order(String what);

  /** Its implementation. */
  final class Impl implements OrderWorkflow {
    private final OrderActivities activities =
        Workflow.newActivityStub(
            OrderActivities.class,
            ActivityOptions.newBuilder()
                .setStartToCloseTimeout(Duration.ofHours(1))
                .setCancellationType(ActivityCancellationType.WAIT_CANCELLATION_COMPLETED)
                .setRetryOptions(RetryOptions.newBuilder().setMaximumAttempts(1).build())
                .build());

    @Override
    public String order(String what) {
      try {
        return switch (what) {
          case "ship" -> {
            activities.ship(what);
            yield "shipped";
          }
          case "count" -> "counted " + activities.count(what);
          case "audit" -> "audited " + activities.audit(what);
          case "two" -> two();
          default -> "decided by " + activities.approve(what).by();
        };
      } catch (ActivityFailure e) {
        if (e.getCause() instanceof CanceledFailure) {
          throw e;
        }
        OrderActivities.Refused failure = OrderActivitiesFailures.approve(e).orElseThrow(() -> e);
        return "refused: " + failure;
      }
    }

    private String two() {
      Promise<OrderActivities.Decision> first = Async.function(activities::approve, "1");
      Promise<OrderActivities.Decision> second = Async.function(activities::approve, "2");
      return first.get().by() + " and " + second.get().by();
    }
  }
}

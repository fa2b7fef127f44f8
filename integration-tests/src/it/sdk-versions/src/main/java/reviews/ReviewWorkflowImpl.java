package reviews;

import io.temporal.activity.ActivityCancellationType;
import io.temporal.activity.ActivityOptions;
import io.temporal.common.RetryOptions;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.CanceledFailure;
import io.temporal.workflow.Workflow;
import java.time.Duration;

public class ReviewWorkflowImpl implements ReviewWorkflow {
  private final ReviewActivities activities =
      Workflow.newActivityStub(
          ReviewActivities.class,
          ActivityOptions.newBuilder()
              .setStartToCloseTimeout(Duration.ofMinutes(5))
              .setCancellationType(ActivityCancellationType.WAIT_CANCELLATION_COMPLETED)
              .setRetryOptions(
                  RetryOptions.newBuilder().setInitialInterval(Duration.ofMillis(50)).build())
              .build());

  @Override
  public String review(String document) {
    try {
      return activities.review(document);
    } catch (ActivityFailure e) {
      if (e.getCause() instanceof CanceledFailure) {
        return "cancelled";
      }
      return ReviewActivitiesFailures.review(e)
          .map(rejected -> "rejected: " + rejected.reason())
          .orElseThrow(() -> e);
    }
  }
}

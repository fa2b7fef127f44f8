package reviews;

import io.temporal.activity.ActivityCancellationType;
import io.temporal.activity.ActivityOptions;
import io.temporal.common.RetryOptions;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import io.temporal.workflow.CancellationScope;
import io.temporal.workflow.Workflow;
import java.time.Duration;
import reviews.ReviewActivities.Document;
import reviews.ReviewActivities.Verdict;

public class ReviewWorkflowImpl implements ReviewWorkflow {
  private final ReviewActivitiesWaits waits = ReviewActivitiesWaits.register();
  private CancellationScope scope = Workflow.newCancellationScope(() -> {});

  @Override
  public String run(Plan plan) {
    Document document = new Document(Workflow.getInfo().getWorkflowId());
    String[] result = new String[1];
    scope = Workflow.newCancellationScope(() -> result[0] = call(plan, options(plan), document));
    try {
      scope.run();
      return result[0];
    } catch (ActivityFailure e) {
      return e.getCause() instanceof ApplicationFailure failure
          ? failure.getType() + " " + failure.getDetails().getSize()
          : e.getCause().getClass().getSimpleName();
    }
  }

  private String call(Plan plan, ActivityOptions options, Document document) {
    ReviewActivities activities = Workflow.newActivityStub(ReviewActivities.class, options);
    return switch (plan.activity()) {
      case "sign" -> {
        activities.sign(document);
        yield "signed";
      }
      case "check" -> told(activities.check(document));
      case "approve" -> told(activities.approve(document));
      case "witness" -> told(waits.newStub(options).witness(document));
      default -> told(activities.review(document));
    };
  }

  private static String told(Verdict verdict) {
    return (verdict.approved() ? "approved by " : "refused by ") + verdict.by();
  }

  private static ActivityOptions options(Plan plan) {
    return ActivityOptions.newBuilder()
        .setStartToCloseTimeout(Duration.ofSeconds(plan.seconds()))
        .setScheduleToCloseTimeout(Duration.ofHours(2))
        .setCancellationType(ActivityCancellationType.WAIT_CANCELLATION_COMPLETED)
        .setRetryOptions(
            RetryOptions.newBuilder()
                .setMaximumAttempts(plan.activity().equals("check") ? 0 : plan.attempts())
                .setInitialInterval(Duration.ofSeconds(plan.backOffSeconds()))
                .build())
        .build();
  }

  @Override
  public void cancelActivity() {
    scope.cancel();
  }
}

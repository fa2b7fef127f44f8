package conformance.worker;

import conformance.contract.ReviewFailure;
import conformance.contract.Wait;
import conformance.contract.WaitingActivities;
import conformance.contract.WaitingActivitiesFailures;
import io.temporal.activity.ActivityCancellationType;
import io.temporal.activity.ActivityOptions;
import io.temporal.common.RetryOptions;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import io.temporal.failure.CanceledFailure;
import io.temporal.failure.TimeoutFailure;
import io.temporal.workflow.Async;
import io.temporal.workflow.Promise;
import io.temporal.workflow.Workflow;
import java.time.Duration;
import java.util.Optional;

/** The workflow of the rows that wait. */
public final class WaitingWorkflowImpl implements WaitingWorkflow {

  @Override
  public String run(WaitPlan plan) {
    WaitingActivities activities = Workflow.newActivityStub(WaitingActivities.class, options(plan));
    try {
      return switch (plan.activity()) {
        case QUOTE -> activities.quote(plan.what());
        case QUOTE_SLOWLY -> activities.quoteSlowly(plan.what());
        case APPROVE -> activities.approve(plan.what());
        case WITNESS -> witnesses(activities, plan.what(), "ann", "bob");
        case WITNESS_TWICE -> witnesses(activities, plan.what(), "ann", "ann");
      };
    } catch (ActivityFailure e) {
      return inWords(e);
    }
  }

  private static String witnesses(
      WaitingActivities activities, Wait wait, String one, String other) {
    Promise<String> first = Async.function(activities::witness, wait, one);
    Promise<String> second = Async.function(activities::witness, wait, other);
    return first.get() + ", " + second.get();
  }

  private static ActivityOptions options(WaitPlan plan) {
    return ActivityOptions.newBuilder()
        .setStartToCloseTimeout(plan.startToClose())
        .setScheduleToCloseTimeout(plan.scheduleToClose())
        .setCancellationType(ActivityCancellationType.WAIT_CANCELLATION_COMPLETED)
        .setTaskQueue(plan.activityTaskQueue())
        .setDisableEagerExecution(true)
        .setRetryOptions(
            RetryOptions.newBuilder()
                .setInitialInterval(Duration.ofMillis(100))
                .setMaximumInterval(Duration.ofMillis(100))
                .setMaximumAttempts(plan.maximumAttempts())
                .build())
        .build();
  }

  /** What an activity of this kind ended with. */
  static String inWords(ActivityFailure failure) {
    Optional<ReviewFailure> declared = WaitingActivitiesFailures.quote(failure);
    if (declared.isPresent()) {
      return declared.get().toString();
    }
    Throwable cause = failure.getCause();
    if (cause instanceof ApplicationFailure application) {
      return "ApplicationFailure " + application.getType();
    }
    if (cause instanceof TimeoutFailure timeout) {
      return "time-out " + timeout.getTimeoutType().name().replace("TIMEOUT_TYPE_", "");
    }
    return cause instanceof CanceledFailure ? "canceled" : cause.getClass().getSimpleName();
  }
}

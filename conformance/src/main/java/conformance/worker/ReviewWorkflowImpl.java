package conformance.worker;

import conformance.contract.Decision;
import conformance.contract.Request;
import conformance.contract.ReviewActivities;
import conformance.contract.ReviewActivitiesFailures;
import conformance.contract.ReviewFailure;
import io.temporal.activity.ActivityCancellationType;
import io.temporal.activity.ActivityOptions;
import io.temporal.common.RetryOptions;
import io.temporal.common.converter.DataConverterException;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import io.temporal.failure.CanceledFailure;
import io.temporal.failure.TimeoutFailure;
import io.temporal.workflow.Async;
import io.temporal.workflow.CancellationScope;
import io.temporal.workflow.Promise;
import io.temporal.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The workflow of the table. */
public final class ReviewWorkflowImpl implements ReviewWorkflow {
  private final List<Promise<String>> seen = new ArrayList<>();
  private @Nullable CancellationScope scope;
  private Plan.@Nullable Ending ending;

  @Override
  public String run(Plan plan) {
    ReviewActivities stub = Workflow.newActivityStub(ReviewActivities.class, options(plan));
    scope =
        Workflow.newCancellationScope(
            () -> {
              for (int i = 0; i < plan.count(); i++) {
                seen.add(Async.function(() -> see(plan, stub)));
              }
            });
    scope.run();
    Promise<Void> all = Promise.allOf(seen);
    Workflow.await(
        () ->
            all.isCompleted() && (!plan.lingers() || ending != null)
                || ending != null && ending != Plan.Ending.WHEN_DONE);
    if (ending == Plan.Ending.FAIL) {
      throw ApplicationFailure.newFailure("Told to fail", "ToldToFail");
    }
    if (ending == Plan.Ending.CONTINUE_AS_NEW) {
      Workflow.continueAsNew(plan.of(plan.activity(), 0).lingering());
    }
    if (seen.isEmpty()) {
      return "no activity";
    }
    return seen.stream()
        .map(outcome -> outcome.isCompleted() ? outcome.get() : "nothing yet")
        .collect(Collectors.joining(", "));
  }

  private static ActivityOptions options(Plan plan) {
    Plan.Timeouts timeouts = plan.timeouts();
    return ActivityOptions.newBuilder()
        .setStartToCloseTimeout(timeouts.startToClose())
        .setScheduleToCloseTimeout(timeouts.scheduleToClose())
        .setScheduleToStartTimeout(timeouts.scheduleToStart())
        .setHeartbeatTimeout(timeouts.heartbeat())
        .setCancellationType(ActivityCancellationType.WAIT_CANCELLATION_COMPLETED)
        .setTaskQueue(plan.activityTaskQueue())
        // An eager one comes with the answer to a workflow task: lost with it on a busy machine.
        .setDisableEagerExecution(true)
        .setRetryOptions(
            RetryOptions.newBuilder()
                .setMaximumAttempts(plan.maximumAttempts())
                .setInitialInterval(plan.backOff())
                .build())
        .build();
  }

  private static String see(Plan plan, ReviewActivities activities) {
    Request request = new Request(Workflow.getInfo().getWorkflowId(), plan.handOff());
    try {
      return switch (plan.activity()) {
        case REVIEW -> inWords(activities.review(request));
        case REVIEW_EXACTLY -> inWords(activities.reviewExactly(request));
        case SIGN -> {
          activities.sign(request);
          yield "signed";
        }
      };
    } catch (ActivityFailure e) {
      return inWords(e);
    }
  }

  private static String inWords(@Nullable Decision decision) {
    if (decision == null) {
      return "null";
    }
    String by = decision.by().length() > 100 ? "a long name" : decision.by();
    return (decision.approved() ? "approved by " : "refused by ") + by;
  }

  private static String inWords(ActivityFailure failure) {
    try {
      Optional<ReviewFailure> declared = ReviewActivitiesFailures.review(failure);
      if (declared.isPresent()) {
        return declared.get().toString();
      }
    } catch (DataConverterException e) {
      return "unreadable details";
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

  @Override
  public void end(Plan.Ending how) {
    ending = how;
  }

  @Override
  public void cancelActivities() {
    if (scope != null) {
      scope.cancel();
    }
  }
}

package conformance.worker;

import conformance.contract.SigningActivitiesWaits;
import dev.asyncactivity.CarriedWait;
import dev.asyncactivity.WaitOptions;
import io.temporal.activity.ActivityOptions;
import io.temporal.common.RetryOptions;
import io.temporal.failure.ActivityFailure;
import io.temporal.workflow.Async;
import io.temporal.workflow.Promise;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInit;
import java.time.Duration;
import java.util.List;

/** The workflow of the rows that are answered by signal. */
public final class SigningWorkflowImpl implements SigningWorkflow {
  private static final RetryOptions SOON =
      RetryOptions.newBuilder().setInitialInterval(Duration.ofMillis(100)).build();

  private static final ActivityOptions HAND_OFF =
      ActivityOptions.newBuilder()
          .setStartToCloseTimeout(Duration.ofSeconds(20))
          .setRetryOptions(SOON)
          .build();

  private final SigningActivitiesWaits waits;

  /** Opens the wait of the run before. */
  @WorkflowInit
  public SigningWorkflowImpl(SigningPlan plan, List<CarriedWait> carried) {
    waits = SigningActivitiesWaits.register(carried);
  }

  @Override
  public String run(SigningPlan plan, List<CarriedWait> carried) {
    Promise<String> signature =
        carried.isEmpty()
            ? Async.function(waits.newStub(HAND_OFF, options(plan))::countersign, plan.request())
            : Async.function(waits::resumeCountersign, carried.get(0));
    if (plan.runs() > 0) {
      SigningPlan next = new SigningPlan(plan.request(), plan.timeLimit(), plan.runs() - 1);
      Workflow.newContinueAsNewStub(SigningWorkflow.class).run(next, waits.carry());
    }
    try {
      return "signed by " + signature.get();
    } catch (ActivityFailure e) {
      return WaitingWorkflowImpl.inWords(e);
    }
  }

  private static WaitOptions options(SigningPlan plan) {
    WaitOptions.Builder options = WaitOptions.newBuilder().setRetryOptions(SOON);
    Duration timeLimit = plan.timeLimit();
    return timeLimit == null ? options.build() : options.setTimeLimit(timeLimit).build();
  }
}

package signing;

import dev.asyncactivity.WaitOptions;
import io.temporal.activity.ActivityOptions;
import io.temporal.common.RetryOptions;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.TimeoutFailure;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;
import java.time.Duration;

/** Waits itself for a signature, a week at most. */
@WorkflowInterface
public interface SigningWorkflow {

  @WorkflowMethod
  String process(String contract);

  /** Its implementation. */
  final class Impl implements SigningWorkflow {
    private final SigningActivities activities =
        SigningActivitiesWaits.register()
            .newStub(
                ActivityOptions.newBuilder()
                    .setStartToCloseTimeout(Duration.ofSeconds(2))
                    .setRetryOptions(
                        RetryOptions.newBuilder()
                            .setInitialInterval(Duration.ofMillis(100))
                            .build())
                    .build(),
                WaitOptions.newBuilder()
                    .setTimeLimit(Duration.ofDays(7))
                    .setRetryOptions(
                        RetryOptions.newBuilder()
                            .setInitialInterval(Duration.ofMillis(100))
                            .build())
                    .build());

    @Override
    public String process(String contract) {
      try {
        return "signed by " + activities.sign(contract);
      } catch (ActivityFailure e) {
        return e.getCause() instanceof TimeoutFailure ? "nobody signed" : "failed";
      }
    }
  }
}

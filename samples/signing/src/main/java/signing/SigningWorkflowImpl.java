package signing;

import dev.asyncactivity.WaitOptions;
import io.temporal.activity.ActivityOptions;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.TimeoutFailure;
import io.temporal.workflow.Workflow;
import java.time.Duration;

public class SigningWorkflowImpl implements SigningWorkflow {
  private final SigningActivitiesWaits waits = SigningActivitiesWaits.register();

  private final SigningActivities parked =
      Workflow.newActivityStub(
          SigningActivities.class,
          ActivityOptions.newBuilder()
              .setStartToCloseTimeout(Duration.ofHours(2))
              .setHeartbeatTimeout(Duration.ofMinutes(5))
              .build());

  private final SigningActivities waiting =
      waits.newStub(
          ActivityOptions.newBuilder().setStartToCloseTimeout(Duration.ofMinutes(1)).build(),
          WaitOptions.newBuilder().setTimeLimit(Duration.ofDays(30)).setWithdraw(true).build());

  private final SigningActivities polled =
      Workflow.newActivityStub(
          SigningActivities.class,
          ActivityOptions.newBuilder()
              .setStartToCloseTimeout(Duration.ofMinutes(1))
              .setScheduleToCloseTimeout(Duration.ofDays(30))
              .build());

  @Override
  public String sign(String contract) {
    String scan = parked.scan(contract);
    try {
      Signature signature = waiting.sign(scan);
      String entry = polled.register(scan);
      return "signed by " + signature.by() + " in " + signature.place() + ", entry " + entry;
    } catch (ActivityFailure e) {
      if (e.getCause() instanceof TimeoutFailure) {
        return "not signed in time";
      }
      Refused refused = SigningActivitiesFailures.sign(e).orElseThrow(() -> e);
      return "refused by " + refused.by() + ": " + refused.reason();
    }
  }
}

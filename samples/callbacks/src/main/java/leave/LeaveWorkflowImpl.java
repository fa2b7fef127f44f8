package leave;

import io.temporal.activity.ActivityOptions;
import io.temporal.failure.ActivityFailure;
import io.temporal.workflow.Workflow;
import java.time.Duration;

public class LeaveWorkflowImpl implements LeaveWorkflow {
  private final LeaveActivities activities =
      Workflow.newActivityStub(
          LeaveActivities.class,
          ActivityOptions.newBuilder().setStartToCloseTimeout(Duration.ofDays(3)).build());

  @Override
  public String take(Leave leave) {
    String by;
    try {
      by = activities.approveLeave(leave).by();
    } catch (ActivityFailure e) {
      Declined declined = LeaveActivitiesFailures.approveLeave(e).orElseThrow(() -> e);
      return "declined by " + declined.by() + ": " + declined.reason();
    }
    try {
      return "approved by " + by + ", ticket " + activities.bookTravel(leave).code();
    } catch (ActivityFailure e) {
      LeaveActivitiesFailures.bookTravel(e).orElseThrow(() -> e);
      return "approved by " + by + ", sold out";
    }
  }
}

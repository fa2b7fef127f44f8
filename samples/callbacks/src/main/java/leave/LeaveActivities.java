package leave;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface LeaveActivities {

  /** A manager answers, by the URL in a mail. */
  @AsyncActivity(failure = Declined.class)
  Approval approveLeave(Leave leave);

  /** A travel agency answers, by its webhook. */
  @AsyncActivity(failure = SoldOut.class)
  Ticket bookTravel(Leave leave);
}

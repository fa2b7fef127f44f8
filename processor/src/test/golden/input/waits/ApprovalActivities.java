package waits;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.WaitLimit;
import io.temporal.activity.ActivityInterface;

/** Two clocks, and one. */
@ActivityInterface
public interface ApprovalActivities {

  @AsyncActivity(waitLimit = WaitLimit.SCHEDULE_TO_CLOSE, progress = Integer.class)
  String approve(String id);

  @AsyncActivity(waitLimit = WaitLimit.SCHEDULE_TO_CLOSE)
  void sign(String id);

  @AsyncActivity(waitLimit = WaitLimit.START_TO_CLOSE)
  int count(String id);
}

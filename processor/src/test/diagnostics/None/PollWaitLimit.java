package cases;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.WaitLimit;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface PollWaitLimit {
  @AsyncActivity(poll = "PT30S")
  String charge(String id);

  @AsyncActivity(waitLimit = WaitLimit.SCHEDULE_TO_CLOSE)
  String approve(String id);
}

package cases;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.WaitLimit;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface WithAResult {
  @AsyncActivity(
      poll = "PT30S",
      waitLimit = WaitLimit.SCHEDULE_TO_CLOSE) // AsyncActivity.PollWaitLimit
  String charge(String id);
}

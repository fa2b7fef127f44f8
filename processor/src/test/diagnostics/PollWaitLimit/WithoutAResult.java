package cases;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.WaitLimit;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface WithoutAResult {
  @AsyncActivity(
      waitLimit = WaitLimit.SCHEDULE_TO_CLOSE, // AsyncActivity.PollWaitLimit
      poll = "PT30S")
  void charge(String id);
}

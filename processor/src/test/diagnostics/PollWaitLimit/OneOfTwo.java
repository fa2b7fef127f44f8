package cases;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.WaitLimit;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface OneOfTwo {
  @AsyncActivity(poll = "PT30S", waitLimit = WaitLimit.START_TO_CLOSE)
  String charge(String id);

  @AsyncActivity(
      poll = "PT30S",
      waitLimit = WaitLimit.SCHEDULE_TO_CLOSE) // AsyncActivity.PollWaitLimit
  int refund(String id);
}

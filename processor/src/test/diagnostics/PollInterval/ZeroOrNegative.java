package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface ZeroOrNegative {
  @AsyncActivity(poll = "PT0S") // AsyncActivity.PollInterval
  String charge(String id);

  @AsyncActivity(poll = "-PT5S") // AsyncActivity.PollInterval
  void refund(String id);
}

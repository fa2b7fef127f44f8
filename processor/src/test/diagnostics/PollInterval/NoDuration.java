package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface NoDuration {
  @AsyncActivity(poll = "30 seconds") // AsyncActivity.PollInterval
  String charge(String id);
}

package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface AMillisecond {
  @AsyncActivity(poll = "PT0.001S") // AsyncActivity.ShortPoll
  void charge(String id);
}

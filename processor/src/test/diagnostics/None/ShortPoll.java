package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface ShortPoll {
  @AsyncActivity(poll = "PT1S")
  String charge(String id);

  @SuppressWarnings("AsyncActivity.ShortPoll")
  @AsyncActivity(poll = "PT0.5S")
  String refund(String id);
}

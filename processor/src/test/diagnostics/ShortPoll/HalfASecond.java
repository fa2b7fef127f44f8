package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface HalfASecond {
  @AsyncActivity(poll = "PT0.5S") // AsyncActivity.ShortPoll
  String charge(String id);
}

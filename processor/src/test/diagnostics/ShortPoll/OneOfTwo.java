package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface OneOfTwo {
  @AsyncActivity(poll = "PT1S")
  String charge(String id);

  @AsyncActivity(poll = "PT0.999S") // AsyncActivity.ShortPoll
  String refund(String id);
}

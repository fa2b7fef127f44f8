package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface PollProgress {
  @AsyncActivity(poll = "PT30S")
  String charge(String id);

  @AsyncActivity(progress = Integer.class)
  String refund(String id);
}

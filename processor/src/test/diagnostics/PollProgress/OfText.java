package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface OfText {
  @AsyncActivity(progress = String.class, poll = "PT30S") // AsyncActivity.PollProgress
  void charge(String id);
}

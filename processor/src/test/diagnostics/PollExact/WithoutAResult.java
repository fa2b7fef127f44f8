package cases;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.Attempts;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface WithoutAResult {
  @AsyncActivity(attempts = Attempts.EXACT, poll = "PT30S") // AsyncActivity.PollExact
  void charge(String id);
}

package cases;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.Attempts;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface WithAResult {
  @AsyncActivity(poll = "PT30S", attempts = Attempts.EXACT) // AsyncActivity.PollExact
  String charge(String id);
}

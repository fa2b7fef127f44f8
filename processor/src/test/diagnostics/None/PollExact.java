package cases;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.Attempts;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface PollExact {
  @AsyncActivity(poll = "PT30S")
  String charge(String id);

  @AsyncActivity(attempts = Attempts.EXACT)
  String refund(String id);
}

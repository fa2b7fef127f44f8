package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface OfAConstant {
  String EVERY = "30s";

  @AsyncActivity(poll = EVERY) // AsyncActivity.PollInterval
  String charge(String id);
}

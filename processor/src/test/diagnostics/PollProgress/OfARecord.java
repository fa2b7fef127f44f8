package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface OfARecord {
  @AsyncActivity(poll = "PT30S", progress = Step.class) // AsyncActivity.PollProgress
  String charge(String id);

  record Step(int percent) {}
}

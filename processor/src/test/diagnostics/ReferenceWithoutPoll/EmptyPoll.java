package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface EmptyPoll {
  @AsyncActivity(poll = "", reference = String.class) // AsyncActivity.ReferenceWithoutPoll
  String charge(String id);
}

package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface ReferenceWithoutPoll {
  @AsyncActivity(poll = "PT30S", reference = String.class)
  String charge(String id);

  @AsyncActivity
  String refund(String id);
}

package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface PollOfAnother {
  @AsyncActivity(poll = "PT30S")
  String charge(String id);

  String pollCharge(String id); // AsyncActivity.NamesMeet
}

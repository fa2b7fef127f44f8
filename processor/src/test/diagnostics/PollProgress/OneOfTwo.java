package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface OneOfTwo {
  @AsyncActivity(progress = String.class)
  void charge(String id);

  @AsyncActivity(poll = "P1D", progress = Integer.class) // AsyncActivity.PollProgress
  int refund(String id);
}

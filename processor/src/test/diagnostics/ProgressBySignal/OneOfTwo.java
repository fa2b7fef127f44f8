package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface OneOfTwo {
  @AsyncActivity(progress = Integer.class, bySignal = true) // AsyncActivity.ProgressBySignal
  String approve(String id);

  @AsyncActivity(progress = Integer.class)
  String review(String id);
}

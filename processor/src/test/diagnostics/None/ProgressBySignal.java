package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface ProgressBySignal {
  @AsyncActivity(bySignal = true)
  String approve(String id);

  @AsyncActivity(progress = Integer.class)
  String review(String id);
}

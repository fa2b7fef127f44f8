package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface BoxedVoid {
  @AsyncActivity(progress = Void.class) // AsyncActivity.ProgressType
  String approve(String id);
}

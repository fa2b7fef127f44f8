package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface TwoOfThem {
  @AsyncActivity(progress = Void.class) // AsyncActivity.ProgressType
  String approve(String id);

  @AsyncActivity(progress = Void.class, failure = Void.class) // AsyncActivity.FailureType AsyncActivity.ProgressType
  String second(String id);

  @AsyncActivity(progress = void.class)
  String fine(String id);
}

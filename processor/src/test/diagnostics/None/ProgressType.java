package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface ProgressType {
  @AsyncActivity(progress = Step.class)
  String approve(String id);

  @AsyncActivity
  String withoutDetails(String id);

  record Step(String name, int percent) {}
}

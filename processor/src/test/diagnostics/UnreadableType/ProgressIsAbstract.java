package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface ProgressIsAbstract {
  @AsyncActivity(
      progress = Step.class) // AsyncActivity.UnreadableType
  String approve(String id);

  abstract class Step {
    public String name;
  }
}

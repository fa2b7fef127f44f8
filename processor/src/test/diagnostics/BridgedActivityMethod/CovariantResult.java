package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;

public interface CovariantResult {
  Object approve(String id);

  @ActivityInterface
  interface Child extends CovariantResult {
    @Override
    @AsyncActivity
    @ActivityMethod(name = "Approve")
    String approve(String id); // AsyncActivity.BridgedActivityMethod
  }
}

package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

public interface BridgedActivityMethod {
  Object approve(String id);

  @ActivityInterface
  interface Child extends BridgedActivityMethod {
    @Override
    @AsyncActivity
    String approve(String id);
  }
}

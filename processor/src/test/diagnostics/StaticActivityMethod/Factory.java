package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;

@ActivityInterface
public interface Factory {
  @AsyncActivity
  String approve(String id);

  @ActivityMethod(name = "Make")
  static String make() { // AsyncActivity.StaticActivityMethod
    return "made";
  }
}

package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;

public interface InAPlainParent {
  @ActivityMethod
  static void log(String line) {} // AsyncActivity.StaticActivityMethod

  @ActivityInterface
  interface Child extends InAPlainParent {
    @AsyncActivity
    String approve(String id);
  }
}

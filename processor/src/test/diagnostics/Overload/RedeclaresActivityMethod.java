package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;

public interface RedeclaresActivityMethod {
  @ActivityMethod(name = "Approve")
  String approve(String id);

  @ActivityInterface
  interface Child extends RedeclaresActivityMethod {
    @Override
    @AsyncActivity
    String approve(String id); // AsyncActivity.Overload
  }
}
